package se.varsam.ui.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.service.PreferenceService;
import se.varsam.settings.Appearance;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SavedField;

/** The settings that travel with the register, saved as each field is left; the look, changed at once. */
final class PreferencesViewModel {
    private final PreferencesDesk desk;
    private final Map<Detail, SavedField> details = new EnumMap<>(Detail.class);
    private final SavedField leadMonths;
    private final SavedField warnDays;
    private final SavedField meetingDays;
    private final SavedField papers;
    private final SavedField lockMinutes;
    private final ReadOnlyObjectWrapper<Optional<Role>> role = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> accountMonths = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper hints = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper practice = new ReadOnlyBooleanWrapper();

    /** The texts of the own details; label {@code preferences.NAME}. */
    enum Detail {
        MUNICIPALITY(OwnDetails::municipality), NAME(OwnDetails::name), TITLE(OwnDetails::title), UNIT(
                OwnDetails::unit), PHONE(OwnDetails::phone), EMAIL(OwnDetails::email);

        private final Function<OwnDetails, String> part;

        Detail(Function<OwnDetails, String> part) {
            this.part = part;
        }

        /** The text in the details. */
        String of(OwnDetails own) {
            return part.apply(own);
        }

        /** The details with another text here. */
        OwnDetails in(OwnDetails own, String text) {
            Function<Detail, String> now = detail -> detail == this ? text : detail.of(own);
            return new OwnDetails(own.role(), now.apply(MUNICIPALITY), now.apply(NAME), now.apply(TITLE),
                    now.apply(UNIT), now.apply(PHONE), now.apply(EMAIL));
        }
    }

    /** A page's model; each field gets a pause of its own. */
    PreferencesViewModel(PreferencesDesk desk, Supplier<Pause> pauses) {
        this.desk = desk;
        PreferenceService register = desk.preferences();
        for (Detail detail : Detail.values()) {
            details.put(detail, Setting.line(desk, "preferences.changed",
                    text -> register.change(own -> detail.in(own, text)), pauses.get()));
        }
        this.leadMonths = Setting.of(desk, "preferences.lead.changed",
                Setting.number(PreferenceService.FEWEST_LEAD_MONTHS, PreferenceService.MOST_LEAD_MONTHS),
                months -> register.changeLeadMonths(Integer.parseInt(months)), pauses.get());
        this.warnDays = Setting.of(desk, "preferences.warn.changed",
                Setting.number(0, PreferenceService.MOST_WARN_DAYS),
                days -> register.changeWarnDays(Integer.parseInt(days)), pauses.get());
        this.meetingDays = Setting.of(desk, "preferences.meetings.changed",
                Setting.number(1, PreferenceService.MOST_MEETING_DAYS),
                days -> register.changeMeetingDays(Integer.parseInt(days)), pauses.get());
        this.lockMinutes = Setting.of(desk, "preferences.lock.changed",
                Setting.number(1, PreferenceService.MOST_LOCK_MINUTES),
                minutes -> register.changeLockMinutes(Integer.parseInt(minutes)), pauses.get());
        this.papers = Setting.of(desk, "preferences.papers.changed", FieldCheck::note, register::changePapers,
                pauses.get());
    }

    private record Days(int warn, int meeting) {}

    private record Read(OwnDetails own, int leadMonths, Days days, int accountMonths, int lockMinutes, String papers,
            boolean hints, boolean practice) {
        static Read from(PreferenceService register) {
            return new Read(register.own(), register.leadMonths(),
                    new Days(register.warnDays(), register.meetingDays()), register.accountMonths(),
                    register.lockMinutes(),
                    register.papers(), register.hintsAtSharedContacts(), register.isPractice());
        }
    }

    /** Reads what the register says. */
    void load() {
        desk.background().run(() -> Read.from(desk.preferences()), read -> {
            role.set(Optional.of(read.own().role()));
            details.forEach((detail, setting) -> setting.show(detail.of(read.own())));
            leadMonths.show(read.leadMonths());
            warnDays.show(read.days().warn());
            meetingDays.show(read.days().meeting());
            accountMonths.set(Optional.of(read.accountMonths()));
            lockMinutes.show(read.lockMinutes());
            papers.show(read.papers());
            hints.set(read.hints());
            practice.set(read.practice());
        });
    }

    /** A text of the own details. */
    FieldModel text(Detail detail) {
        return Objects.requireNonNull(details.get(detail)).field();
    }

    /** How many months before the 18th birthday the lists start. */
    FieldModel leadMonths() {
        return leadMonths.field();
    }

    /** How many days before its day a deadline of one's own opens. */
    FieldModel warnDays() {
        return warnDays.field();
    }

    /** How many days after a meeting about a child who is away the next one is due. */
    FieldModel meetingDays() {
        return meetingDays.field();
    }

    /** After how many minutes without a key or the mouse the register locks itself. */
    FieldModel lockMinutes() {
        return lockMinutes.field();
    }

    /** Where the papers lie, for a stand-in. */
    FieldModel papers() {
        return papers.field();
    }

    /** Saves what is half typed. */
    void leave() {
        Stream.concat(details.values().stream(), Stream.of(leadMonths, warnDays, meetingDays, lockMinutes, papers))
                .map(SavedField::field)
                .forEach(FieldModel::leave);
    }

    /** The role, empty until it was read. */
    ReadOnlyObjectProperty<Optional<Role>> role() {
        return role.getReadOnlyProperty();
    }

    /** Changes the role; the change can be taken back. */
    void change(Role to) {
        role.get().filter(from -> from != to).ifPresent(from -> write(to, () -> desk.status()
                .undoable(desk.texts().get("preferences.changed"), () -> put(from), () -> put(to))));
    }

    private void put(Role to) {
        write(to, desk.status()::saved);
    }

    private void write(Role to, Runnable then) {
        role.set(Optional.of(to));
        desk.background().run(() -> desk.preferences().change(own -> own.in(to)), _ -> then.run());
    }

    /** How many months a period of accounts has, empty until it was read. */
    ReadOnlyObjectProperty<Optional<Integer>> accountMonths() {
        return accountMonths.getReadOnlyProperty();
    }

    /** Changes it. */
    void changeAccountMonths(int months) {
        if (accountMonths.get().filter(now -> now != months).isPresent()) {
            accountMonths.set(Optional.of(months));
            desk.background().run(() -> desk.preferences().changeAccountMonths(months), _ -> desk.status().saved());
        }
    }

    /** Whether the register open is one for practice. */
    ReadOnlyBooleanProperty practice() {
        return practice.getReadOnlyProperty();
    }

    ObjectProperty<Appearance> appearance() {
        return desk.theme().appearance();
    }

    /** Whether saving may hint at a contact that stands with another child too. */
    ReadOnlyBooleanProperty hints() {
        return hints.getReadOnlyProperty();
    }

    /** Switches the hint on or off. */
    void saveHints(boolean on) {
        hints.set(on);
        desk.background().run(() -> {
            desk.preferences().changeHints(on);
            return on;
        }, _ -> desk.status().saved());
    }

    /** Changes the look, at once and for the next start. */
    void change(Appearance look) {
        desk.theme().appearance().set(look);
        desk.background().run(() -> desk.settings().change(s -> s.with(look)));
    }
}
