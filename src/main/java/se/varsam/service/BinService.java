package se.varsam.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Bin.Kind;
import se.varsam.service.port.Bin.Stamp;
import se.varsam.service.port.Bin.Thing;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** All that was removed (<i>papperskorgen</i>), of all kinds. Nothing is ever emptied here. */
public final class BinService {
    private final UnitOfWork register;
    private final ChildService children;
    private final NoteBook notes;
    private final ReminderService reminders;
    private final PhraseService phrases;

    BinService(UnitOfWork register, ChildService children, NoteBook notes, ReminderService reminders) {
        this.register = register;
        this.children = children;
        this.notes = notes;
        this.reminders = reminders;
        this.phrases = new PhraseService(register);
    }

    /** What lies in the bin. */
    public sealed interface Content extends Sensitive {
        /** One of the things a child has several of. */
        record OfRecord(ChildRecord record) implements Content {
            @Override
            public String toString() {
                return record.toString();
            }
        }

        /** A note. */
        record OfNote(Note note) implements Content {
            @Override
            public String toString() {
                return note.toString();
            }
        }

        /** A deadline of one's own. */
        record OfReminder(Reminder reminder) implements Content {
            @Override
            public String toString() {
                return reminder.toString();
            }
        }

        /** A photograph. */
        record OfPhoto(PhotoEntry photo) implements Content {
            @Override
            public String toString() {
                return photo.toString();
            }
        }

        /** An asylum event. */
        record OfEvent(ChildId child, AsylumEvent event) implements Content {
            @Override
            public String toString() {
                return "AsylumEvent[" + event.id() + "]";
            }
        }

        /** A phrase. */
        record OfPhrase(Phrase phrase) implements Content {
            @Override
            public String toString() {
                return "Phrase";
            }
        }
    }

    /**
     * A thing in the bin.
     *
     * @param thing
     *            its kind and key
     * @param child
     *            whose; empty when it is about no child
     * @param stamp
     *            when and by whom it was removed; empty where not known
     * @param content
     *            what it is
     */
    public record Item(Thing thing, Optional<Child> child, Optional<Stamp> stamp, Content content)
            implements
                Sensitive {
        @Override
        public String toString() {
            return thing.toString();
        }
    }

    /** Everything, the last removed first; read in a handful of queries. */
    public List<Item> all() {
        List<PhotoEntry> photos = children.pictures().removed();
        return register.read(work -> {
            var made = new Maker(work);
            work.records().removed()
                    .forEach(r -> made.add(Kind.RECORD, r.id(), Optional.of(r.child()), new Content.OfRecord(r)));
            work.notes().removed().forEach(n -> made.add(Kind.NOTE, n.id(), n.child(), new Content.OfNote(n)));
            work.reminders().removed()
                    .forEach(r -> made.add(Kind.REMINDER, r.id(), r.child(), new Content.OfReminder(r)));
            photos.forEach(p -> made.add(Kind.PHOTO, p.id(), Optional.of(p.child()), new Content.OfPhoto(p)));
            work.children().removedEvents().forEach((child, events) -> events.forEach(e -> made.add(Kind.ASYLUM_EVENT,
                    e.id(), Optional.of(child), new Content.OfEvent(child, e))));
            work.phrases().laidAside()
                    .forEach((key, p) -> made.add(Kind.PHRASE, key, Optional.empty(), new Content.OfPhrase(p)));
            return made.items();
        });
    }

    private static final class Maker {
        private final Map<Thing, Stamp> stamps;
        private final Map<ChildId, Child> children;
        private final List<Item> items = new ArrayList<>();

        Maker(Work work) {
            this.stamps = work.bin().stamps();
            this.children = work.children().all().stream().collect(Collectors.toMap(Child::id, Function.identity()));
        }

        void add(Kind kind, long id, Optional<ChildId> child, Content content) {
            var thing = new Thing(kind, id);
            items.add(new Item(thing, child.flatMap(c -> Optional.ofNullable(children.get(c))),
                    Optional.ofNullable(stamps.get(thing)), content));
        }

        List<Item> items() {
            return items.stream().sorted(Comparator
                    .comparing((Item item) -> item.stamp().map(Stamp::at).orElse(Instant.MIN)).reversed()).toList();
        }
    }

    /**
     * Brings it back to where it was, logged; refused where a correction has taken a note's place, or another phrase an
     * abbreviation.
     */
    public Outcome<Boolean> restore(Item item) {
        return switch (item.content()) {
            case Content.OfRecord(var record) -> done(() -> children.records().restore(record));
            case Content.OfNote(var note) -> notes.restore(note.id()).then(_ -> Outcome.done(true));
            case Content.OfReminder(var reminder) -> done(() -> reminders.restore(reminder));
            case Content.OfPhoto(var photo) -> done(() -> children.pictures().restore(photo));
            case Content.OfEvent(var child, var event) -> done(() -> children.restore(child, event));
            case Content.OfPhrase(var phrase) -> phrases.restore(phrase).then(_ -> Outcome.done(true));
        };
    }

    /** Removes it again, when bringing it back is undone. */
    public Outcome<Boolean> remove(Item item) {
        return switch (item.content()) {
            case Content.OfRecord(var record) -> done(() -> children.records().remove(record));
            case Content.OfNote(var note) -> notes.remove(note.id()).then(_ -> Outcome.done(true));
            case Content.OfReminder(var reminder) -> done(() -> reminders.remove(reminder));
            case Content.OfPhoto(var photo) -> done(() -> children.pictures().remove(photo));
            case Content.OfEvent(var child, var event) -> done(() -> children.remove(child, event));
            case Content.OfPhrase(var phrase) -> done(() -> phrases.remove(phrase));
        };
    }

    private static Outcome<Boolean> done(Runnable work) {
        work.run();
        return Outcome.done(true);
    }
}
