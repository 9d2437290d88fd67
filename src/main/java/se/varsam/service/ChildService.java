package se.varsam.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.Arrival;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.child.Photo;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogLine;
import se.varsam.domain.shared.DateRange;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Bin;
import se.varsam.service.port.PhotoReader;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * What the user does with a child's card (<i>barnakt</i>), all but the birth-date history. Every change is committed
 * and logged before the method returns; a change to the same value writes and logs nothing.
 */
public final class ChildService {
    /** So many children are read in a few hundredths of a second. */
    private static final int AT_ONCE = 300;

    private final UnitOfWork register;
    private final PhotoReader photos;
    private final Today today;
    private final RecordService records;
    private final DuplicateService duplicates;

    /** Works in an open register. */
    public ChildService(UnitOfWork register, PhotoReader photos, Today today) {
        this.register = register;
        this.photos = photos;
        this.today = today;
        this.records = new RecordService(register, today);
        this.duplicates = new DuplicateService(register);
    }

    /** Cards that are or may be of one child. */
    public DuplicateService duplicates() {
        return duplicates;
    }

    /** What the user does with the things a child has several of. */
    public RecordService records() {
        return records;
    }

    /** What the user does with photographs. */
    public PhotoService pictures() {
        return new PhotoService(register, photos, today);
    }

    /** All that was removed, with the notes and deadlines of one's own that have services of their own. */
    public BinService bin(NoteBook notes, ReminderService reminders) {
        return new BinService(register, this, notes, reminders);
    }

    /** A new, empty card with the next file number of the year. */
    public Child add() {
        return register.write(work -> {
            Child child = work.children().add(today.real().getYear());
            work.log().add(LogAction.ADDED, child.id());
            return child;
        });
    }

    /** All children, closed cards too, by file number. */
    public List<Child> all() {
        return register.read(work -> work.children().all());
    }

