/**
 * The coach's pages for his questionnaires: the list, the editor, and the look through a visitor's eyes. What may be
 * published is the feature's own to say. Start reading in {@code EditorPage}.
 */
@NullMarked
package nl.goedgesprek.intake.web;

import org.jspecify.annotations.NullMarked;
