package nl.goedgesprek.agenda.web;

/** A question as it was asked, and what was answered to it, in words. */
public record AnswerLine(String question, String answer) {}
