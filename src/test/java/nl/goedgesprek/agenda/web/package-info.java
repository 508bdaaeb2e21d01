/** What the coach's pages show, without a server. */
@NullMarked
package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.NullMarked;
