/** Tests of what the coach looks back on. */
@NullMarked
package nl.goedgesprek.insight;

import org.jspecify.annotations.NullMarked;
