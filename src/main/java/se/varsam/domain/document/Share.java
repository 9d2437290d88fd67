package se.varsam.domain.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.domain.document.SentContent.SentAnswer;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.domain.document.SharingTable.Topic;

/**
 * What of a form a recipient gets, question by question.
 *
 * @param recipient
 *            the kind of recipient
 * @param lines
 *            the questions in the order of the form
 * @param reason
 *            why more is given than the table says; empty when not said
 */
public record Share(Recipient recipient, List<Line> lines, String reason) {
    /** Keeps an unmodifiable copy. */
    public Share {
        lines = List.copyOf(lines);
    }

    /** What becomes of a question. Names are stored. */
    public enum Fate {
        /** Given, as the table says. */
        GIVEN,
        /** Given although the table does not. */
        ADDED,
        /** Left out, as the table says. */
        OUTSIDE,
        /** Left out by the user although the table gives it. */
        LEFT_OUT,
        /** Never given to this recipient. */
        NEVER;

        /** Whether it stands in the document. */
        public boolean isGiven() {
            return this == GIVEN || this == ADDED;
        }
    }

    /**
     * A question.
     *
     * @param question
     *            its id
     * @param label
     *            as printed
     * @param fate
     *            whether it is given
     */
    public record Line(String question, String label, Fate fate) {}

    /**
     * Works out who gets what.
     *
     * @param choices
     *            the user's own, by question: {@code true} to give it; what is never given stays left out
     */
    public static Share of(SharingTable table, FormTemplate form, Recipient recipient, Map<String, Boolean> choices,
            String reason) {
        return new Share(recipient, form.questions().map(q -> new Line(q.id(), q.label(),
                fate(table.topic(q.id()), recipient, Optional.ofNullable(choices.get(q.id()))))).toList(), reason);
    }

    private static Fate fate(Optional<Topic> topic, Recipient recipient, Optional<Boolean> choice) {
        if (topic.filter(t -> recipient.never().contains(t.id())).isPresent()) {
            return Fate.NEVER;
        }
        boolean usual = topic.filter(t -> recipient.gets().contains(t.id())).isPresent();
        boolean given = choice.orElse(usual);
        return usual ? given ? Fate.GIVEN : Fate.LEFT_OUT : given ? Fate.ADDED : Fate.OUTSIDE;
    }

    /** The questions that do not stand in the document. */
    public Set<String> withheld() {
        return lines.stream().filter(l -> !l.fate().isGiven()).map(Line::question).collect(Collectors.toSet());
    }

    /** The questions of a fate. */
    public List<Line> lines(Fate fate) {
        return lines.stream().filter(l -> l.fate() == fate).toList();
    }

    /** Why more is given; empty when nothing is. */
    public String reasonIfAdded() {
        return lines(Fate.ADDED).isEmpty() ? "" : reason.strip();
    }

    /** Answers as they go with the copy: what is left out without its text. */
    public List<SentAnswer> told(List<SentAnswer> answers) {
        Map<String, Fate> fates = lines.stream().collect(Collectors.toMap(Line::question, Line::fate));
        return answers.stream().map(a -> {
            Fate fate = fates.getOrDefault(a.question(), Fate.OUTSIDE);
            return new SentAnswer(a.question(), a.label(), fate.isGiven() ? a.answer() : "", fate);
        }).toList();
    }

    /** Whether more is given than the table says, and nobody has said why. */
    public boolean lacksReason() {
        return reason.isBlank() && !lines(Fate.ADDED).isEmpty();
    }
}
