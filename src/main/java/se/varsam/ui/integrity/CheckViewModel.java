package se.varsam.ui.integrity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.IntegrityService;
import se.varsam.service.port.CheckReport;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Steps;

/** Checks the register and tells what was found; shows the copy from before an upgrade. */
final class CheckViewModel {
    private final IntegrityService integrity;
    private final Background background;
    private final Background aside;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> copy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps());

    /** What is said of one thing that was looked at, or of all. */
    record Line(boolean well, String words) {}

    /**
     * Of an open register.
     *
     * @param aside
     *            where the check runs, so that no saving waits behind it
     */
    CheckViewModel(IntegrityService integrity, Background background, Background aside, Texts texts) {
        this.integrity = integrity;
        this.background = background;
        this.aside = aside;
        this.texts = texts;
    }

    /** Looks whether there is a copy. */
    void load() {
        background.run(integrity::upgradeCopy, copy::set);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What was found, empty before the first check. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Where the copy from before an upgrade lies. */
    ReadOnlyObjectProperty<Optional<Path>> copy() {
        return copy.getReadOnlyProperty();
    }

    /** How far the check has come. */
    ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Checks all of it. */
    void check() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        lines.set(List.of());
        var now = new Steps();
        steps.set(now);
        aside.run(() -> integrity.check(now::goesOn), this::answer, () -> busy.set(false));
    }

    private void answer(Outcome<CheckReport> outcome) {
        busy.set(false);
        lines.set(switch (outcome) {
            case Outcome.Done<CheckReport>(var report) -> told(report);
            case Outcome.Refused<CheckReport>(var reason) -> List.of(new Line(true, texts.of(reason)));
        });
    }

    private List<Line> told(CheckReport report) {
        boolean well = report.found().isEmpty();
        var all = new Line(well, texts.get(well ? "integrity.well" : "integrity.found"));
        return Stream.concat(Stream.of(all), report.lines().stream().flatMap(this::told)).toList();
    }

    private Stream<Line> told(CheckReport.Line line) {
        return line.found().isEmpty()
                ? Stream.of(new Line(true, texts.get("integrity.line." + line.what().name(), line.looked())))
                : line.found().stream().map(reason -> new Line(false, texts.of(reason)));
    }

    /** Stops the check at its next step. */
    void stop() {
        steps.get().stop();
    }

    /** Removes the copy. */
    void removeCopy() {
        background.run(() -> {
            integrity.removeUpgradeCopy();
            return integrity.upgradeCopy();
        }, copy::set);
    }
}
