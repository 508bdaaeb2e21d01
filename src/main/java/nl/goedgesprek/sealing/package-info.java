/**
 * Keeps what is confidential unreadable in the database: answers, drafts and notes are sealed on their way in and opened
 * on their way out. Who steals the database, or a backup of it, has nothing without the key, which lies elsewhere.
 *
 * <p>An entity marks such a field with {@link nl.goedgesprek.sealing.ConfidentialText}; nothing else is needed. Start
 * reading there, then at {@link nl.goedgesprek.sealing.KeyRing}. Not a word of the domain enters here.
 */
@NullMarked
package nl.goedgesprek.sealing;

import org.jspecify.annotations.NullMarked;
