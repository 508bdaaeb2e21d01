/** Who may come in. */
@NullMarked
package nl.goedgesprek.access;

import org.jspecify.annotations.NullMarked;
