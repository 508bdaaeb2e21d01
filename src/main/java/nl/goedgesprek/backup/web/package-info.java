/** The page on which the owner sees the copies of the database and makes one. Start reading in {@code BackupPage}. */
@NullMarked
package nl.goedgesprek.backup.web;

import org.jspecify.annotations.NullMarked;
