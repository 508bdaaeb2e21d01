package nl.goedgesprek.notices;

/**
 * What a mail would say if it were sent now, for the coach's eyes.
 *
 * @param to the address it goes to
 * @param html a whole page
 * @param current whether it would be sent: what it says holds
 */
public record Preview(String to, String subject, String html, String plain, boolean current) {}
