package nl.goedgesprek.access.web;

/**
 * An assistant in the list of the practice.
 *
 * @param whose the number of the coach whose agenda he keeps
 * @param account with what he comes in, or why he does not
 * @param open whether he may come in
 * @param link the link that was made just now; empty when none was
 */
public record AssistantCard(long id, String name, long whose, String account, boolean open, String link) {}
