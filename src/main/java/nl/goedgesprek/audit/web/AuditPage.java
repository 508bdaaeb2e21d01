package nl.goedgesprek.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditService;
import nl.goedgesprek.audit.Verdict;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** What happened to what is confidential, the newest first, for the owner of the practice and nobody else. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 999_999;

    @Inject
    private PostedForm form;

    @Inject
    private AuditService audit;

    @Inject
    private AuditLines auditLines;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentAccount currentAccount;

    @Inject
    private PracticeService practice;

    @Inject
    private Reader reader;

    private @Nullable Search search;
    private @Nullable List<AuditLine> lines;
    private @Nullable Verdict verdict;

    /** Checks the chain when that was asked. Who is not the owner finds no such page. */
    public void open() {
        if (!isOwner()) {
            PageTurn.notFound();
        } else if (form.isSent() && form.has("check")) {
            verdict = audit.check();
        }
    }

    public boolean isOwner() {
        return currentAccount.find().filter(account -> account.isOwner()).isPresent();
    }

    /** One more than a page holds is read, to know whether there is another page. */
    private List<AuditLine> read() {
        if (lines == null) {
            lines =
                    audit
                            .find(search().query(practice.practice().zone()), (page() - 1) * ON_A_PAGE, ON_A_PAGE + 1)
                            .stream()
                            .map(auditLines::line)
                            .toList();
        }
        return lines;
    }

    public List<AuditLine> getLines() {
        return read().stream().limit(ON_A_PAGE).toList();
    }

    /** Something to choose. */
    public record Choice(String value, String text, boolean chosen) {}

    public List<Choice> getActs() {
        return Stream.concat(
                        Stream.of(new Choice("", reader.text("audit.act.any"), search().act() == null)),
                        Stream.of(Act.values())
                                .map(act ->
                                        new Choice(act.name(), reader.text("audit.act." + act), act == search().act())))
                .toList();
    }

    public List<Choice> getPeople() {
        return Stream.concat(
                        Stream.of(new Choice("", reader.text("audit.by.any"), search().account() == null)),
                        accounts.all().stream()
                                .map(account -> new Choice(
                                        String.valueOf(account.getId()),
                                        account.getEmail(),
                                        Objects.equals(account.getId(), search().account()))))
                .toList();
    }

    public String getFrom() {
        return text(search().from());
    }

    public String getUntil() {
        return text(search().until());
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** What the page says when it has nothing to show. */
    public String getNone() {
        return reader.text(search().parameters().isEmpty() ? "audit.none" : "audit.none.found");
    }

    /** What the check found, in words; empty when none was asked for. */
    public String getFound() {
        return Optional.ofNullable(verdict)
                .map(found -> reader.text(
                        found.whole() ? "audit.whole" : "audit.broken",
                        found.end().entries()))
                .orElse("");
    }

    public boolean isBroken() {
        return verdict != null && !verdict.whole();
    }

    /** With what a later check can tell that nothing up to now was changed; empty when none was asked for. */
    public String getReceipt() {
        return verdict == null || !verdict.whole() ? "" : verdict.end().text();
    }

    /** The address of the whole list as a file of a kind, such as {@code csv}. */
    public String file(String extension) {
        String parameters = search().parameters();
        return AuditAddress.PATH + '.' + extension + (parameters.isEmpty() ? "" : '?' + parameters);
    }

    /** The address of the page with newer entries; null when there are none. */
    public @Nullable String getNewer() {
        return page() == 1 ? null : link(page() - 1);
    }

    /** The address of the page with older entries; null when there are none. */
    public @Nullable String getOlder() {
        return read().size() <= ON_A_PAGE ? null : link(page() + 1);
    }

    private String link(int page) {
        String parameters = search().parameters();
        return AuditAddress.PATH + "?blad=" + page + (parameters.isEmpty() ? "" : '&' + parameters);
    }

    private int page() {
        return form.number("blad")
                .filter(page -> page > 0 && page <= LAST_PAGE)
                .map(Math::toIntExact)
                .orElse(1);
    }

    private Search search() {
        if (search == null) {
            search = Search.read(form);
        }
        return search;
    }
}
