/** Tests of what is confidential in the database. */
@NullMarked
package nl.goedgesprek.sealing;

import org.jspecify.annotations.NullMarked;
