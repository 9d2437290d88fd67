package se.varsam.ui.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.EndReason;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.child.Finder;
import se.varsam.domain.child.PlacementType;
import se.varsam.domain.child.Profession;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.note.NoteKind;
import se.varsam.domain.shared.MomentRange;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService;
import se.varsam.service.ReturnService;

/** Stored values of the log as people read them. What has no words stands as it was stored. */
final class ValueWords {
    private static final String EPISODE = "EPISODE_";

    private final Texts texts;
    private final Map<String, String> events;
    private final Map<String, String> notes;
    private final Map<String, String> ages;

    ValueWords(Texts texts) {
        this.texts = texts;
        this.events = words(AsylumStatus.values());
        this.notes = new HashMap<>(words(NoteKind.values()));
        this.notes.putAll(words(StepReport.Result.values()));
        this.ages = words(AgeDecision.Kind.values());
    }

    private Map<String, String> words(Enum<?>[] values) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, texts::of));
    }

    /** The label of a field; empty when it is no field of a child, a record or an episode. */
    Optional<String> label(String field) {
        if (one(ChildField.values(), field).isPresent() || one(RecordField.values(), field).isPresent()) {
            return Optional.of(texts.get("field." + field));
        }
        return answer(field).map(f -> texts.get("episode." + f))
                .or(() -> found(field).map(f -> texts.get("returned." + f)));
    }

    private static Optional<EpisodeField> answer(String field) {
        return field.startsWith(EPISODE)
                ? one(EpisodeField.values(), field.substring(EPISODE.length()))
                : Optional.empty();
    }

    private static Optional<ReturnField> found(String field) {
        return field.startsWith(ReturnService.LOG_NAME)
                ? one(ReturnField.values(), field.substring(ReturnService.LOG_NAME.length()))
                : Optional.empty();
    }

    /** A value of a field or thing. */
    String value(String field, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        Optional<FieldKind> kind = one(ChildField.values(), field).map(ChildField::kind)
                .or(() -> one(RecordField.values(), field).map(RecordField::kind))
                .or(() -> answer(field).map(EpisodeField::kind)).or(() -> found(field).map(ReturnField::kind));
        if (kind.isPresent()) {
            return value(kind.get(), stored);
        }
        return switch (field) {
            case "ASYLUM_EVENT" -> second(stored, events);
            case "CONTACT_HINTS", "BACKUP_BY_ITSELF" -> texts.get("answer." + stored.toLowerCase(Locale.ROOT));
            case "OWN_DETAILS" -> firstWord(stored, "\n", "enum.Role.");
            case "CONTACT" -> firstWord(stored, ":", "enum.ContactKind.");
            case "BIRTH_DATE" -> second(stored, ages);
            case "REOPENED_BECAUSE" ->
                stored.equals(ReturnService.CARD_REASON) ? texts.get("returned.card.reason") : stored;
            default -> field.startsWith("NOTE ") || field.startsWith(AwayService.LOG_NAME)
                    ? note(stored)
                    : moment(record(stored));
        };
    }

    private String value(FieldKind kind, String stored) {
        return switch (kind) {
            case YES_NO -> texts.get("answer." + stored);
            case SEX -> texts.get("sex." + stored);
            case PLACEMENT -> one(PlacementType.values(), stored).map(texts::of).orElse(stored);
            case PROFESSION -> one(Profession.values(), stored).map(texts::of).orElse(stored);
            case FINDER -> one(Finder.values(), stored).map(texts::of).orElse(stored);
            case END_REASON -> one(EndReason.values(), stored).map(texts::of).orElse(stored);
            case MOMENT -> moment(stored);
            case MOMENT_RANGE -> MomentRange.parse(stored).map(MomentRange::readable).orElse(stored);
            default -> stored;
        };
    }

    /** A stored word in front of a mark, and the rest as it stands. */
    private String firstWord(String stored, String mark, String words) {
        int end = Math.max(0, stored.indexOf(mark));
        String key = words + stored.substring(0, end);
        return texts.containsKey(key) ? texts.get(key) + stored.substring(end) : stored;
    }

    private static String moment(String stored) {
        return stored.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T", "$1 ");
    }

    /** A day, a stored word, and more. */
    private static String second(String stored, Map<String, String> words) {
        String[] parts = stored.split(" ", 3);
        return parts.length < 2 || !words.containsKey(parts[1])
                ? stored
                : Stream.of(parts[0], words.get(parts[1]), parts.length > 2 ? parts[2] : "").filter(p -> !p.isBlank())
                        .collect(Collectors.joining("  "));
    }

    /** A moment, the kind, and the rest. */
    private String note(String stored) {
        String words = moment(stored);
        return Stream.of(words.split(" ", 4)).map(part -> notes.getOrDefault(part, part))
                .collect(Collectors.joining(" "));
    }

    /** {@code FIELD=value}, one a line. */
    private String record(String stored) {
        return stored.lines().map(line -> {
            int at = line.indexOf('=');
            Optional<RecordField> field = at < 0 ? Optional.empty() : one(RecordField.values(), line.substring(0, at));
            return field.map(f -> texts.get("history.pair", texts.get("field." + f),
                    value(f.kind(), line.substring(at + 1)))).orElse(line);
        }).collect(Collectors.joining("\n"));
    }

    static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst();
    }
}
