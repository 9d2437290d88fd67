package se.varsam.domain.child;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a child that follow from its records: those of the record that holds today ({@link CurrentRecord}), and
 * all names, numbers, accounts and relatives in one text each, without words of any language.
 *
 * @param day
 *            today
 */
public record RecordedFacts(LocalDate day) {
    /** The fields that follow from the records of a kind; empty text where nothing is known. */
    public Map<ChildField, String> of(RecordKind kind, List<ChildRecord> records) {
        var values = new EnumMap<ChildField, String>(ChildField.class);
        Arrays.stream(CurrentRecord.values()).filter(c -> c.kind() == kind)
                .forEach(current -> values.putAll(current.values(records, day)));
        switch (kind) {
            case NAME -> {
                values.put(ChildField.KNOWN_NAMES, bounded(texts(records, RecordedFacts::name), "; "));
                values.put(ChildField.SEARCH_NAMES,
                        String.join("\n", texts(records, r -> r.text(RecordField.NAME_TEXT))));
            }
            case PHONE -> values.put(ChildField.KNOWN_PHONES, bounded(texts(records, RecordedFacts::phone), "; "));
            case ACCOUNT ->
                values.put(ChildField.KNOWN_ACCOUNTS, bounded(texts(records, RecordedFacts::account), "; "));
            case RELATIVE ->
                values.put(ChildField.KNOWN_RELATIVES, bounded(texts(records, RecordedFacts::relative), "\n"));
            case CONTACT_WAY, PLACEMENT, PROFESSIONAL, PAPER, OWN_WORDS -> {
                // nothing is told of all of them together
            }
        }
        return values;
    }

    /** The facts with all fields that follow from the records brought up to date. */
    public Facts applied(Facts facts, List<ChildRecord> records) {
        Facts applied = facts;
        for (RecordKind kind : RecordKind.values()) {
            var ofKind = records.stream().filter(r -> r.kind() == kind).toList();
            for (var value : of(kind, ofKind).entrySet()) {
                applied = applied.with(value.getKey(), value.getValue());
            }
        }
        return applied;
    }

    private static List<String> texts(List<ChildRecord> records, Function<ChildRecord, String> text) {
        return records.stream().map(text).filter(t -> !t.isEmpty()).toList();
    }

    private static String name(ChildRecord record) {
        return record.get(RecordField.NAME_TEXT).map(name -> with(name, record.text(RecordField.NAME_USED))).orElse("");
    }

    private static String phone(ChildRecord record) {
        return record.get(RecordField.PHONE_NUMBER).map(number -> with(number, record.text(RecordField.PHONE_NOTE)))
                .orElse("");
    }

    private static String account(ChildRecord record) {
        return with(joined(": ", record.text(RecordField.ACCOUNT_SERVICE), record.text(RecordField.ACCOUNT_NAME)),
                record.text(RecordField.ACCOUNT_NOTE));
    }

    private static String relative(ChildRecord record) {
        return with(joined(", ", record.text(RecordField.RELATIVE_NAME), record.text(RecordField.RELATIVE_RELATION),
                record.text(RecordField.RELATIVE_PHONE), record.text(RecordField.RELATIVE_ACCOUNT),
                record.text(RecordField.RELATIVE_WHERE)), record.text(RecordField.RELATIVE_NOTE).replace('\n', ' '));
    }

    private static String joined(String joint, String... parts) {
        return Arrays.stream(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(joint));
    }

    private static String with(String text, String remark) {
        return text.isEmpty() || remark.isEmpty() ? text + remark : text + " (" + remark + ")";
    }

    /** As many as a form has room for, and how many more there are. */
    private static String bounded(List<String> texts, String joint) {
        int room = FieldCheck.LINES;
        int fitting = 0;
        while (fitting < texts.size() && texts.get(fitting).length() + joint.length() <= room) {
            room -= texts.get(fitting++).length() + joint.length();
        }
        int left = texts.size() - fitting;
        return Stream.concat(texts.stream().limit(fitting), Stream.of("… (+" + left + ")").filter(_ -> left > 0))
                .collect(Collectors.joining(joint));
    }
}
