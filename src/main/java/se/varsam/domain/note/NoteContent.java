package se.varsam.domain.note;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.shared.Moment;
import se.varsam.domain.shared.Sensitive;

/**
 * What a note says.
 *
 * @param kind
 *            of what it tells
 * @param at
 *            when it happened, apart from when it was written; Europe/Stockholm
 * @param text
 *            of several lines
 * @param effort
 *            time and travel, for the account to överförmyndaren
 */
public record NoteContent(NoteKind kind, Moment at, String text, Effort effort) implements Sensitive {
    /** Nothing yet, of a moment. */
    public static NoteContent empty(Moment at) {
        return new NoteContent(NoteKind.CONVERSATION, at, "", Effort.NONE);
    }

    /** Whether nothing is said and nothing counted. */
    public boolean isEmpty() {
        return text.isEmpty() && effort.equals(Effort.NONE);
    }

    /** The stored form of a field, as {@link NoteCheck} gives it. */
    public String text(NoteField field) {
        return switch (field) {
            case TEXT -> text;
            case KIND -> kind.name();
            case AT -> at.toString();
            case MINUTES -> effort.minutesText();
            case KILOMETRES -> effort.kilometresText();
        };
    }

    /** The same with a field in another stored form. */
    public NoteContent with(NoteField field, String stored) {
        return switch (field) {
            case TEXT -> new NoteContent(kind, at, stored, effort);
            case KIND -> new NoteContent(NoteKind.valueOf(stored), at, text, effort);
            case AT -> new NoteContent(kind, Moment.parse(stored).orElseThrow(), text, effort);
            case MINUTES -> new NoteContent(kind, at, text,
                    new Effort(EffortText.minutes(stored).toOptional().orElseThrow(), effort.metres()));
            case KILOMETRES -> new NoteContent(kind, at, text,
                    new Effort(effort.minutes(), EffortText.metres(stored).toOptional().orElseThrow()));
        };
    }

    /** All of it in one line, for the change log; empty when nothing is said. */
    public String told() {
        return isEmpty()
                ? ""
                : Stream.of(at.toString(), kind.name(), unit(effort.minutesText(), "min"),
                        unit(effort.kilometresText(), "km"), text).filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String unit(String number, String unit) {
        return number.isEmpty() ? "" : number + " " + unit;
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
