package se.varsam.ui.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.checklist.HandRun;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.contact.ContactField;
import se.varsam.domain.contact.ContactKind;
import se.varsam.domain.contact.OwnContact;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.service.TraffickingService;
import se.varsam.service.TraffickingService.Field;
import se.varsam.service.TraffickingService.Suspicion;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Reread;

/** Suspected trafficking of a child: starts and ends its list; each step can be undone. What is typed is kept. */
public final class TraffickingViewModel {
    private final ChildId child;
    private final ChecklistDesk desk;
    private final Texts texts;
    private final TraffickingService service;
    private final Map<Field, FieldModel> fields = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Reread<Read> reread;

    /** What the register says. */
    record Read(Child child, Suspicion suspicion, OwnContact contact) implements Sensitive {
        /** The number of whoever knows about trafficking; empty until it is entered. */
        Optional<String> number() {
            return Optional.of(contact).filter(OwnContact::canBeRung).map(c -> c.text(ContactField.NUMBER));
        }

        @Override
        public String toString() {
            return "Read[" + child.fileNumber() + "]";
        }
    }

    /** The page of a child; {@link #load} reads it. */
    public TraffickingViewModel(ChildId child, ChecklistDesk desk, Texts texts, Supplier<Pause> pauses) {
        this.child = child;
        this.desk = desk;
        this.texts = texts;
        this.service = desk.checklists().trafficking();
        for (Field field : Field.values()) {
            fields.put(field, FieldModel.of(tidy(field), keeper(field), pauses.get()));
        }
        this.reread = new Reread<>(desk.background(), () -> new Read(desk.children().find(child).orElseThrow(),
                service.of(child), contact()), this::show);
    }

    private OwnContact contact() {
        return desk.preferences().contacts().all().stream().filter(c -> c.kind() == ContactKind.TRAFFICKING)
                .findFirst().orElseGet(() -> OwnContact.unknown(ContactKind.TRAFFICKING));
    }

    private Function<String, Outcome<String>> tidy(Field field) {
        return field == Field.SEEN_ON
                ? typed -> typed.isBlank()
                        ? Outcome.done("")
                        : service.day(typed).then(day -> Outcome.done(day.toString()))
                : FieldCheck::note;
    }

    private Keeper keeper(Field field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                draft(to);
            }

            @Override
            public void draft(String typed) {
                desk.background().run(() -> service.keepDraft(child, field, typed));
            }
        };
    }

    /** Reads the register. */
    void load() {
        reread.soon();
    }

    private void show(Read now) {
        boolean first = read.get().isEmpty();
        read.set(Optional.of(now));
        if (first) {
            fill(now);
        }
    }

    private void fill(Read now) {
        fields.forEach((field, model) -> model.fill(now.suspicion().drafts().getOrDefault(field.name(), ""),
                Optional.empty()));
    }

    /** What the register says; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<Read>> read() {
        return read.getReadOnlyProperty();
    }

    FieldModel field(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** Starts the list for what is typed. */
    void start() {
        field(Field.SEEN_ON).read().then(day -> field(Field.SEEN).read().then(seen -> {
            run(() -> service.day(day).then(on -> service.start(child, on, seen)), Field.SEEN, started -> {
                var now = new AtomicReference<>(started);
                desk.status().undoable(texts.get("trafficking.started"),
                        () -> follow(() -> service.takeBack(now.get()), now),
                        () -> follow(() -> service.start(child, now.get().run().startedOn(), now.get().why()), now));
            });
            return Outcome.done(seen);
        }));
    }

    /** Ends the list that runs, for the reason that is typed. */
    void end() {
        Optional<HandRun> running = read.get().flatMap(now -> now.suspicion().running());
        field(Field.ENDED_BECAUSE).read().toOptional().ifPresent(because -> running.ifPresent(
                run -> run(() -> service.end(run, because), Field.ENDED_BECAUSE, ended -> {
                    var now = new AtomicReference<>(ended);
                    desk.status().undoable(texts.get("trafficking.ended"),
                            () -> follow(() -> service.reopen(now.get()), now),
                            () -> follow(() -> service.end(now.get(), because), now));
                })));
    }

    private void run(Supplier<Outcome<HandRun>> step, Field at, Consumer<HandRun> done) {
        desk.background().run(step, outcome -> {
            outcome.refusal().ifPresent(field(at)::refused);
            outcome.toOptional().ifPresent(run -> {
                List.of(Field.values()).forEach(field -> field(field).fill("", Optional.empty()));
                done.accept(run);
                load();
            });
        });
    }

    private void follow(Supplier<Outcome<HandRun>> step, AtomicReference<HandRun> now) {
        desk.background().run(step, outcome -> {
            outcome.toOptional().ifPresent(now::set);
            outcome.refusal().ifPresentOrElse(reason -> desk.status().told(texts.of(reason)), desk.status()::saved);
            load();
        });
    }

    /** Saves what is half typed. */
    void leave() {
        fields.values().forEach(FieldModel::leave);
    }

    /** Goes to the list. */
    void openList() {
        desk.navigator().show(new Place.Checklists(child, Optional.of("traf-1")));
    }

    /** Goes to the child's page. */
    void openChild() {
        desk.navigator().show(new Place.ChildPage(child));
    }

    /** Goes to where the contacts are entered. */
    void openContacts() {
        desk.navigator().show(new Place.Readiness(Optional.empty()));
    }
}
