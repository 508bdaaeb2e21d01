/** The address at which the figures are read, and who may. */
@NullMarked
package nl.goedgesprek.watch.web;

import org.jspecify.annotations.NullMarked;
