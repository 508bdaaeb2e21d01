/** What the coach can undo, offered on the pages where he did it, and the address to which he says so. */
@NullMarked
package nl.goedgesprek.undo.web;

import org.jspecify.annotations.NullMarked;
