/** Tests of what is owed by mail. */
@NullMarked
package nl.goedgesprek.notices;

import org.jspecify.annotations.NullMarked;
