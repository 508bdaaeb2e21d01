/**
 * Puts back what the coach deleted or made one, for a day. Who deletes something tells here which rows he is going to
 * touch; they are kept as they were before and as they are after, so that undoing is no guess, and touches nothing that
 * was changed since. What those rows mean does not enter. Start reading in {@code UndoService}.
 */
@NullMarked
package nl.goedgesprek.undo;

import org.jspecify.annotations.NullMarked;
