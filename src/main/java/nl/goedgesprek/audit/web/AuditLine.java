package nl.goedgesprek.audit.web;

/**
 * An entry as somebody reads it.
 *
 * @param about what it happened to; may be empty
 * @param link to what it happened to; empty when that is not there, or is not for who reads
 */
public record AuditLine(long id, String when, String what, String who, String about, String link) {}
