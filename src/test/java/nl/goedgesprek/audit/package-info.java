/** Tests of what was written down about what happened. */
@NullMarked
package nl.goedgesprek.audit;

import org.jspecify.annotations.NullMarked;
