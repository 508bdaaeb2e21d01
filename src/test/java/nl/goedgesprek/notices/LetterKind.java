package nl.goedgesprek.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of mail that is sent: not everybody hears of everything. */
record LetterKind(NoticeKind kind, Addressee addressee) {

    private static final Set<NoticeKind> VISITOR_ONLY = EnumSet.of(
            NoticeKind.DELAYED, NoticeKind.REMINDER, NoticeKind.INTAKE, NoticeKind.AFTERWARDS, NoticeKind.RIGHTS);
    private static final Set<NoticeKind> COACH_ONLY = EnumSet.of(
            NoticeKind.FOLLOWED_UP,
            NoticeKind.UNANSWERED,
            NoticeKind.MORNING,
            NoticeKind.PASSWORD,
            NoticeKind.ADDRESS,
            NoticeKind.ADDRESS_ASKED);

    private static final Set<NoticeKind> OURS = EnumSet.of(NoticeKind.RIGHTS, NoticeKind.FAREWELL);

    static List<LetterKind> all() {
        return every().filter(LetterKind::isSent).toList();
    }

    /** Those to a visitor that a coach can say in his own words. */
    static List<LetterKind> visitorsInOwnWords() {
        return all().stream()
                .filter(letter -> letter.addressee == Addressee.VISITOR && !OURS.contains(letter.kind))
                .toList();
    }

    static List<LetterKind> none() {
        return every().filter(letter -> !letter.isSent()).toList();
    }

    Letter of(Scene scene) {
        return scene.letter(kind, addressee);
    }

    private boolean isSent() {
        return addressee == Addressee.VISITOR ? !COACH_ONLY.contains(kind) : !VISITOR_ONLY.contains(kind);
    }

    private static Stream<LetterKind> every() {
        return Stream.of(NoticeKind.values())
                .flatMap(kind -> Stream.of(Addressee.values()).map(addressee -> new LetterKind(kind, addressee)));
    }

    @Override
    public String toString() {
        return kind + "-" + addressee;
    }
}
