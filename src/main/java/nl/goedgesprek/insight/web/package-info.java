/**
 * The coach's pages to look back: figures, kilometres, the coaching log. Each is about a period that stands in its
 * address, and each chart stands beside a table that says the same. Start reading in {@code InsightPage}.
 */
@NullMarked
package nl.goedgesprek.insight.web;

import org.jspecify.annotations.NullMarked;
