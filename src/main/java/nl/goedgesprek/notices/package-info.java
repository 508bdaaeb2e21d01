/**
 * What is owed by mail: it observes what happens, keeps in the same transaction what is to be told to whom, and sends
 * it until it has arrived. What a mail says is made of the present state at the moment of sending and is never kept.
 *
 * <p>Nobody calls this package; it may use the root of any feature. Start reading at {@link
 * nl.goedgesprek.notices.NoticeKind}; how a mail comes to say what it says, in {@link
 * nl.goedgesprek.notices.LetterWriter}.
 */
@NullMarked
package nl.goedgesprek.notices;

import org.jspecify.annotations.NullMarked;
