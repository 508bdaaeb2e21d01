package nl.goedgesprek.coaching.web;

/** Something to choose; its value is a link or what a form sends. */
public record Choice(String value, String text, boolean chosen) {}
