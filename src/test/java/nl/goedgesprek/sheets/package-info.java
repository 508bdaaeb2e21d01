/** Tests of lists as files. */
@NullMarked
package nl.goedgesprek.sheets;

import org.jspecify.annotations.NullMarked;
