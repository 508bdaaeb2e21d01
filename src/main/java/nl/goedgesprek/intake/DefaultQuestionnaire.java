package nl.goedgesprek.intake;

import java.util.List;
import nl.goedgesprek.platform.BilingualText;

/** The questions with which a new practice starts: about those who follow rather than about the leader. */
final class DefaultQuestionnaire {

    private static final String PATH = "pad";
    private static final String NOT_LEADING = "geen";

    private DefaultQuestionnaire() {}

    static List<Question> questions() {
        return List.of(
                new Question(
                                PATH,
                                QuestionKind.ONE,
                                text(
                                        "Hoe ben je op je leidinggevende plek gekomen?",
                                        "How did you come to be in a leading position?"))
                        .offering(List.of(
                                option("nagestreefd", "Ik heb het zelf nagestreefd", "I aimed for it myself"),
                                option("gevraagd", "Ik werd gevraagd", "I was asked"),
                                option("ingerold", "Ik ben erin gerold", "I rolled into it"),
                                option(NOT_LEADING, "Ik geef (nog) geen leiding", "I do not lead people (yet)"))),
                new Question(
                                "aantal",
                                QuestionKind.SHORT,
                                text("Aan hoeveel mensen geef je leiding?", "How many people do you lead?"))
                        .when(Condition.notAnswered(PATH, NOT_LEADING)),
                new Question(
                        "volgen",
                        QuestionKind.LONG,
                        text(
                                "Wat maakt volgens jou dat mensen jou volgen?",
                                "What do you think makes people follow you?")),
                new Question(
                                "schijn",
                                QuestionKind.LONG,
                                text(
                                        "Wat laten ze zien als ze zeggen dat ze volgen, maar het niet doen?",
                                        "What do they show when they say that they follow, but do not?"))
                        .helped(text(
                                "Alleen als je er iets bij te binnen schiet.", "Only if something comes to mind.")),
                new Question(
                                "drijfveren",
                                QuestionKind.SCALE,
                                text(
                                        "Hoe goed weet je wat jouw mensen echt drijft?",
                                        "How well do you know what really moves your people?"))
                        .between(text("geen idee", "no idea"), text("ik ken hun dromen", "I know their dreams")),
                new Question(
                                "kar",
                                QuestionKind.SCALE,
                                text(
                                        "Trek je aan een kar of aan een dood paard?",
                                        "Are you pulling a cart or a dead horse?"))
                        .between(
                                text("dood paard", "dead horse"),
                                text("de kar rijdt vanzelf", "the cart rolls by itself")),
                new Question(
                        "bege",
                        QuestionKind.LONG,
                        text(
                                "Wat zou er in je team veranderen als je morgen stopt met leidinggeven en begint met "
                                        + "bege-leidinggeven?",
                                "What would change in your team if tomorrow you stopped leading people and started "
                                        + "walking along with them?")),
                new Question(
                        "onderwerp",
                        QuestionKind.LONG,
                        text(
                                "Waar wil je het in ieder geval over hebben?",
                                "What do you want to talk about in any case?")));
    }

    private static QuestionOption option(String key, String nl, String en) {
        return new QuestionOption(key, text(nl, en));
    }

    private static BilingualText text(String nl, String en) {
        return new BilingualText(nl, en);
    }
}
