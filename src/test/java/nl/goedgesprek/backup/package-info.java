/** Tests of the copies of the database. */
@NullMarked
package nl.goedgesprek.backup;

import org.jspecify.annotations.NullMarked;
