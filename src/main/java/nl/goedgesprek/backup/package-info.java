/**
 * Copies of an embedded database: made every night while everybody goes on, looked over before they count, thrown away
 * when they are old, and put back by {@code bin/goed-gesprek restore}. A database server has its own tools. What a copy
 * holds and what not stands in {@code backup.md}. Start reading in {@code BackupService}; for what the start script asks,
 * in {@code BackupCommand}.
 */
@NullMarked
package nl.goedgesprek.backup;

import org.jspecify.annotations.NullMarked;
