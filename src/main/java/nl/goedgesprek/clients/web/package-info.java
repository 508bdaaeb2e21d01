/**
 * The coach's pages about organisations and people: the lists, one of either, and making one of two. Start reading in
 * {@code OrganisationsPage}.
 */
@NullMarked
package nl.goedgesprek.clients.web;

import org.jspecify.annotations.NullMarked;
