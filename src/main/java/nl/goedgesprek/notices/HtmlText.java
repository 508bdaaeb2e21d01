package nl.goedgesprek.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Texts;

/**
 * Writes a letter as HTML for mail programs: tables, styles on each element, no picture but the
 * practice's mark, nothing from elsewhere. All
 * markup stands in files; here their holes are filled.
 */
final class HtmlText {

    private final Letter letter;
    private final String mark;

    private HtmlText(Letter letter, String mark) {
        this.letter = letter;
        this.mark = mark;
    }

    /** @param mark the address of the practice's mark, if it has one */
    static String of(Letter letter, String mark) {
        return new HtmlText(letter, mark).page();
    }

    private String page() {
        return filled(
                        HtmlTemplate.FRAME,
                        Map.of(
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
            return filled(
                    HtmlTemplate.MASTHEAD,
                    Map.of("name", masthead.name(), "mark", letter.paper().markup(mark)));
        } else if (block instanceof Block.Heading heading) {
            return filled(HtmlTemplate.HEADING, Map.of("text", heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return filled(HtmlTemplate.PARAGRAPH, Map.of("text", paragraph.text()));
        } else if (block instanceof Block.Facts facts) {
            return filled(HtmlTemplate.FACTS, Map.of("facts", facts(facts.facts())));
        } else if (block instanceof Block.Button button) {
            return filled(
                    HtmlTemplate.BUTTON,
                    Map.of(
                            "label", button.label(),
                            "url", button.url(),
                            "otherwise", Texts.text(letter.language(), "mail.button.otherwise")));
        } else if (block instanceof Block.Link link) {
            return filled(HtmlTemplate.LINK, Map.of("label", link.label(), "url", link.url()));
        } else if (block instanceof Block.Quote quote) {
            return filled(HtmlTemplate.QUOTE, Map.of("text", quote.text()));
        } else if (block instanceof Block.Small small) {
            return filled(HtmlTemplate.SMALL, Map.of("text", small.text()));
        }
        throw new IllegalArgumentException("a new kind of block: " + block);
    }

    private Markup facts(List<Block.Fact> facts) {
        return Markup.joined(facts.stream()
                .map(fact -> filled(
                        HtmlTemplate.FACT, Map.of("label", fact.label(), "lines", String.join("\n", fact.lines()))))
                .toList());
    }

    /** With the colours of the paper, for whatever needs them. */
    private Markup filled(HtmlTemplate template, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(letter.paper().colours());
        all.putAll(values);
        return template.with(all);
    }
}
