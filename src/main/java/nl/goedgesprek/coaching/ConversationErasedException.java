package nl.goedgesprek.coaching;

import jakarta.ejb.ApplicationException;

/** What somebody writes about a conversation came when it was erased: nothing is kept about it any more. */
@ApplicationException(rollback = true)
public class ConversationErasedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConversationErasedException() {}
}
