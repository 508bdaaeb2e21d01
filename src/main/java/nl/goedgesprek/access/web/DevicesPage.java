package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.goedgesprek.access.LoginSession;
import nl.goedgesprek.access.LoginSessionService;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.PracticeService;

/** Where who is logged in is logged in besides; there he can end that. */
@Named
@RequestScoped
public class DevicesPage {

    private static final String SAVED = "bewaard";

    @Inject
    private LoginSessionService sessions;

    @Inject
    private PracticeService practice;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PostedForm form;

    @Inject
    private Moments moments;

    @Inject
    private DeviceWords words;

    /** Ends what he pressed. */
    public void act() {
        if (form.isSent() && form.has("others")) {
            sessions.endOthers(caller());
            PageTurn.to(WaysInAddress.PAGE + '?' + SAVED);
        } else if (form.isSent() && form.has("stop")) {
            form.number("stop").ifPresent(sessions::end);
            PageTurn.to(WaysInAddress.PAGE + '?' + SAVED);
        }
    }

    public List<DeviceLine> getLines() {
        return sessions.mine().stream().map(this::line).toList();
    }

    public boolean isSaved() {
        return form.has(SAVED);
    }

    private DeviceLine line(LoginSession session) {
        return new DeviceLine(
                session.getId(),
                words.of(session.device()),
                moments.moment(session.beganAt(), practice.practice().zone()),
                moments.moment(session.seenAt(), practice.practice().zone()),
                caller().equals(String.valueOf(session.getId())));
    }

    private String caller() {
        return request.getUserPrincipal().getName();
    }
}
