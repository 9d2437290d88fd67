package se.varsam.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteCheck;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/**
 * Writing notes (<i>anteckningar</i>). What is typed is kept as a draft at each pause, and settled, logged from → to,
 * when its field is left. Times are Europe/Stockholm. {@link NoteBook} reads and signs them.
 */
public final class NoteService {
    private final UnitOfWork register;
    private final Today today;
    private final Clock clock;

    /** Works in an open register; the clock tells the real time, today the day that dates are checked against. */
    public NoteService(UnitOfWork register, Today today, Clock clock) {
        this.register = register;
        this.today = today;
        this.clock = clock;
    }

    /**
     * A note in the hands of its writer.
     *
     * @param note
     *            as it is settled
     * @param drafts
     *            what is typed and could not be settled
     */
    public record Writing(Note note, Map<NoteField, String> drafts) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Writing {
            drafts = Map.copyOf(drafts);
        }

        @Override
        public String toString() {
            return "Writing[" + note.id() + "]";
        }
    }

    /** The time it is now, to the minute: when a note is proposed to have happened. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Today.ZONE).withSecond(0).withNano(0);
    }

    /** How what is typed is checked just now. */
    public NoteCheck check() {
        return new NoteCheck(today.real(), now());
    }

    /** A new note that happens now, about a child or nobody yet. */
    public Writing begin(Optional<ChildId> child) {
        LocalDateTime now = now();
        return begin(child, new Moment(now.toLocalDate(), Optional.of(now.toLocalTime())));
    }

    /** A new note of a moment, about a child or nobody yet. */
    public Writing begin(Optional<ChildId> child, Moment at) {
        return register.write(work -> {
            Note note = work.notes().add(child, NoteContent.empty(at), by(work), Optional.empty());
            child.ifPresentOrElse(of -> work.log().add(LogAction.ADDED, of, NoteLog.name(note)),
                    () -> work.log().add(LogAction.ADDED, NoteLog.name(note)));
            return new Writing(note, Map.of());
        });
    }

    /**
     * A note to write on where it stands, so that {@link #unfinished} no longer offers it: nobody is to write in two
     * places at once. Empty when it is gone or signed.
     */
    public Optional<Writing> edit(long id) {
        return register.write(work -> work.notes().find(id).filter(n -> !n.isSigned() && n.removedAt().isEmpty())
                .map(n -> {
                    work.notes().finish(id);
                    return new Writing(n, work.notes().drafts(id));
                }));
    }

    /** The note that was being written last, about this child or nobody yet, or about anyone where none is given. */
    public Optional<Writing> unfinished(Optional<ChildId> child) {
        return register.read(work -> work.notes().unfinished().stream()
                .filter(n -> child.isEmpty() || n.child().isEmpty() || n.child().equals(child)).findFirst()
                .map(n -> new Writing(n, work.notes().drafts(n.id()))));
    }

    /** Keeps what is typed in a field, whole or half, so that nothing takes it away; not logged until settled. */
    public void keep(long id, NoteField field, String typed) {
        register.change(work -> {
            unsigned(work, id);
            work.notes().keepDraft(id, field, FieldCheck.draft(typed));
        });
    }

    /** Settles what is typed, as far as it can be; what can't stays a draft. Leaves a signed note as it is. */
    public Writing settle(long id) {
        return register.write(work -> settled(work, id));
    }

    /** Chooses whom it is about. */
    public Note assign(long id, ChildId child) {
        return register.write(work -> {
            Note before = settled(work, id).note();
            if (before.child().equals(Optional.of(child))) {
                return before;
            }
            work.notes().assign(id, child);
            before.child().ifPresent(old -> NoteLog.change(work, old, before, before.content().told(), ""));
            NoteLog.change(work, child, before, "", before.content().told());
            return unsigned(work, id);
        });
    }

    /**
     * The writer is done: settles it. Refused when something typed can't be kept, when nobody is chosen and when
     * nothing is written; then it stays as it is.
     */
    public Outcome<Note> finish(long id) {
        return register.write(work -> {
            Writing writing = settled(work, id);
            Optional<Refusal> refusal = flaw(writing);
            if (refusal.isPresent()) {
                return new Outcome.Refused<>(refusal.get());
            }
            work.notes().finish(id);
            return Outcome.done(writing.note());
        });
    }

    /**
     * Settles it and, when nothing stands in it, puts it away until {@link #rewrite} gives it words again. Gives
     * whether it still counts.
     */
    public boolean putAside(long id) {
        return register.write(work -> {
            Writing writing = settled(work, id);
            boolean empty = isEmpty(writing.note()) && writing.drafts().isEmpty();
            if (empty) {
                work.notes().remove(id, Optional.of(clock.instant()));
            }
            return !empty;
        });
    }

    /** A correction is something even while it says nothing: it keeps its place. */
    private static boolean isEmpty(Note note) {
        return note.content().isEmpty() && note.corrects().isEmpty();
    }

    /** Locks a note for good. Refused as {@link #finish} refuses, and when it is signed already. */
    public Outcome<Note> sign(long id) {
        return register.write(work -> {
            Note found = NoteBook.known(work, id);
            if (found.isSigned()) {
                return Outcome.refused("refusal.note.signed");
            }
            Writing writing = settled(work, id);
            Optional<Refusal> refusal = flaw(writing);
            if (refusal.isPresent()) {
                return new Outcome.Refused<>(refusal.get());
            }
            work.notes().sign(id, by(work));
            writing.note().child()
                    .ifPresent(of -> work.log().add(LogAction.SIGNED, of, NoteLog.name(writing.note())));
            return Outcome.done(NoteBook.known(work, id));
        });
    }

    /**
     * Starts a note that puts a signed one right: the same words, to be changed. Gives the one that is started already,
     * and refuses when the note isn't signed or its correction is.
     */
    public Outcome<Writing> correct(long id) {
        return register.write(work -> {
            Note wrong = NoteBook.known(work, id);
            if (!wrong.isSigned()) {
                return Outcome.refused("refusal.note.unsigned");
            }
            Optional<Note> started = work.notes().correctionOf(id);
            if (started.filter(Note::isSigned).isPresent()) {
                return Outcome.refused("refusal.note.corrected");
            }
            Note right = started.orElseGet(() -> {
                Note note = work.notes().add(wrong.child(), wrong.content(), by(work), Optional.of(id));
                work.notes().finish(note.id());
                wrong.child().ifPresent(of -> NoteLog.change(work, of, note, "", note.content().told()));
                return note;
            });
            return Outcome.done(new Writing(right, work.notes().drafts(right.id())));
        });
    }

    /** Gives an unsigned note other words, when a change is taken back or made again. */
    public Outcome<Note> rewrite(long id, NoteContent content) {
        return register.write(work -> {
            Note before = NoteBook.known(work, id);
            if (before.isSigned()) {
                return Outcome.refused("refusal.note.signed");
            }
            for (NoteField field : NoteField.values()) {
                work.notes().dropDraft(id, field);
            }
            if (isEmpty(before)) {
                work.notes().remove(id, Optional.empty());
            }
            change(work, before, content);
            return Outcome.done(before.saying(content));
        });
    }

    private Writing settled(Work work, long id) {
        Note before = NoteBook.known(work, id);
        if (before.isSigned()) {
            return new Writing(before, Map.of()); // a field left late has nothing to add
        }
        var check = check();
        NoteContent content = before.content();
        var left = new EnumMap<NoteField, String>(NoteField.class);
        for (var draft : work.notes().drafts(id).entrySet()) {
            var checked = check.check(draft.getKey(), draft.getValue()).toOptional();
            if (checked.isPresent()) {
                content = content.with(draft.getKey(), checked.get().value());
                work.notes().dropDraft(id, draft.getKey());
            } else {
                left.put(draft.getKey(), draft.getValue());
            }
        }
        change(work, before, content);
        return new Writing(before.saying(content), left);
    }

    private static void change(Work work, Note before, NoteContent content) {
        if (!content.equals(before.content())) {
            work.notes().change(before.id(), content);
            before.child().ifPresentOrElse(
                    of -> NoteLog.change(work, of, before, before.content().told(), content.told()),
                    () -> work.log().add(LogAction.CHANGED, NoteLog.name(before)));
        }
    }

    private Optional<Refusal> flaw(Writing writing) {
        if (writing.note().child().isEmpty()) {
            return Optional.of(Refusal.of("refusal.note.child"));
        }
        return Stream.of(NoteField.values()).filter(writing.drafts()::containsKey)
                .flatMap(f -> check().check(f, writing.drafts().getOrDefault(f, "")).refusal().stream()).findFirst()
                .or(() -> writing.note().content().text().isEmpty()
                        ? Optional.of(Refusal.of("refusal.note.empty"))
                        : Optional.empty());
    }

    private Note.By by(Work work) {
        return new Note.By(work.settings().own().name(), clock.instant());
    }

    private static Note unsigned(Work work, long id) {
        Note note = NoteBook.known(work, id);
        if (note.isSigned()) {
            throw new IllegalArgumentException("a signed note does not change");
        }
        return note;
    }
}
