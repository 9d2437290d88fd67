package se.varsam.domain.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.domain.shared.Sensitive;

/**
 * What an approved copy said, question by question, and to what kind of recipient.
 *
 * @param episode
 *            key of the time away that it was about; empty when it was about none
 * @param recipient
 *            id of the kind of recipient; empty for a form that is given whole to anyone
 * @param reason
 *            why more was given than the table says; empty when nothing was
 * @param answers
 *            in the order of the form
 */
public record SentContent(Optional<Long> episode, Optional<String> recipient, String reason, List<SentAnswer> answers)
        implements
            Sensitive {
    /** The id of the police as a kind of recipient, which a completion is always for. */
    public static final String POLICE = "police";

    /** Keeps an unmodifiable copy. */
    public SentContent {
        answers = List.copyOf(answers);
    }

    /**
     * A question of the copy.
     *
     * @param question
     *            its id
     * @param label
     *            as printed
     * @param answer
     *            as printed; empty when unknown or not given
     * @param fate
     *            whether it was given
     */
    public record SentAnswer(String question, String label, String answer, Share.Fate fate) implements Sensitive {
        @Override
        public String toString() {
            return "SentAnswer[" + question + "]";
        }
    }

    /** Whether it was given to the police. */
    public boolean isForPolice() {
        return recipient.equals(Optional.of(POLICE));
    }

    /** The answers that were given, by question. */
    public Map<String, SentAnswer> given() {
        return answers.stream().filter(a -> a.fate().isGiven())
                .collect(Collectors.toMap(SentAnswer::question, Function.identity()));
    }

    /** The questions of a fate. */
    public List<SentAnswer> answers(Share.Fate fate) {
        return answers.stream().filter(a -> a.fate() == fate).toList();
    }

    @Override
    public String toString() {
        return "SentContent[" + answers.size() + "]";
    }
}
