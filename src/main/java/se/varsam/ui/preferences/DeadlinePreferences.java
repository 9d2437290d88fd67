package se.varsam.ui.preferences;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.shared.Outcome;

/** The settings of the user's own deadlines and of the page for a stand-in, saved as each field is left. */
final class DeadlinePreferences {
    private final PreferencesDesk desk;
    private final StringProperty warnDays = new SimpleStringProperty("");
    private final StringProperty papers = new SimpleStringProperty("");
    private final ObjectProperty<Integer> accountMonths = new SimpleObjectProperty<>(0);
    private final ReadOnlyObjectWrapper<Optional<String>> warnProblem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> papersProblem = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Saved saved = new Saved(0, 0, "");
    private boolean read;

    private record Saved(int warnDays, int accountMonths, String papers) {}

    DeadlinePreferences(PreferencesDesk desk) {
        this.desk = desk;
    }

    /** Reads what the register says. */
    void load() {
        desk.background().run(() -> new Saved(desk.preferences().warnDays(), desk.preferences().accountMonths(),
                desk.preferences().papers()), now -> {
                    saved = now;
                    warnDays.set(String.valueOf(now.warnDays()));
                    accountMonths.set(now.accountMonths());
                    papers.set(now.papers());
                    read = true;
                });
    }

    /** Saves what was changed. */
    void save() {
        if (!read) {
            return;
        }
        String typed = warnDays.get().strip();
        int days = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
        if (days != saved.warnDays()) {
            desk.background().run(() -> desk.preferences().changeWarnDays(days), outcome -> {
                told(outcome, warnProblem);
                outcome.toOptional()
                        .ifPresent(now -> saved = new Saved(now, saved.accountMonths(), saved.papers()));
            });
        }
        if (!papers.get().equals(saved.papers())) {
            String text = papers.get();
            desk.background().run(() -> desk.preferences().changePapers(text), outcome -> {
                told(outcome, papersProblem);
                outcome.toOptional()
                        .ifPresent(now -> saved = new Saved(saved.warnDays(), saved.accountMonths(), now));
            });
        }
        int months = accountMonths.get();
        if (months != saved.accountMonths()) {
            saved = new Saved(saved.warnDays(), months, saved.papers());
            desk.background().run(() -> desk.preferences().changeAccountMonths(months),
                    _ -> desk.status().saved());
        }
    }

    private void told(Outcome<?> outcome, ReadOnlyObjectWrapper<Optional<String>> problem) {
        problem.set(outcome.refusal().map(desk.texts()::of));
        if (outcome.refusal().isEmpty()) {
            desk.status().saved();
        }
    }

    /** How many days before its day a deadline opens, as typed. */
    StringProperty warnDays() {
        return warnDays;
    }

    /** How long a period of accounts is, in months. */
    ObjectProperty<Integer> accountMonths() {
        return accountMonths;
    }

    /** Where the papers lie. */
    StringProperty papers() {
        return papers;
    }

    /** Why the days can't be, empty when they can. */
    ReadOnlyObjectProperty<Optional<String>> warnProblem() {
        return warnProblem.getReadOnlyProperty();
    }

    /** Why the text can't be, empty when it can. */
    ReadOnlyObjectProperty<Optional<String>> papersProblem() {
        return papersProblem.getReadOnlyProperty();
    }
}
