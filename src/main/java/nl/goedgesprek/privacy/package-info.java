/**
 * What is kept about people and for how long. Erases by itself what led to nothing when its time has come; what else a
 * person may ask is to be added here. Decides nothing about time or mail. Start reading in {@code Retention}.
 */
@NullMarked
package nl.goedgesprek.privacy;

import org.jspecify.annotations.NullMarked;
