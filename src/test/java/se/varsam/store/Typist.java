package se.varsam.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.note.NoteField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.ChildService;
import se.varsam.service.EpisodeService;
import se.varsam.service.NoteService;

/**
 * A program to be killed: edits fields of a child, and says it to be back and away again, without end and prints each
 * change once it is acknowledged, as {@code FIELD number}.
 */
public final class Typist {
    /** The fields it edits, in turn. */
    static final List<String> FIELDS = List.of(ChildField.FIRST_NAME.name(), ChildField.MARKS.name(),
            ChildField.VISIT_ON.name(), "NOTE", "RETURN", "PLACE");

    private Typist() {}

    /** Arguments: folder of the register, first number, and the last one where there is to be one. */
    public static void main(String[] args) throws SQLException {
        try (var register = TestRegister.in(Path.of(args[0]))) {
            var children = new ChildService(register, Outcome::done, () -> TestRegister.DAY);
            var notes = new NoteService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
            Child child = children.all().stream().findFirst().orElseGet(children::add);
            long note = notes.unfinished(Optional.empty()).orElseGet(() -> notes.begin(Optional.of(child.id()))).note()
                    .id();
            var episodes = new EpisodeService(register, () -> TestRegister.DAY, TestRegister.CLOCK);
            MissingEpisode episode = episodes.of(child.id()).stream().findFirst()
                    .orElseGet(() -> episodes.open(child.id(), episodes.now()).toOptional().orElseThrow().episode());
            int last = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
            for (int number = Integer.parseInt(args[1]); number <= last; number++) {
                String field = FIELDS.get(number % FIELDS.size());
                String value = value(field, number);
                switch (field) {
                    case "NOTE" -> notes.keep(note, NoteField.TEXT, value);
                    case "VISIT_ON" -> children.keepDraft(child.id(), ChildField.VISIT_ON, value);
                    case "RETURN" -> backOrAwayAgain(episodes, episode);
                    case "PLACE" -> episodes.returns().change(episode, ReturnField.PLACE, value);
                    default -> children.change(child.id(), ChildField.valueOf(field), value);
                }
                System.out.println(field + " " + number);
            }
        }
    }

    private static void backOrAwayAgain(EpisodeService episodes, MissingEpisode episode) {
        if (episodes.current(episode.child()).isPresent()) {
            episodes.returns().back(episode, episodes.now());
        } else {
            episodes.reopen(episode);
        }
    }

    /** What is typed: text over several pages in the long field, a draft in the date and in the note. */
    static String value(String field, int number) {
        return field.equals("MARKS") ? (number + ".").repeat(1_000) : "nr " + number;
    }
}
