package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a field, a mail stays the mail that it was. */
class HostileLettersTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern MAP =
            Pattern.compile("<p[^>]*><a[^>]*directions\\?to=[\\w%+.*-]*\"[^>]*>[^<]*</a></p>");
    private static final Pattern DISTURBING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066\\u2067&&[^\\n]]");

    private static final String HARMLESS = "Jan";
    private static final Map<String, Letter> WRITTEN = new HashMap<>();

    /** With an invitation, with a cancellation, with a copy for the coach, and with text only. */
    private static final List<LetterKind> OF_EACH_FORM = List.of(
            new LetterKind(NoticeKind.PROPOSED, Addressee.VISITOR),
            new LetterKind(NoticeKind.CANCELLED, Addressee.VISITOR),
            new LetterKind(NoticeKind.BOOKED, Addressee.COACH),
            new LetterKind(NoticeKind.MORNING, Addressee.COACH));

    private static final List<String> HOSTILE = List.of(
            "Jan\r\nBcc: all@example.com\r\n\r\n<h1>Hello</h1>",
            "Jan\nBcc: all@example.com",
            "Jan\u0085Bcc: all@example.com\u2028\u2029\u000B\u000C",
            "=?UTF-8?Q?Jan=0D=0ABcc:_all@example.com?=",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></head><style>*{display:none}</style>",
            "<!-- ",
            "&lt;b&gt; & &#60;script&#62;",
            "{{content}} ${url} {0} %s $1 \\1",
            "\u202Egnp.exe\u202C \u2067abc\u2066 \u2069\u2069",
            "\uD800 half \uDC00",
            "\u0000\u0001\u001B[31m",
            "👩‍👩‍👧 🇳🇱 Zoë",
            "مرحبا بالعالم",
            "javascript:alert(1)",
            "x".repeat(10_240),
            "<b>😀</b> ".repeat(1_100));

    static List<String> texts() {
        return HOSTILE;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void no_text_adds_a_header_or_changes_whom_it_goes_to(String text) throws Exception {
        for (LetterKind kind : OF_EACH_FORM) {
            Received harmless = Received.of(letter(kind, HARMLESS));
            Received mail = Received.of(letter(kind, text));

            assertThat(mail.headerNames()).isEqualTo(harmless.headerNames());
            assertThat(mail.message().getAllRecipients())
                    .containsExactly(harmless.message().getAllRecipients());
            assertThat(mail.message().getFrom())
                    .containsExactly(harmless.message().getFrom());
            assertThat(mail.message().getReplyTo())
                    .containsExactly(harmless.message().getReplyTo());
            assertThat(mail.structure()).isEqualTo(harmless.structure());
            assertThat(mail.message().getSubject()).isEqualTo(letter(kind, text).subject());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void a_subject_is_one_line_that_turns_nothing_around(String text) throws Exception {
        for (LetterKind kind : LetterKind.all()) {
            String subject = MimeUtility.decodeText(letter(kind, text).subject());

            assertThat(subject).doesNotContain("\n").doesNotContainPattern(DISTURBING);
            assertThat(subject.codePointCount(0, subject.length())).isLessThanOrEqualTo(250);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void no_text_becomes_markup(String text) {
        for (LetterKind kind : LetterKind.all()) {
            String html = letter(kind, text).html();

            assertThat(tags(html)).isEqualTo(tags(letter(kind, HARMLESS).html()));
            assertThat(html).doesNotContainPattern(DISTURBING);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void plain_text_keeps_its_lines(String text) {
        for (LetterKind kind : LetterKind.all()) {
            String plain = letter(kind, text).plain();

            assertThat(plain).doesNotContainPattern(DISTURBING);
            assertThat(plain.lines()).noneMatch(line -> line.startsWith("Bcc:"));
            assertThat(plain).hasSizeLessThan(10_000);
        }
    }

    private static Letter letter(LetterKind kind, String text) {
        return WRITTEN.computeIfAbsent(kind + text, key -> kind.of(Scene.full(text)));
    }

    /** All tags with their attributes, but for a link to a map, which spells what was typed or is too long to be there. */
    private static List<String> tags(String html) {
        return TAG.matcher(MAP.matcher(html).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.equals("<br>"))
                .toList();
    }
}
