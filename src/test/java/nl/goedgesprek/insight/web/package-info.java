/** Tests of the pages to look back. */
@NullMarked
package nl.goedgesprek.insight.web;

import org.jspecify.annotations.NullMarked;
