package se.varsam.service;

import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedText;
import se.varsam.service.port.UnitOfWork;

/** The settings that travel with the register: own details and when the 18-year lists start. */
public final class PreferenceService {
    private static final int FEWEST_LEAD_MONTHS = 3;
    private final UnitOfWork register;

    /** Works in an open register. */
    public PreferenceService(UnitOfWork register) {
        this.register = register;
    }

    /** The user's own details. */
    public OwnDetails own() {
        return register.read(work -> work.settings().own());
    }

    /** Changes them, tidied; refused when a text is too long. */
    public Outcome<OwnDetails> change(OwnDetails typed) {
        Optional<Refusal> tooLong = Stream
                .of(typed.municipality(), typed.name(), typed.title(), typed.unit(), typed.phone(), typed.email())
                .flatMap(text -> FieldCheck.line(text).refusal().stream()).findFirst();
        if (tooLong.isPresent()) {
            return new Outcome.Refused<>(tooLong.get());
        }
        var own = new OwnDetails(typed.role(), TypedText.line(typed.municipality()), TypedText.line(typed.name()),
                TypedText.line(typed.title()), TypedText.line(typed.unit()), TypedText.line(typed.phone()),
                TypedText.line(typed.email()));
        return register.write(work -> {
            if (!work.settings().own().equals(own)) {
                work.settings().own(own);
                work.log().add(LogAction.CHANGED);
            }
            return Outcome.done(own);
        });
    }

    /** Whether this is a practice register. */
    public boolean isPractice() {
        return register.read(work -> work.settings().isPractice());
    }

    /** Whether saving may hint at a contact that stands with another child too. */
    public boolean hintsAtSharedContacts() {
        return register.read(work -> work.settings().hintsAtSharedContacts());
    }

    /** Switches the hint on or off. */
    public void changeHints(boolean on) {
        register.change(work -> {
            if (work.settings().hintsAtSharedContacts() != on) {
                work.settings().hintsAtSharedContacts(on);
                work.log().add(LogAction.CHANGED);
            }
        });
    }

    /** How many months before the 18th birthday the lists start. */
    public int leadMonths() {
        return register.read(work -> work.settings().leadMonths());
    }

    /**
     * Changes it; refuses what is not 3 to 12. Three months before is the first day that the lists hold; a list that
     * started later would be late from its first day.
     */
    public Outcome<Integer> changeLeadMonths(int months) {
        if (months < FEWEST_LEAD_MONTHS || months > 12) {
            return Outcome.refused("refusal.number.range", FEWEST_LEAD_MONTHS, 12);
        }
        return register.write(work -> {
            if (work.settings().leadMonths() != months) {
                work.settings().leadMonths(months);
                work.log().add(LogAction.CHANGED);
            }
            return Outcome.done(months);
        });
    }
}
