/** The page on which the owner renews the key of what is confidential. Start reading in {@code KeyPage}. */
@NullMarked
package nl.goedgesprek.sealing.web;

import org.jspecify.annotations.NullMarked;
