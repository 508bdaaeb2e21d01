/**
 * The people the coach talks with and the organisations they work for. What somebody is called and how to reach him
 * belongs here, and how the coach finds him again; when they meet does not. Start reading in {@code ClientsService}.
 */
@NullMarked
package nl.goedgesprek.clients;

import org.jspecify.annotations.NullMarked;
