package nl.goedgesprek.practice.web;

import java.util.List;
import nl.goedgesprek.practice.PublicText;

/**
 * A text in the languages of the practice, side by side.
 *
 * @param label what it is
 * @param where where and when it is read
 */
public record TextRow(PublicText text, String label, String where, List<TextField> fields) {}
