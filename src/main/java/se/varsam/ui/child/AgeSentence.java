package se.varsam.ui.child;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.deadline.AgeComparison;
import se.varsam.domain.deadline.AgeComparison.Effect;
import se.varsam.domain.deadline.ItemState;
import se.varsam.i18n.Texts;

/** Says in words what another birth date would change. */
final class AgeSentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.SWEDISH);

    private final Texts texts;
    private final LocalDate today;

    AgeSentence(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** For instance <i>Fyller 18 den 3 mars 2026 i stället för 20 december 2026. Två åtgärder ska göras nu.</i> */
    String of(AgeComparison effect, Assumed after) {
        var said = new ArrayList<String>();
        said.add(birthday(effect.adultBefore(), effect.adultAfter(), after));
        said.addAll(items(effect));
        return String.join(" ", said);
    }

    private String birthday(Optional<LocalDate> before, Optional<LocalDate> after, Assumed assumed) {
        if (after.isEmpty()) {
            return texts.get("child.whatif.none");
        }
        String day = DAY.format(after.get());
        if (before.equals(after)) {
            return texts.get("child.whatif.same", day);
        }
        boolean past = !after.get().isAfter(today);
        String key = assumed == Assumed.YES ? "maybe" : past ? "was" : "will";
        return before.map(old -> texts.get("child.whatif." + key + ".instead", day, DAY.format(old)))
                .orElse(texts.get("child.whatif." + key, day));
    }

    private List<String> items(AgeComparison effect) {
        long check = effect.rows().stream().filter(r -> r.effect() == Effect.BECOMES_NOW
                && r.after().filter(i -> i.state() instanceof ItemState.Unconfirmed).isPresent()).count();
        var said = new ArrayList<String>();
        say(said, "now", effect.count(Effect.BECOMES_NOW) - check);
        say(said, "check", check);
        say(said, "late", effect.count(Effect.BECOMES_LATE));
        say(said, "lapse", effect.count(Effect.LAPSES));
        say(said, "start", effect.count(Effect.STARTS));
        say(said, "move", effect.count(Effect.MOVES));
        if (said.isEmpty()) {
            said.add(texts.get("child.whatif.nothing"));
        }
        return said;
    }

    private void say(List<String> said, String key, long count) {
        if (count > 0) {
            String number = count <= 12 ? texts.get("child.number." + count) : String.valueOf(count);
            said.add(texts.get("child.whatif.items." + key, count, number));
        }
    }

    /** Whether the new date is an assumed one. */
    enum Assumed {
        YES, NO
    }
}
