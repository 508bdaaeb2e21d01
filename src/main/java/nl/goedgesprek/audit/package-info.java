/**
 * What happened to what is confidential: who logged in, looked at notes or answers, changed an appointment, made a file,
 * erased somebody, or changed an account or a key. It keeps who, when, what and a number, never what was written and
 * never a name. Nothing here changes or removes an entry; a chain of hashes tells if somebody did so elsewhere. Start
 * reading in {@code AuditTrail}.
 */
@NullMarked
package nl.goedgesprek.audit;

import org.jspecify.annotations.NullMarked;
