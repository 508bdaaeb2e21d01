/** Tests of the pages about programmes and sessions. */
@NullMarked
package nl.goedgesprek.coaching.web;

import org.jspecify.annotations.NullMarked;
