/**
 * Lists as files: a list says which columns it has and gives its rows a stretch at a time, and here they become CSV or
 * XLSX while they are read, so that no list is too long for the memory. What stands in a list does not enter. Start
 * reading in {@code SheetAddress}.
 */
@NullMarked
package nl.goedgesprek.sheets;

import org.jspecify.annotations.NullMarked;
