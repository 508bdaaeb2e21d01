package nl.goedgesprek.intake.web;

/**
 * A questionnaire as the coach sees it in the list.
 *
 * @param state which version visitors get now and since when, in words
 * @param published whether they get one
 * @param changed whether something was changed since, which they do not get yet
 * @param use which conversations ask it, in words
 */
public record QuestionnaireCard(
        long id, String slug, String title, String state, boolean published, boolean changed, String use) {

    /** Where it is edited. */
    public String link() {
        return QuestionnairesAddress.editor(id);
    }
}
