/**
 * The questions that a visitor is asked beforehand, and what he answered. A published version never changes and an
 * answer refers to the version that was shown, so an old answer stays readable for ever. Which conversation asks
 * which questionnaire is for {@code practice} to say. What a coach is writing is a draft until he publishes it. Start
 * reading in {@code QuestionnaireVersion}, and for writing in {@code QuestionnaireDraft}.
 */
@NullMarked
package nl.goedgesprek.intake;

import org.jspecify.annotations.NullMarked;
