package se.varsam.domain.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FormTemplate.Absence;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.shared.Sensitive;

/**
 * All that a form can be filled with.
 *
 * @param child
 *            whom it is about
 * @param file
 *            what lies with the card
 * @param typed
 *            answers typed for this form, by question
 * @param own
 *            the user's details
 * @param today
 *            the day that ages and times count to
 * @param printedAt
 *            Europe/Stockholm, the real time
 */
public record FormSubject(Child child, File file, Map<String, String> typed, OwnDetails own, LocalDate today,
        LocalDateTime printedAt) implements Sensitive {
    /** Keeps unmodifiable copies. */
    public FormSubject {
        typed = Map.copyOf(typed);
    }

    /**
     * What lies with a child's card.
     *
     * @param photo
     *            the newest photograph that can be shown
     * @param episodes
     *            newest first
     * @param records
     *            in the order of entry
     * @param away
     *            what was done while the child was away: of the episode that lasts, else of the latest; in any order
     */
    public record File(Optional<Photo> photo, List<MissingEpisode> episodes, List<ChildRecord> records,
            List<StepEntry> away) implements Sensitive {
        /** Keeps unmodifiable copies. */
        public File {
            episodes = List.copyOf(episodes);
            records = List.copyOf(records);
            away = List.copyOf(away);
        }

        /** Without anything logged while the child was away. */
        public File(Optional<Photo> photo, List<MissingEpisode> episodes, List<ChildRecord> records) {
            this(photo, episodes, records, List.of());
        }

        @Override
        public String toString() {
            return REDACTED;
        }
    }

    /** The newest photograph that can be shown. */
    public Optional<Photo> photo() {
        return file.photo();
    }

    /** The episodes, newest first. */
    public List<MissingEpisode> episodes() {
        return file.episodes();
    }

    /** What the child has several of, in the order of entry. */
    public List<ChildRecord> records() {
        return file.records();
    }

    /** The episode that lasts. */
    public Optional<MissingEpisode> episode() {
        return episode(Absence.LASTING);
    }

    /** The episode that a form is about. */
    public Optional<MissingEpisode> episode(Absence absence) {
        var lasting = episodes().stream().filter(MissingEpisode::isOpen).findFirst();
        return absence == Absence.LASTING ? lasting : lasting.or(() -> episodes().stream().findFirst());
    }

    /** The same with another answer typed for the form. */
    FormSubject typing(String question, String text) {
        var more = new HashMap<>(typed);
        more.put(question, text);
        return new FormSubject(child, file, more, own, today, printedAt);
    }

    /** The marks of a paper about the child: those given, and that the identity is protected. */
    List<Mark> marks(List<Mark> given) {
        return child.facts().isProtected()
                ? Stream.concat(given.stream(), Stream.of(Mark.PROTECTED)).toList()
                : List.copyOf(given);
    }

    @Override
    public String toString() {
        return "FormSubject[" + child.fileNumber() + "]";
    }
}
