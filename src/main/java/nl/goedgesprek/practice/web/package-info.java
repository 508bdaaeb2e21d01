/**
 * The coach's page of settings: what is sent and kept. Only what he typed and what is wrong with it is here; what it
 * means is the practice's own. Start reading in {@code SettingsPage}.
 */
@NullMarked
package nl.goedgesprek.practice.web;

import org.jspecify.annotations.NullMarked;
