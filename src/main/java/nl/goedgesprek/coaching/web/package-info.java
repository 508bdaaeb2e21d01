/**
 * The coach's pages about programmes and sessions, and the two pages that a client and a sponsor open by their links.
 * What a page of theirs shows is put together in a class of its own, which never sees a private note.
 */
@NullMarked
package nl.goedgesprek.coaching.web;

import org.jspecify.annotations.NullMarked;
