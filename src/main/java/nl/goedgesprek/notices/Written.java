package nl.goedgesprek.notices;

/** A mail as it is to be sent now. */
record Written(Letter letter, MailAddress from, String messageId) {}
