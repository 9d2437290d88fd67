package se.varsam.service;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.register.AccountPeriods;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedText;
import se.varsam.service.port.RegisterSettings;
import se.varsam.service.port.UnitOfWork;

/**
 * The settings that travel with the register: own details, when lists start and deadlines warn, what a stand-in must
 * know.
 */
public final class PreferenceService {
    /** The fewest months before the 18th birthday that lists can start. */
    public static final int FEWEST_LEAD_MONTHS = 3;
    /** The most months before the 18th birthday that lists can start. */
    public static final int MOST_LEAD_MONTHS = 12;
    /** The longest time between two meetings about a child who is away, in days. */
    public static final int MOST_MEETING_DAYS = 90;
    /** The most days before its day that a deadline of one's own can open. */
    public static final int MOST_WARN_DAYS = 365;
    /** The most minutes without a key or the mouse before the register locks itself. */
    public static final int MOST_LOCK_MINUTES = 120;
    /** The periods of accounts that can be chosen, in months. */
    public static final List<Integer> ACCOUNT_MONTHS = AccountPeriods.LENGTHS;

    private static final String ACCOUNT_PERIODS = "ACCOUNT_MONTHS";

    private final UnitOfWork register;

    /** Works in an open register. */
    public PreferenceService(UnitOfWork register) {
        this.register = register;
    }

    /** The contacts that belong to no child. */
    public ContactService contacts() {
        return new ContactService(register);
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
                String before = told(work.settings().own());
                work.settings().own(own);
                work.log().change("OWN_DETAILS", before, told(own));
            }
            return Outcome.done(own);
        });
    }

    private static String told(OwnDetails own) {
        return Stream.of(own.role().name(), own.name(), own.title(), own.unit(), own.municipality(), own.phone(),
                own.email()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String told(AccountPeriods periods) {
        return periods.months() + " (" + periods.firstMonth() + ")";
    }

    private static String yesOrNo(boolean on) {
        return on ? "YES" : "NO";
    }

    /** Changes a part of them, whatever the others are by then. */
    public Outcome<OwnDetails> change(UnaryOperator<OwnDetails> part) {
        return change(part.apply(own()));
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
                work.log().change("CONTACT_HINTS", yesOrNo(!on), yesOrNo(on));
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
        return months < FEWEST_LEAD_MONTHS || months > MOST_LEAD_MONTHS
                ? Outcome.refused("refusal.number.range", FEWEST_LEAD_MONTHS, MOST_LEAD_MONTHS)
                : changed("LEAD_MONTHS", months, RegisterSettings::leadMonths, RegisterSettings::leadMonths);
    }

    /** How many days before its day a deadline of one's own opens that says nothing else. */
    public int warnDays() {
        return register.read(work -> work.settings().warnDays());
    }

    /** Changes it; refuses what is not 0 to 365. */
    public Outcome<Integer> changeWarnDays(int days) {
        return days < 0 || days > MOST_WARN_DAYS
                ? Outcome.refused("refusal.number.range", 0, MOST_WARN_DAYS)
                : changed("WARN_DAYS", days, RegisterSettings::warnDays, RegisterSettings::warnDays);
    }

    /** How many days after a meeting about a child who is away the next one is due. */
    public int meetingDays() {
        return register.read(work -> work.settings().meetingDays());
    }

    /** Changes it; refuses what is not 1 to 90. */
    public Outcome<Integer> changeMeetingDays(int days) {
        return days < 1 || days > MOST_MEETING_DAYS
                ? Outcome.refused("refusal.number.range", 1, MOST_MEETING_DAYS)
                : changed("MEETING_DAYS", days, RegisterSettings::meetingDays, RegisterSettings::meetingDays);
    }

    /** How many months a period of accounts has. */
    public int accountMonths() {
        return register.read(work -> work.settings().accountPeriods().months());
    }

    /** Changes it; refuses what is none of {@link #ACCOUNT_MONTHS}. */
    public Outcome<Integer> changeAccountMonths(int months) {
        return ACCOUNT_MONTHS.contains(months)
                ? changed(ACCOUNT_PERIODS, months, s -> s.accountPeriods().months(),
                        (s, length) -> s.accountPeriods(new AccountPeriods(length, s.accountPeriods().firstMonth())))
                : Outcome.refused("refusal.text.choice");
    }

    /** After how many minutes without a key or the mouse the register locks itself. */
    public int lockMinutes() {
        return register.read(work -> work.settings().lockMinutes());
    }

    /** Changes it; refuses what is not 1 to {@link #MOST_LOCK_MINUTES}: a register that never locks is none. */
    public Outcome<Integer> changeLockMinutes(int minutes) {
        return minutes < 1 || minutes > MOST_LOCK_MINUTES
                ? Outcome.refused("refusal.number.range", 1, MOST_LOCK_MINUTES)
                : changed("LOCK_MINUTES", minutes, RegisterSettings::lockMinutes, RegisterSettings::lockMinutes);
    }

    /** Where the papers lie, for a stand-in. */
    public String papers() {
        return register.read(work -> work.settings().papers());
    }

    /** Changes it, tidied; refuses a text too long. */
    public Outcome<String> changePapers(String where) {
        return FieldCheck.note(where)
                .then(tidy -> changed("PAPERS", tidy, RegisterSettings::papers, RegisterSettings::papers));
    }

    private <T> Outcome<T> changed(String name, T value, Function<RegisterSettings, T> get,
            BiConsumer<RegisterSettings, T> set) {
        return register.write(work -> {
            T before = get.apply(work.settings());
            if (!before.equals(value)) {
                set.accept(work.settings(), value);
                work.log().change(name, before.toString(), value.toString());
            }
            return Outcome.done(value);
        });
    }

    /** The periods that a god man accounts for. */
    public AccountPeriods accountPeriods() {
        return register.read(work -> work.settings().accountPeriods());
    }

    /** Changes them. */
    public void changeAccountPeriods(AccountPeriods periods) {
        register.change(work -> {
            AccountPeriods before = work.settings().accountPeriods();
            if (!before.equals(periods)) {
                work.settings().accountPeriods(periods);
                work.log().change(ACCOUNT_PERIODS, told(before), told(periods));
            }
        });
    }
}
