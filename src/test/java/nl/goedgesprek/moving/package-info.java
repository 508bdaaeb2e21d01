@NullMarked
package nl.goedgesprek.moving;

import org.jspecify.annotations.NullMarked;
