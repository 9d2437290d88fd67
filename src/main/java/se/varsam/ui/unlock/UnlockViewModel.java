package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.SwedishDates;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.RegisterFiles.WrongTries;
import se.varsam.service.port.Today;

/** Unlocking one register with the passphrase or the recovery key. */
final class UnlockViewModel {
    private final Desk desk;
    private final Path register;
    private final String why;
    private final Consumer<Session> opened;
    private final StringProperty secret = new SimpleStringProperty("");
    private final BooleanProperty recovery = new SimpleBooleanProperty();
    private final BooleanProperty closing = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tries = new ReadOnlyStringWrapper("");

    /**
     * Unlocks {@code register}.
     *
     * @param why
     *            why it was locked, empty at the start of the program
     * @param opened
     *            gets the open register
     */
    UnlockViewModel(Desk desk, Path register, String why, Consumer<Session> opened) {
        this.desk = desk;
        this.register = register;
        this.why = why;
        this.opened = opened;
        recovery.subscribe(() -> {
            secret.set("");
            problem.set("");
        });
    }

    /** Reads how many wrong tries there were. */
    void load() {
        desk.background().run(() -> desk.registers().failedTries(register), found -> tries.set(words(found)));
    }

    private String words(WrongTries found) {
        if (found.times().isEmpty()) {
            return "";
        }
        LocalDateTime last = LocalDateTime.ofInstant(found.times().getLast(), Today.ZONE);
        long days = ChronoUnit.DAYS.between(last.toLocalDate(), LocalDate.ofInstant(found.now(), Today.ZONE));
        var dates = new SwedishDates(desk.texts());
        String clock = dates.clock(last.toLocalTime());
        String when = days == 0
                ? desk.texts().get("unlock.tries.today", clock)
                : days == 1 ? desk.texts().get("unlock.tries.yesterday", clock) : dates.moment(last);
        return desk.texts().get("unlock.tries", found.times().size(), when);
    }

    /** How many wrong tries there were since it was opened last, and when the last one was; empty when none. */
    ReadOnlyStringProperty tries() {
        return tries.getReadOnlyProperty();
    }

    Path register() {
        return register;
    }

    /** The register's neutral name. */
    String name() {
        return String.valueOf(register.getFileName()).replaceFirst("\\.varsam$", "");
    }

    /** Why it is locked, and for the practice register what opens it. */
    String why() {
        String opens = register.equals(desk.folders().practice())
                ? desk.texts().get("unlock.practice", Registers.PRACTICE_PASSPHRASE)
                : "";
        return Stream.of(why, opens).filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
    }

    StringProperty secret() {
        return secret;
    }

    /** Whether the recovery key is typed instead of the passphrase. */
    BooleanProperty recovery() {
        return recovery;
    }

    /** Whether the register is still being locked: then it can't be opened yet. */
    BooleanProperty closing() {
        return closing;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why it did not open, empty when nothing was tried. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Tries what was typed. A wrong passphrase takes its time: that is the register's doing. */
    void unlock() {
        if (busy.get() || closing.get()) {
            return;
        }
        if (secret.get().isEmpty()) {
            problem.set(desk.texts().get("unlock.empty"));
            return;
        }
        char[] typed = secret.get().toCharArray();
        busy.set(true);
        problem.set("");
        desk.background().run(() -> open(typed), this::answer, () -> busy.set(false));
    }

    private Outcome<Session> open(char[] typed) {
        try {
            return desk.registers().open(register,
                    recovery.get() ? new Secret.RecoveryKey(typed) : new Secret.Passphrase(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void answer(Outcome<Session> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Session>(var session) -> {
                secret.set("");
                opened.accept(session);
            }
            case Outcome.Refused<Session>(Refusal reason) -> {
                problem.set(desk.texts().of(reason));
                load();
            }
        }
    }
}
