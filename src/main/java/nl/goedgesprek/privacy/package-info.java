/**
 * What is kept about people: shown to them and to the coach, handed over, erased when they ask or when its time has come,
 * and kept from coming back with an older copy of the database. Decides nothing about time; what is kept is each feature's
 * own. Start reading in {@code ErasureService}, then in {@code Retention}.
 */
@NullMarked
package nl.goedgesprek.privacy;

import org.jspecify.annotations.NullMarked;
