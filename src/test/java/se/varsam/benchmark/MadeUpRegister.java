package se.varsam.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.checklist.ChecklistRun;
import se.varsam.domain.checklist.Mark;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Photo;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.note.Effort;
import se.varsam.domain.note.Note;
import se.varsam.domain.note.NoteContent;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.Moment;
import se.varsam.launch.Services;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.Today;
import se.varsam.service.port.Work;

/**
 * Makes a register of any size, the same for the same seed but for keys and file sizes: a real one, encrypted, written
 * through the store with a line in the log for each change, some hundred children to a transaction.
 */
public final class MadeUpRegister {
    /** Opens every register made here. */
    public static final String PASSPHRASE = "gul tröja över isen";
    private static final int AT_A_TIME = 250;
    private static final OwnDetails OWN = new OwnDetails(Role.SOCIAL_SECRETARY, "Provköping", "Kim Övningsson",
            "socialsekreterare", "Barn och unga", "08-465 004 10", "kim.ovningsson@example.org");
    /** Few are away at a time, however many there are: these. */
    private static final List<Integer> AWAY = List.of(8, 88, 888, 8888);

    private final long seed;
    private final LocalDate today;
    private final MadeUpPictures pictures;

    /** Registers as they stand on a day. */
    public MadeUpRegister(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.pictures = new MadeUpPictures(seed);
    }

    /** Makes one in a folder that does not exist, and locks it. */
    public void make(Path folder, int children, Services services) {
        try (OpenRegister register = services.files().create(folder, PASSPHRASE.toCharArray(), OWN).toOptional()
                .orElseThrow().register()) {
            Session session = services.session(register, () -> today);
            for (int from = 0; from < children; from += AT_A_TIME) {
                int first = from;
                int end = Math.min(children, from + AT_A_TIME);
                register.work().change(work -> {
                    for (int i = first; i < end; i++) {
                        enter(work, MadeUpChild.of(i, seed, today));
                    }
                });
            }
            session.checklists().refresh();
            register.work().change(this::tick);
        }
    }

    private void enter(Work work, MadeUpChild made) {
        Child card = work.children().add(made.arrived().getYear());
        ChildId id = card.id();
        work.log().add(LogAction.ADDED, id);
        made.fields().forEach((field, value) -> {
            work.children().change(id, field, value);
            work.log().change(id, field.name(), "", value);
        });
        made.births(today).forEach(entry -> {
            work.children().save(id, entry);
            work.log().change(id, "AGE_DECISION", "", entry.validFrom() + " " + entry.birthDate());
        });
        made.asylum().forEach(event -> {
            work.children().save(id, event);
            work.log().change(id, "ASYLUM_EVENT", "", event.on() + " " + event.status());
        });
        var history = new MadeUpHistory(made, today);
        history.records().forEach(entry -> {
            var record = work.records().add(id, entry.kind());
            work.log().add(LogAction.ADDED, id, entry.kind().name());
            entry.values().forEach((field, value) -> {
                work.records().change(record, field, value);
                work.log().change(id, field.name(), "", value);
            });
        });
        history.notes().forEach(note -> write(work, id, note));
        photograph(work, id, made);
        leave(work, id, made);
        remind(work, id, made);
        if (made.isGrown(today)) {
            work.children().set(id, new CardState.Closed(made.born().plusYears(18), CardState.Reason.CAME_OF_AGE, ""));
            work.log().add(LogAction.CLOSED_CARD, id, CardState.Reason.CAME_OF_AGE.name());
        }
    }

    private void write(Work work, ChildId id, MadeUpHistory.Written written) {
        var by = new Note.By(OWN.name(), written.day().atTime(LocalTime.NOON).atZone(Today.ZONE).toInstant());
        var content = new NoteContent(written.kind(), new Moment(written.day(), Optional.of(LocalTime.of(10, 0))),
                written.text(), new Effort(45, 12_500));
        Note note = work.notes().add(Optional.of(id), content, by, Optional.empty());
        work.log().change(id, "NOTE " + note.id(), "", content.told());
        if (written.day().isBefore(today.minusMonths(1))) {
            work.notes().sign(note.id(), by);
            work.log().add(LogAction.SIGNED, id, "NOTE " + note.id());
        } else {
            work.notes().finish(note.id());
        }
    }

    private void photograph(Work work, ChildId id, MadeUpChild made) {
        for (int i = 0; i <= made.number() % 2; i++) {
            var picture = pictures.of(made.number() + i);
            Photo photo = work.children().add(id, new Photo(0, Optional.of(today.minusMonths(2 + 6L * i)),
                    "barnet, muntligt", picture.jpeg()));
            work.photos().keepThumbnail(photo.id(), picture.small());
            work.log().add(LogAction.ADDED, id, "PHOTO");
        }
    }

    private void leave(Work work, ChildId id, MadeUpChild made) {
        if (made.number() % 10 == 4) {
            MissingEpisode past = work.episodes().open(id, today.minusDays(100).atTime(21, 30));
            work.episodes().change(past, EpisodeField.CLOTHES, "mörk jacka, jeans");
            work.episodes().end(past, Optional.of(today.minusDays(98).atTime(9, 0)));
            work.log().change(id, "EPISODE_NOTICED", "", past.noticedAt().toString());
        }
        if (AWAY.contains(made.number()) && !made.isGrown(today)) {
            MissingEpisode now = work.episodes().open(id, today.minusDays(1).atTime(17, 40));
            work.log().change(id, "EPISODE_NOTICED", "", now.noticedAt().toString());
        }
    }

    private void remind(Work work, ChildId id, MadeUpChild made) {
        if (made.number() % 3 == 1) {
            work.reminders().add(new Reminder(0, Optional.of(id), "Överväg placeringen", "",
                    new Schedule(today.plusDays(made.dice().nextInt(120) - 5L),
                            Optional.of(new Schedule.Every(6, Schedule.Unit.MONTHS)), Optional.empty()),
                    Optional.empty(), List.of()));
            work.log().change(id, "REMINDER", "", "Överväg placeringen");
        }
    }

    /** A third of what the lists ask for has been done. */
    private void tick(Work work) {
        for (ChecklistRun run : work.runs().all()) {
            var items = new ArrayList<>(run.list().items());
            items.stream().filter(item -> items.indexOf(item) % 3 == 0).forEach(item -> {
                work.runs().mark(run, new Mark(item.id(), new Mark.What.Done(), today.minusDays(1), OWN.name(), ""));
                work.log().add(LogAction.MARKED, run.child(), item.id());
            });
        }
    }
}
