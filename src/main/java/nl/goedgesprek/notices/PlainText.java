package nl.goedgesprek.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the blocks of a letter as plain text, one under the other with an empty line between. */
final class PlainText {

    /** Characters in a line, but for links and words that are longer. */
    static final int WIDTH = 76;

    private PlainText() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::block).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Masthead masthead) {
            return wrapped(masthead.name(), "");
        } else if (block instanceof Block.Heading heading) {
            return wrapped(heading.text(), "");
        } else if (block instanceof Block.Paragraph paragraph) {
            return wrapped(paragraph.text(), "");
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(PlainText::fact).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Button button) {
            return link(button.label(), button.url());
        } else if (block instanceof Block.Link link) {
            return link(link.label(), link.url());
        } else if (block instanceof Block.Quote quote) {
            return wrapped(quote.text(), "> ");
        } else if (block instanceof Block.Small small) {
            return wrapped(small.text(), "");
        }
        throw new IllegalArgumentException("a new kind of block: " + block);
    }

    private static String fact(Block.Fact fact) {
        return Stream.concat(
                        Stream.of(wrapped(fact.label(), "")),
                        fact.lines().stream().map(line -> wrapped(line, "  ")))
                .collect(Collectors.joining("\n"));
    }

    private static String link(String label, String url) {
        return wrapped(label + ':', "") + '\n' + url;
    }

    private static String wrapped(String text, String margin) {
        return text.lines()
                .flatMap(line -> lines(line, WIDTH - margin.length()).stream())
                .map(line -> margin + line)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