    /**
     * Reads all children and works out what they are found by, so that the first key stroke in search need not; gives
     * how many there are. Slow for a large register, but some at a time: between them whoever waits has the turn.
     */
    public int prepareSearch() {
        List<ChildId> ids = register.read(work -> work.children().ids());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<ChildId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            List<Child> read = register.read(work -> work.children().among(some));
            read.forEach(child -> child.facts().prepareSearch());
        }
        return all().size();
    }

    /** Whether there is any card. */
    public boolean any() {
        return register.read(work -> work.children().any());
    }

    /** The children with open cards who are within their first 48 hours in Sweden on a day, by file number. */
    public List<Child> arrived(LocalDate day) {
        return register.read(work -> work.children().arrivedSince(Arrival.firstOf(day)).stream()
                .filter(child -> Arrival.isFirst48Hours(child.facts(), day)).toList());
    }

    /** The child, or empty when there is none with that key. */
    public Optional<Child> find(ChildId id) {
        return register.read(work -> work.children().find(id));
    }

    /** The child, or empty when there is none with that number. */
    public Optional<Child> find(FileNumber number) {
        return register.read(work -> work.children().find(number));
    }

    /** Every line of the log about a child, newest first, with what was changed from and to. */
    public List<LogLine> changes(ChildId id) {
        return register.read(work -> work.log().of(id));
    }

    /** Notes in the log that the user had protected names and pictures shown. */
    public void revealed(List<ChildId> shown) {
        register.change(work -> shown.forEach(id -> work.log().add(LogAction.REVEALED, id)));
    }

    /** Notes in the log that the user looks at a child. */
    public void opened(ChildId id) {
        register.change(work -> work.log().add(LogAction.READ, id));
    }

    /** What was typed in fields but is no value yet. */
    public Map<ChildField, String> drafts(ChildId id) {
        return records.drafts(id);
    }

    /**
     * Changes a field to what was typed; empty text empties it. What can't be a value is refused and kept as a draft,
     * the value before it stays. Where a record holds the value, the record that holds today is changed, or made.
     */
    public Outcome<FieldSaved> change(ChildId id, ChildField field, String typed) {
        return new ChildFields(register, today).change(id, field, typed);
    }

    /** Keeps what is being typed, so that a crash does not lose it; empty text drops it. */
    public void keepDraft(ChildId id, ChildField field, String typed) {
        new ChildFields(register, today).keepDraft(id, field, typed);
    }

    /** Adds an asylum event (id 0) or changes the one with its id. Refuses a day to come and a note too long. */
    public Outcome<AsylumEvent> save(ChildId id, AsylumEvent typed) {
        DateRange past = DateRange.past(today.real());
        return FieldCheck.note(typed.note()).then(note -> past.check(typed.on()).then(on -> register.write(work -> {
            String before = known(work, id).asylum().events().stream().filter(e -> e.id() == typed.id()).findFirst()
                    .map(ChildService::told).orElse("");
            var event = new AsylumEvent(typed.id(), typed.status(), on, note);
            if (before.equals(told(event))) {
                return Outcome.done(event);
            }
            AsylumEvent saved = work.children().save(id, event);
            work.log().change(id, "ASYLUM_EVENT", before, told(saved));
            return Outcome.done(saved);
        })));
    }

    /** Moves an asylum event to the bin; nothing when it is there already. */
    public void remove(ChildId id, AsylumEvent event) {
        register.change(work -> {
            if (work.children().remove(id, event)) {
                work.bin().put(Bin.Kind.ASYLUM_EVENT, event.id());
                work.log().change(id, "ASYLUM_EVENT", told(event), "");
            }
        });
    }

    /** Brings an asylum event back from the bin; nothing when it isn't there. */
    public void restore(ChildId id, AsylumEvent event) {
        register.change(work -> {
            if (work.children().restore(id, event)) {
                work.bin().take(Bin.Kind.ASYLUM_EVENT, event.id());
                work.log().change(id, "ASYLUM_EVENT", "", told(event));
            }
        });
    }

    private static String told(AsylumEvent event) {
        return event.on() + " " + event.status() + " " + event.note();
    }

    /**
     * Adds a photograph, made upright, scaled and freed of all metadata. Refuses what is no picture.
     *
     * @param takenOn
     *            the day it was taken, when known
     * @param consent
     *            who agreed and how, empty when not noted
     */
    public Outcome<Photo> addPhoto(ChildId id, byte[] file, Optional<LocalDate> takenOn, String consent) {
        return FieldCheck.note(consent).then(note -> photos.read(file).then(jpeg -> register.write(work -> {
            Photo photo = work.children().add(id, new Photo(0, takenOn, note, jpeg));
            work.photos().keepThumbnail(photo.id(), photos.small(jpeg));
            work.log().add(LogAction.ADDED, id, "PHOTO");
            return Outcome.done(photo);
        })));
    }

    /** The photographs, newest first. */
    public List<Photo> photos(ChildId id) {
        return register.read(work -> work.children().photos(id));
    }

    /** Closes the card from today; refused when it is closed already. */
    public Outcome<Child> close(ChildId id, CardState.Reason reason, String note) {
        return FieldCheck.note(note).then(tidy -> register.write(work -> {
            if (!known(work, id).card().isOpen()) {
                return Outcome.refused("refusal.card.closed");
            }
            work.children().set(id, new CardState.Closed(today.real(), reason, tidy));
            work.log().add(LogAction.CLOSED_CARD, id, reason.name());
            return Outcome.done(known(work, id));
        }));
    }

    /** Opens the card again for a reason in the user's words; refused when it is open already. */
    public Outcome<Child> reopen(ChildId id, String reason) {
        return FieldCheck.note(reason).then(tidy -> register.write(work -> {
            if (known(work, id).card().isOpen()) {
                return Outcome.refused("refusal.card.open");
            }
            work.children().set(id, new CardState.Open());
            work.log().add(LogAction.REOPENED_CARD, id);
            work.log().change(id, "REOPENED_BECAUSE", "", tidy);
            return Outcome.done(known(work, id));
        }));
    }

    private static Child known(Work work, ChildId id) {
        return work.children().find(id).orElseThrow(() -> new IllegalArgumentException("no such child"));
    }
}
