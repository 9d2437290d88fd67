package se.varsam.ui.thinning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.thinning.Certificate;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningDate.State;
import se.varsam.i18n.Texts;
import se.varsam.service.ThinningReading;
import se.varsam.service.ThinningService.Done;
import se.varsam.service.ThinningService.Kept;
import se.varsam.service.ThinningService.Line;
import se.varsam.service.port.RegisterFault;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.Dialogs.Question;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.InPieces;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.SavedFile;

/** What may go and when; stops, answers, thinning. What is half typed about a child is kept. */
final class ThinningViewModel {
    /** What is typed about the chosen child. */
    enum Field {
        HOLD, RELEASED_ON, RELEASED_NOTE, NUMBER
    }

    /**
     * What is shown.
     *
     * @param reach
     *            how far the lines go
     * @param count
     *            how many there are of those that are told of: closed cards until all are read
     * @param apart
     *            the child that is wanted, where it is not among the lines
     * @param isWrittenAnew
     *            whether the register's file holds nothing of what was thinned
     */
    record Shown(List<Line> lines, Reach reach, int count, Optional<Line> apart, List<Certificate> certificates,
            boolean isWrittenAnew) {}

    /** How far what is shown has been read. */
    enum Reach {
        NOTHING, FIRST, ALL
    }

    private final ThinningDesk desk;
    private final Texts texts;
    private final Map<Field, FieldModel> fields = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(
            new Shown(List.of(), Reach.NOTHING, 0, Optional.empty(), List.of(), true));
    private final ReadOnlyObjectWrapper<Optional<Line>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Kept>> kept = new SimpleObjectProperty<>(Optional.empty());
    private final InPieces reading;
    private Optional<ChildId> wanted;
    private long loads;
    private boolean goesOn;

    ThinningViewModel(ThinningDesk desk, Texts texts, Optional<ChildId> child, Supplier<Pause> pauses) {
        this.desk = desk;
        this.texts = texts;
        this.wanted = child;
        for (Field field : Field.values()) {
            fields.put(field, FieldModel.of(tidy(field), keeper(field), pauses.get()));
        }
        this.reading = new InPieces(desk.aside());
    }

    private Function<String, Outcome<String>> tidy(Field field) {
        return switch (field) {
            case HOLD, RELEASED_NOTE -> FieldCheck::note;
            case NUMBER -> FieldCheck::line;
            case RELEASED_ON -> typed -> typed.isBlank()
                    ? Outcome.done("")
                    : TypedDate.past(desk.today().real()).day(typed)
                            .then(day -> Outcome.done(day.toString()));
        };
    }

    private Keeper keeper(Field field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                draft(to);
            }

