package se.varsam.domain.document;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A question of a form.
 *
 * @param id
 *            stable, also the key of what is typed for the form
 * @param label
 *            as printed; may hold law tokens
 * @param asked
 *            how it is answered
 * @param room
 *            how long an answer there is room for
 * @param advice
 *            shown on screen beside the question, never printed; empty when none; may hold law tokens
 * @param expectation
 *            whether it is listed as missing while unknown
 */
public record Question(String id, String label, Asked asked, Room room, String advice, Expectation expectation)
        implements
            FormTemplate.Item {
    /**
     * Lines that an answer has room for.
     *
     * @param screen
     *            while it is typed
     * @param blank
     *            on a blank form, for handwriting
     */
    public record Room(int screen, int blank) {}

    /** How a question is answered. */
    public sealed interface Asked {
        /** In words, from one or several parts. */
        record InWords(List<Part> parts) implements Asked {
            /** Keeps an unmodifiable copy. */
            public InWords {
                parts = List.copyOf(parts);
            }
        }

        /** By one of several ticks, chosen for this form. */
        record OneOf(List<Option> options) implements Asked {
            /** Keeps an unmodifiable copy. */
            public OneOf {
                options = List.copyOf(options);
            }
        }

        /** By ticks set by hand on paper, one for each line of what is known. */
        record TickEach(Source source) implements Asked {}

        /** By two ticks, <i>finns</i> and <i>bifogas</i>, and the picture; chosen off with {@link #NOT_ATTACHED}. */
        record Photograph() implements Asked {
            /** The typed answer that leaves an existing picture out. */
            public static final String NOT_ATTACHED = "not-attached";
        }
    }

    /**
     * A part of an answer in words.
     *
     * @param source
     *            where it comes from
     * @param lead
     *            what stands before it ("klass"), empty when the label says it
     * @param presence
     *            what happens while it is unknown
     * @param joint
     *            how it follows what stands before
     */
    public record Part(Source source, String lead, Presence presence, Joint joint) {}

    /** What happens to an unknown part. */
    public enum Presence {
        /** Printed as <i>okänt</i>. */
        ALWAYS,
        /** Left out: a remark that needs no answer. */
        IF_KNOWN
    }

    /** How a part follows the one before. */
    public enum Joint {
        /** After a semicolon. */
        SAME_LINE,
        /** On a line of its own. */
        OWN_LINE
    }

    /**
     * One tick of several.
     *
     * @param id
     *            what is kept when it is chosen
     * @param label
     *            as printed; may hold law tokens
     * @param unanswered
     *            whether this one stands for no answer (<i>okänt</i>)
     */
    public record Option(String id, String label, boolean unanswered) {}

    /** Whether an unknown answer is listed as missing. */
    public enum Expectation {
        /** Should be known. */
        EXPECTED,
        /** May well be empty. */
        OPTIONAL
    }

    /** Whether nothing can be answered while no episode lasts. */
    public boolean needsEpisode() {
        return asked instanceof Asked.InWords(var parts) && parts.stream().allMatch(p -> ofEpisode(p.source()));
    }

    private static boolean ofEpisode(Source source) {
        return source instanceof Source.OfEpisode || source instanceof Source.OfLog
                || source instanceof Source.OfReturn
                || source instanceof Source.Several(var sources) && sources.stream().allMatch(Question::ofEpisode)
                || source instanceof Source.Derived(var from) && switch (from) {
                    case NOTICED_AT, LEFT, ENDED_AT -> true;
                    default -> false;
                };
    }

    /** The question with its texts changed: law tokens resolved. */
    Question with(UnaryOperator<String> texts) {
        Asked changed = asked instanceof Asked.OneOf(var options)
                ? new Asked.OneOf(options.stream()
                        .map(o -> new Option(o.id(), texts.apply(o.label()), o.unanswered())).toList())
                : asked;
        return new Question(id, texts.apply(label), changed, room, texts.apply(advice), expectation);
    }
}
