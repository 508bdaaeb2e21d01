package nl.goedgesprek.access.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Circle;

/** For whom each page under {@code /admin} is, by the name of its file. One that stands nowhere here is for nobody. */
enum DeskPages {
    /** Here one comes in. */
    DOORS(Set.of("address", "code", "forgotten", "login", "oidc", "reset", "setup"), Circle.DESK, Circle.VISITORS),
    /** The agenda and the people in it. */
    AGENDA(
            Set.of(
                    "add",
                    "agenda",
                    "blocked",
                    "decline",
                    "expired",
                    "later",
                    "mail",
                    "meeting",
                    "organisation",
                    "organisationEdit",
                    "organisationMerge",
                    "organisations",
                    "outgoing",
                    "person",
                    "personEdit",
                    "personMerge",
                    "propose",
                    "relocate",
                    "requests",
                    "reschedule",
                    "series",
                    "today",
                    "waysIn"),
            Circle.DESK),
    /** What was said and asked, what comes of it, and how a coach works. */
    COACHING(
            Set.of(
                    "action",
                    "calendars",
                    "coaches",
                    "forget",
                    "hours",
                    "identity",
                    "insight",
                    "kept",
                    "kilometres",
                    "kinds",
                    "log",
                    "programme",
                    "programmeEdit",
                    "programmes",
                    "questionnaire",
                    "questionnairePreview",
                    "questionnaires",
                    "register",
                    "session",
                    "sessions",
                    "settings",
                    "terms",
                    "type",
                    "year"),
            Circle.COACHES),
    /** What holds for all of the practice. */
    PRACTICE(
            Set.of("assistants", "audit", "backups", "coachAdd", "key", "texts", "textsEdit", "textsPreview"),
            Circle.OWNER);

    static final String FOLDER = "/admin/";

    private static final String FILE = ".xhtml";

    private final Set<String> pages;
    private final Set<Circle> circles;

    DeskPages(Set<String> pages, Circle... circles) {
        this.pages = pages;
        this.circles = Set.of(circles);
    }

    /** Empty for a page of which nobody said for whom it is. */
    static Optional<DeskPages> of(String page) {
        return Stream.of(values()).filter(kind -> kind.files().contains(page)).findFirst();
    }

    /** Whether the page at an address is for who did not log in as well. */
    static boolean isDoor(String address) {
        return address.startsWith(FOLDER) && DOORS.pages.contains(address.substring(FOLDER.length()));
    }

    /** The names of the files, from the root. */
    Set<String> files() {
        return pages.stream().map(name -> FOLDER + name + FILE).collect(Collectors.toSet());
    }

    Set<Circle> circles() {
        return circles;
    }
}
