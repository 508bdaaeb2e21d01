package nl.goedgesprek.practice;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** Keeps what visitors read in the coach's own words. */
@Stateless
public class WordsService {

    @Inject
    private PracticeRepository repository;

    /** All that visitors read. The database is asked only when the practice says anything in words of its own. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Words words(Practice practice) {
        return practice.ownTexts() == 0
                ? new Words(Map.of(), practice.languages())
                : new Words(
                        repository.ownTexts().stream().collect(toMap(OwnText::slot, OwnText::words)),
                        practice.languages());
    }

    /**
     * Says these texts in these words from now on. What is empty, or the same as ours, is said in ours again, also
     * when that changes later.
     *
     * @param typed what the coach wrote, by where it stands; other texts stay as they are
     * @param version of the practice that he saw when he wrote
     * @throws ViolationException when something is too long, or names what it cannot
     * @throws SettingsChangedException when the settings were changed meanwhile
     */
    @Allowed(Circle.OWNER)
    public void say(Map<Words.Slot, String> typed, int version) {
        Map<Words.Slot, String> kept = new HashMap<>();
        typed.forEach((slot, words) -> kept.put(slot, text(slot).kept(words)));
        check(kept);
        Practice practice = repository.lockedPractice();
        if (practice.version() != version) {
            throw new SettingsChangedException();
        }
        Map<Words.Slot, OwnText> known = repository.ownTexts().stream()
                .collect(toMap(OwnText::slot, own -> own, (one, same) -> one, HashMap::new));
        kept.forEach((slot, words) -> put(known, slot, words));
        practice.count(known.size());
    }

    private static void check(Map<Words.Slot, String> kept) {
        List<Violation> violations = kept.entrySet().stream()
                .map(entry -> text(entry.getKey()).violation(entry.getKey().language(), entry.getValue()))
                .flatMap(Optional::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw new ViolationException(violations);
        }
    }

    private void put(Map<Words.Slot, OwnText> known, Words.Slot slot, String words) {
        boolean ours = words.isEmpty() || words.equals(text(slot).standard(slot.language()));
        OwnText before = ours ? known.remove(slot) : known.get(slot);
        if (ours) {
            Optional.ofNullable(before).ifPresent(repository::remove);
        } else if (before != null) {
            before.say(words);
        } else {
            OwnText own = new OwnText(slot, words);
            repository.add(own);
            known.put(slot, own);
        }
    }

    private static PublicText text(Words.Slot slot) {
        return PublicTexts.find(slot.key())
                .orElseThrow(() -> new IllegalArgumentException("nobody changes " + slot.key()));
    }
}
