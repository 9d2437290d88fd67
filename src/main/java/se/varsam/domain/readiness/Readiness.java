package se.varsam.domain.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.shared.Sensitive;

/**
 * How ready a child's file is: which of the police's questions that can be known beforehand could be answered tonight.
 *
 * @param child
 *            whose file
 * @param answers
 *            those questions, in the order of the form
 * @param photographed
 *            the day of the newest photograph; empty when there is none
 * @param described
 *            the day of the last change in the description; empty when nothing is described, or the log doesn't tell
 * @param contacts
 *            the numbers that one would ring about the child and that are missing
 * @param today
 *            the day that ages count to
 */
public record Readiness(Child child, List<Answer> answers, Optional<LocalDate> photographed,
        Optional<LocalDate> described, List<ChildField> contacts, LocalDate today) implements Sensitive {
    /** The fields that tell what a child looks like, as far as words can. */
    public static final List<ChildField> DESCRIPTION = List.of(ChildField.HEIGHT, ChildField.BUILD, ChildField.HAIR,
            ChildField.EYES, ChildField.MARKS);
    /** The numbers that one rings about a child: whoever answers for it, where it lives, where it goes by day. */
    public static final List<ChildField> CONTACTS = List.of(ChildField.GOD_MAN_PHONE,
            ChildField.SOCIAL_SECRETARY_PHONE, ChildField.PLACEMENT_PHONE, ChildField.SCHOOL_PHONE);
    /** How many of what is missing are named first. */
    public static final int FIRST = 3;

    /** The file that could answer least first; of two alike the one without a photograph, or with the older one. */
    public static final Comparator<Readiness> WORST_FIRST = Comparator
            .comparingDouble((Readiness r) -> (double) r.known() / Math.max(1, r.total()))
            .thenComparing(r -> r.photographed().orElse(LocalDate.MIN)).thenComparing(r -> r.child().fileNumber());

    /**
     * What is worth most to the police tonight, most first. First what shows who is sought: a photograph, since a
     * patrol knows a face and not a description; then name and birth date, without which nobody can be put on a wanted
     * list. Then what can be traced within the hour: the telephone and the accounts. Then what is recognised at a
     * distance in the street, marks first since they don't change with the clothes; before the rest of it what decides
     * how fast the police move: danger to life and medicine ({@code domain.md} §4, triage). Then where the child may
     * have gone and who may know. Last what the police find in other registers themselves, or what only helps later.
     */
    private static final List<String> WEIGHT = List.of("photograph", "first-name", "last-name", "identity", "mobile",
            "social-media", "marks", "suicidal-thoughts", "special-needs", "height", "hair", "build", "eyes",
            "relatives", "missing-before", "missing-where", "address", "god-man", "social-secretary", "languages",
            "lived-where", "school", "sex", "origin", "time-in-sweden", "email", "dossier-number", "lma-number",
            "decision");

    /** Keeps unmodifiable copies. */
    public Readiness {
        answers = List.copyOf(answers);
        contacts = List.copyOf(contacts);
    }

    /** How well a question could be answered. */
    public enum Standing {
        /** Whole. */
        ANSWERED,
        /** Whole, but with what has grown old. */
        OLD,
        /** In part. */
        PARTLY,
        /** Not at all. */
        MISSING;

        /** Whether the police would get an answer. */
        public boolean isAnswer() {
            return this == ANSWERED || this == OLD;
        }
    }

    /**
     * One of the questions.
     *
     * @param question
     *            its id in the form
     * @param standing
     *            how well it could be answered
     */
    public record Answer(String question, Standing standing) {}

    /** How many of the questions could be answered. */
    public int known() {
        int known = 0;
        for (Answer answer : answers) { // asked for at each comparison when many are put in order
            known += answer.standing().isAnswer() ? 1 : 0;
        }
        return known;
    }

    /** How many questions there are. */
    public int total() {
        return answers.size();
    }

    /** What could not be answered, or only in part; in the order of the form. */
    public List<Answer> missing() {
        return answers.stream().filter(a -> !a.standing().isAnswer()).toList();
    }

    /** The answers worth getting first: at most {@link #FIRST} of what is missing or old, by weight. */
    public List<Answer> first() {
        return answers.stream().filter(a -> a.standing() != Standing.ANSWERED)
                .sorted(Comparator.comparingInt(a -> weight(a.question()))).limit(FIRST).toList();
    }

    /** A question of a later form that has no weight yet comes last. */
    private static int weight(String question) {
        int at = WEIGHT.indexOf(question);
        return at < 0 ? WEIGHT.size() : at;
    }

    /** The questions that have a weight, most first. */
    static Stream<String> weighed() {
        return WEIGHT.stream();
    }

    /** Whether anything of the description is known. */
    public boolean isDescribed() {
        return isDescribed(child);
    }

    /** Whether anything of a child's description is known. */
    public static boolean isDescribed(Child child) {
        return DESCRIPTION.stream().anyMatch(field -> child.facts().get(field).isPresent());
    }

    /** Whether the newest photograph is too old ({@link PhotoEntry#MONTHS}). */
    public boolean isPhotoOld() {
        return photographed.filter(day -> PhotoEntry.isOld(day, today)).isPresent();
    }

    /** Whether the description has not been changed for as long as makes a photograph old: children grow. */
    public boolean isDescriptionOld() {
        return described.filter(day -> PhotoEntry.isOld(day, today)).isPresent();
    }

    @Override
    public String toString() {
        return "Readiness[" + child.fileNumber() + ", " + known() + "/" + total() + "]";
    }
}
