/**
 * Takes a practice that outgrew one machine's Derby to a PostgreSQL: every row of every table, read back and compared
 * before any of it counts. It knows tables and columns as the databases tell of them, and no practice. Nothing of the
 * running product uses it. Start reading in {@code MoveCommand}.
 */
@NullMarked
package nl.goedgesprek.moving;

import org.jspecify.annotations.NullMarked;
