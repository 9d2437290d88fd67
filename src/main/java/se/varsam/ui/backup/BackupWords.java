package se.varsam.ui.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.register.BackupPast;
import se.varsam.domain.register.Rehearsal;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.port.Backups.Found;
import se.varsam.service.port.Today;

/** What the page says of backups. Moments as clocks in Sweden show them. */
final class BackupWords {
    private static final long KILO = 1000;
    private static final int HEAD = 16;

    private final Texts texts;
    private final SwedishDates dates;

    BackupWords(Texts texts) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
    }

    /** {@code 2026-11-21 14:32}. */
    String moment(Instant at) {
        return dates.moment(LocalDateTime.ofInstant(at, Today.ZONE));
    }

    /** When the last one was made. */
    String last(BackupPast past) {
        return past.last().map(done -> texts.get("backup.last", moment(done.at())))
                .orElseGet(() -> texts.get("backup.last.none"));
    }

    /** That one could not be made, and why. */
    String failed(BackupPast.Failure failure) {
        return texts.get("backup.failed", moment(failure.at()), texts.of(Refusal.of(failure.reason())));
    }

    /** A file of the list: when, how large; or that it can't be read. */
    String found(Found file) {
        String name = String.valueOf(file.file().getFileName());
        return file.takenAt().map(at -> texts.get("backup.found", moment(at), size(file.bytes())))
                .orElseGet(() -> texts.get("backup.found.broken", name, size(file.bytes())));
    }

    /** Why it can't be read; empty when it can. */
    String trouble(Found file) {
        return file.trouble().map(texts::of).orElse("");
    }

    private String size(long bytes) {
        return bytes < KILO * KILO
                ? texts.get("backup.size.kilo", Math.max(1, bytes / KILO))
                : texts.get("backup.size.mega", (double) bytes / (KILO * KILO));
    }

    /** What was found when one was tried, a line each. */
    String receipt(Rehearsal tried) {
        String head = tried.logHead().substring(0, Math.min(HEAD, tried.logHead().length()));
        return Stream.of(Optional.of(texts.get("backup.receipt", moment(tried.at()), moment(tried.takenAt()))),
                Optional.of(texts.get("backup.holds", tried.children(), tried.documents(), tried.logLines())),
                tried.newest().map(at -> texts.get("backup.newest", moment(at), head)),
                tried.brokenLine().map(line -> texts.of(Refusal.of("refusal.register.log-broken", line))))
                .flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    /** Warnings, a line each. */
    List<String> of(List<Refusal> warnings) {
        return warnings.stream().map(texts::of).toList();
    }
}
