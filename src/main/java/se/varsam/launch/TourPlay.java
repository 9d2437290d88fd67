package se.varsam.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.stage.Stage;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SentDocument;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.Place;

/**
 * The tour: the real windows on JavaFX's headless platform, step by step through the main job with the practice
 * register. Each step leaves a picture, the two forms their PDF. Nothing is left on the computer but the folder asked
 * for.
 */
final class TourPlay {
    private final Services services;
    private final List<Path> made = new ArrayList<>();

    TourPlay(Services services) {
        this.services = services;
    }

    /** Plays it and gives the files, in order. */
    List<Path> play(Path folder) throws IOException {
        // before the first touch of JavaFX: no display is needed
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path scratch = Files.createTempDirectory("varsam-tour-work-");
        try {
            play(folder, scratch);
        } finally {
            remove(scratch);
        }
        return List.copyOf(made);
    }

    private void play(Path folder, Path scratch) throws IOException {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Today today = Today.of(services.clock());
        ProgramWindow window = WindowHand.onFx(() -> new ProgramWindow(new Stage(), services, today,
                new ProgramWindow.Folders(scratch, scratch, scratch.resolve("Övning.varsam"))));
        var hand = new WindowHand(window, folder, made);
        try {
            steps(hand, window, today.date());
            pdfs(folder, window.session().orElseThrow());
            hand.press("#lockButton");
            hand.picture("13-last");
        } finally {
            hand.close();
        }
    }

    private static void steps(WindowHand hand, ProgramWindow window, LocalDate today) {
        hand.show();
        hand.picture("01-valkommen");
        hand.press("#practice");
        hand.picture("02-oversikt");
        Session session = window.session().orElseThrow();
        ChildId soon = first(session, c -> c.birthDates().adultOn()
                .filter(d -> d.isAfter(today) && d.isBefore(today.plusMonths(1))).isPresent());
        ChildId known = session.children().all().stream()
                .max(Comparator.comparingLong(TourPlay::answers)).orElseThrow().id();
        ChildId away = first(session, c -> session.episodes().current(c.id()).isPresent());
        hand.go(new Place.ChildList());
        hand.picture("03-barn");
        hand.go(new Place.ChildPage(known));
        hand.picture("04-barnets-sida");
        hand.go(new Place.Checklists(soon, Optional.empty()));
        hand.picture("05-checklistor");
        hand.go(new Place.Age(known));
        hand.press("#add");
        hand.type("#age-birth-date", today.minusYears(18).minusDays(10).toString());
        hand.type("#age-valid-from", today.minusDays(4).toString());
        hand.type("#age-learned-on", today.minusDays(1).toString());
        hand.reveal(".age-scroll", "#what-if-sentence");
        hand.picture("06-tank-om");
        hand.press("#age-cancel");
        hand.go(new Place.Form(away, DocumentKind.POLICE_CHECKLIST));
        hand.picture("07-polisens-checklista");
        hand.go(new Place.Away(away));
        hand.picture("07a-akutlage");
        hand.go(new Place.PhoneView(away));
        hand.picture("07b-lasvy");
        hand.go(new Place.Form(known, DocumentKind.CONCERN_REPORT));
        hand.picture("08-orosanmalan");
        session.documents().approve(known, DocumentKind.CONCERN_REPORT, "Socialnämnden i Provköping", "påhittat bud",
                Optional.empty());
        hand.go(new Place.Documents());
        hand.picture("09-dokument");
        hand.go(new Place.Preferences());
        hand.picture("10-installningar");
        hand.go(new Place.Notes(known, Optional.empty()));
        hand.picture("11-anteckningar");
        hand.go(new Place.Month());
        hand.picture("12-manadsvy");
    }

    private void pdfs(Path folder, Session session) throws IOException {
        ChildId away = first(session, c -> session.episodes().current(c.id()).isPresent());
        SentDocument police = session.documents().approve(away, DocumentKind.POLICE_CHECKLIST, "Polisen",
                "påhittat bud",
                Optional.empty());
        List<SentDocument> sent = session.documents().sent();
        for (SentDocument document : sent) {
            Path file = folder.resolve(document.kind().code() + ".pdf");
            Files.write(file, session.documents().pdf(document).toOptional().orElseThrow());
            made.add(file);
        }
        if (!sent.contains(police)) {
            throw new IllegalStateException("the approved copy was not kept");
        }
    }

    private static ChildId first(Session session, java.util.function.Predicate<Child> wanted) {
        return session.children().all().stream().filter(wanted).findFirst()
                .orElseThrow(() -> new IllegalStateException("the practice register lacks a situation")).id();
    }

    private static long answers(Child child) {
        return List.of(ChildField.values()).stream().filter(f -> child.facts().get(f).isPresent()).count();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