            @Override
            public void draft(String typed) {
                chosen.get().ifPresent(line -> desk.background()
                        .run(() -> desk.thinning().keepDraft(line.child().id(), field.name(), typed)));
            }
        };
    }

    /** Reads the register; overwrites what thinning left, where that is still to be done. */
    void load() {
        loads++;
        if (shown.get().reach() == Reach.NOTHING) { // what can be had at once, before all of it is looked through
            Optional<ChildId> child = wanted;
            desk.background().run(() -> first(child), first -> {
                if (shown.get().reach() == Reach.NOTHING) {
                    show(first);
                }
            });
            desk.background().afterPicture(() -> {
                if (shown.get().reach() != Reach.ALL || !shown.get().isWrittenAnew()) {
                    readAll();
                }
            });
        } else {
            readAll();
        }
    }

    private Shown first(Optional<ChildId> child) {
        var first = desk.thinning().first();
        Optional<Line> apart = child
                .filter(id -> first.lines().stream().noneMatch(line -> line.child().id().equals(id)))
                .flatMap(desk.thinning()::of);
        boolean all = first.isAll();
        return new Shown(first.lines(), all ? Reach.ALL : Reach.FIRST, all ? first.lines().size() : first.closed(),
                apart, desk.thinning().certificates(), desk.thinning().isFinished());
    }

    /** Aside, so that what is saved meanwhile needn't wait. */
    private void readAll() {
        long mine = loads;
        ThinningReading all = desk.thinning().reading();
        reading.begin(() -> RegisterFault.unlessLocked(all::goOn).orElse(false), () -> {},
                () -> desk.background().run(() -> {
                    boolean clean = desk.thinning().finish();
                    return new Shown(all.lines(), Reach.ALL, all.lines().size(), Optional.empty(),
                            desk.thinning().certificates(), clean);
                }, now -> {
                    if (mine == loads) {
                        show(now);
                    }
                }));
    }

    private void show(Shown now) {
        Optional<ChildId> id = chosen.get().map(line -> line.child().id()).or(() -> wanted);
        shown.set(now);
        Optional<Line> again = now.lines().stream().filter(l -> goesOn
                ? l.date().state() == State.DUE
                : id.equals(Optional.of(l.child().id()))).findFirst().or(now::apart);
        goesOn = false;
        if (again.map(l -> l.child().id()).equals(chosen.get().map(l -> l.child().id()))) {
            chosen.set(again);
        } else {
            choose(again);
        }
    }

    /** Shows a child, or none. */
    void choose(Optional<Line> line) {
        fields.values().forEach(FieldModel::leave);
        chosen.set(line);
        wanted = Optional.empty();
        kept.set(Optional.empty());
        fields.values().forEach(field -> field.fill("", Optional.empty()));
        line.ifPresent(l -> desk.background().run(() -> desk.thinning().drafts(l.child().id()), drafts -> {
            if (chosen.get().map(c -> c.child().id()).equals(Optional.of(l.child().id()))) {
                fields.forEach((field, model) -> fillEmpty(model, drafts.getOrDefault(field.name(), "")));
            }
        }));
    }

    /** What was typed before the draft was read stands. */
    private static void fillEmpty(FieldModel field, String draft) {
        if (field.typed().get().isEmpty()) {
            field.fill(draft, Optional.empty());
        }
    }

    private <T> void about(Function<ChildId, Outcome<T>> step, Field at, Consumer<T> done) {
        chosen.get().ifPresent(line -> desk.background().run(() -> step.apply(line.child().id()), outcome -> {
            outcome.refusal().ifPresent(field(at)::refused);
            outcome.toOptional().ifPresent(done);
            load();
        }));
    }

    private void forget(Field... typed) {
        for (Field field : typed) {
            field(field).fill("", Optional.empty());
            chosen.get().ifPresent(line -> desk.background()
                    .run(() -> desk.thinning().keepDraft(line.child().id(), field.name(), "")));
        }
        desk.status().saved();
    }

    /** Sets a stop for the reason typed. */
    void hold() {
        field(Field.HOLD).read().toOptional().ifPresent(
                why -> about(child -> desk.thinning().hold(child, why), Field.HOLD, _ -> forget(Field.HOLD)));
    }

    /** Lifts the stop. */
    void lift() {
        this.<Boolean>about(child -> {
            desk.thinning().lift(child);
            return Outcome.done(true);
        }, Field.HOLD, _ -> desk.status().saved());
    }

    /** Answers for a hindrance by the day and note typed. */
    void release(Hindrance what) {
        field(Field.RELEASED_ON).read().toOptional().ifPresent(
                on -> field(Field.RELEASED_NOTE).read().toOptional().ifPresent(note -> about(child -> {
                    var day = on.isEmpty() ? desk.today().real() : LocalDate.parse(on);
                    return desk.thinning().release(child, what, day, note);
                }, Field.RELEASED_NOTE, _ -> forget(Field.RELEASED_ON, Field.RELEASED_NOTE))));
    }

    /** Takes an answer back. */
    void takeBack(Hindrance what) {
        this.<Boolean>about(child -> {
            desk.thinning().takeBack(child, what);
            return Outcome.done(true);
        }, Field.RELEASED_NOTE, _ -> desk.status().saved());
    }

    /** Saves the extract, pages and file, into a folder; whole or not at all. Then it counts as kept. */
    void export() {
        chosen.get().ifPresent(line -> desk.dialogs().folder(Path.of(System.getProperty("user.home", ".")))
                .ifPresent(folder -> desk.background().run(() -> saved(line, folder), outcome -> {
                    outcome.refusal().ifPresent(desk.dialogs()::tell);
                    outcome.toOptional().ifPresent(_ -> {
                        kept.set(Optional.of(Kept.EXTRACT));
                        desk.status().told(texts.get("thinning.exported"));
                    });
                })));
    }

    private Outcome<Path> saved(Line line, Path folder) {
        ChildId child = line.child().id();
        String name = line.child().fileNumber() + "-" + DocumentKind.REGISTER_EXTRACT.code();
        return SavedFile.write(folder.resolve(name + ".pdf"), desk.extracts().pdf(child).bytes())
                .then(_ -> SavedFile.write(folder.resolve(name + ".json"), desk.extracts().file(child)))
                .then(file -> {
                    desk.extracts().exported(child);
                    return Outcome.done(file);
                });
    }

    /** Thins for good, after a last question. */
    void thin() {
        chosen.get().ifPresent(line -> kept.get().ifPresentOrElse(how -> field(Field.NUMBER).read().toOptional()
                .ifPresent(typed -> {
                    if (desk.dialogs().ask(new Question(
                            texts.get("thinning.ask", line.child().fileNumber().toString()),
                            texts.get("thinning.ask.detail"),
                            texts.get("thinning.thin")))) {
                        about(child -> desk.thinning().thin(child, typed, how), Field.NUMBER, this::thinned);
                    }
                }), () -> field(Field.NUMBER).refused(
                        Refusal.of("refusal.thinning.export"))));
    }

    private void thinned(Done done) {
        chosen.set(Optional.empty()); // what is typed goes with the child: there is nobody to keep it for
        goesOn = true;
        fields.values().forEach(field -> field.fill("", Optional.empty()));
        kept.set(Optional.empty());
        desk.status().told(texts.get("thinning.done", done.certificate().number().toString()));
    }

    /** Saves a certificate as a file. */
    void save(Certificate certificate) {
        desk.dialogs().save(FileKind.PDF,
                certificate.number() + "-" + DocumentKind.THINNING_CERTIFICATE.code() + ".pdf")
                .ifPresent(place -> desk.background().run(
                        () -> SavedFile.write(place, desk.thinning().pdf(certificate).bytes()), outcome -> {
                            outcome.refusal().ifPresent(desk.dialogs()::tell);
                            outcome.toOptional().ifPresent(file -> desk.status().told(
                                    texts.get("document.screen.saved", String.valueOf(file.getFileName()))));
                        }));
    }

    /** Goes to the chosen child's page. */
    void openChild() {
        chosen.get().ifPresent(line -> desk.navigator().show(new Place.ChildPage(line.child().id())));
    }

    /** Goes to the chosen child's register extract. */
    void openExtract() {
        chosen.get().ifPresent(line -> desk.navigator().show(new Place.Extract(line.child().id())));
    }

    /** Keeps what is half typed; reads no more. */
    void leave() {
        reading.stop();
        fields.values().forEach(FieldModel::leave);
    }

    FieldModel field(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** What the register says. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Who is looked at. */
    ReadOnlyObjectProperty<Optional<Line>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** How what is in the file is kept; empty until the user has seen to it. */
    ObjectProperty<Optional<Kept>> kept() {
        return kept;
    }
}
