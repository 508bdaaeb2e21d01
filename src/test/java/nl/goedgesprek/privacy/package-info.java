@NullMarked
package nl.goedgesprek.privacy;

import org.jspecify.annotations.NullMarked;
