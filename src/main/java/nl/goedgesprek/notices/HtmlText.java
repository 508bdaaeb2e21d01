package nl.goedgesprek.notices;

import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Texts;

/**
 * Writes a letter as HTML for mail programs: tables, styles on each element, no pictures, nothing from elsewhere. All
 * markup stands in files; here their holes are filled.
 */
final class HtmlText {

    private final Letter letter;

    private HtmlText(Letter letter) {
        this.letter = letter;
    }

    static String of(Letter letter) {
        return new HtmlText(letter).page();
    }

    private String page() {
        return HtmlTemplate.FRAME
                .with(Map.of(
                        "language", letter.language().tag(),
                        "subject", letter.subject(),
                        "preheader", preheader(),
                        "content",
                                Markup.joined(letter.blocks().stream()
                                        .map(this::block)
                                        .toList())))
                .html();
    }

    /** What a list of mails shows after the subject: how the letter begins. */
    private String preheader() {
        return letter.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .map(block -> ((Block.Paragraph) block).text())
                .orElse("");
    }

    private Markup block(Block block) {
        if (block instanceof Block.Masthead masthead) {
            return HtmlTemplate.MASTHEAD.with(Map.of("name", masthead.name()));
        } else if (block instanceof Block.Heading heading) {
            return HtmlTemplate.HEADING.with(Map.of("text", heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return HtmlTemplate.PARAGRAPH.with(Map.of("text", paragraph.text()));
        } else if (block instanceof Block.Facts facts) {
            return HtmlTemplate.FACTS.with(Map.of("facts", facts(facts.facts())));
        } else if (block instanceof Block.Button button) {
            return HtmlTemplate.BUTTON.with(Map.of(
                    "label", button.label(),
                    "url", button.url(),
                    "otherwise", Texts.text(letter.language(), "mail.button.otherwise")));
        } else if (block instanceof Block.Link link) {
            return HtmlTemplate.LINK.with(Map.of("label", link.label(), "url", link.url()));
        } else if (block instanceof Block.Quote quote) {
            return HtmlTemplate.QUOTE.with(Map.of("text", quote.text()));
        } else if (block instanceof Block.Small small) {
            return HtmlTemplate.SMALL.with(Map.of("text", small.text()));
        }
        throw new IllegalArgumentException("a new kind of block: " + block);
    }

    private static Markup facts(List<Block.Fact> facts) {
        return Markup.joined(facts.stream()
                .map(fact ->
                        HtmlTemplate.FACT.with(Map.of("label", fact.label(), "lines", String.join("\n", fact.lines()))))
                .toList());
    }
}
