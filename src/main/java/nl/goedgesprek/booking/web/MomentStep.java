package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.MeetingType;

/** The third step: when. A moment that is chosen is held. */
@Named
@RequestScoped
public class MomentStep extends MomentPicker {

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftService drafts;

    @Override
    Optional<MeetingType> type() {
        return current.type();
    }

    @Override
    Optional<Wish> wish() {
        return current.draft().flatMap(drafts::wish);
    }

    @Override
    Optional<Instant> start() {
        return current.draft().flatMap(Draft::start);
    }

    @Override
    public PickerForm getForm() {
        String key = current.key().map(SecretCode::value).orElse("");
        return new PickerForm(
                "/",
                "post",
                "houd",
                List.of(
                        new PickerForm.Field(BookAddress.KEY, key),
                        new PickerForm.Field(BookAddress.STEP, Step.MOMENT.getSlug())));
    }
}
