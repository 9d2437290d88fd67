package se.varsam.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.note.NoteKind;

/** What is written down about a made-up child as time goes by. */
record MadeUpHistory(MadeUpChild child, LocalDate today) {
    private static final int NOTES = 8;
    private static final String TEXT = """
            Besök på boendet. Närvarande: barnet, kontaktperson och tolk på telefon. Vi gick igenom skolan, hälsan \
            och vad som händer framåt. Barnet berättar med egna ord: ”Jag vill läsa vidare.” Nästa steg: möte med \
            skolan, ansvarig socialsekreterare. Påhittad anteckning nummer\s""";
    private static final List<String> HOMES = List.of("HVB Exempelgården", "Stödboendet Provbacken",
            "Familjen Provholm", "Jourhemmet Provgläntan");

    /** A record and its values. */
    record Entry(RecordKind kind, Map<RecordField, String> values) {}

    /** A note that was written, and signed where it is older than a month. */
    record Written(LocalDate day, NoteKind kind, String text) {}

    List<Entry> records() {
        LocalDate moved = child.arrived().plusDays(30);
        var records = new ArrayList<Entry>();
        records.add(new Entry(RecordKind.PLACEMENT, Map.of(RecordField.PLACEMENT_TYPE, "EMERGENCY_HOME",
                RecordField.PLACEMENT_NAME, HOMES.getLast(), RecordField.PLACEMENT_FROM, child.arrived().toString(),
                RecordField.PLACEMENT_TO, moved.toString())));
        records.add(new Entry(RecordKind.PLACEMENT,
                Map.of(RecordField.PLACEMENT_TYPE, "HVB", RecordField.PLACEMENT_NAME,
                        HOMES.get(child.number() % HOMES.size()), RecordField.PLACEMENT_PHONE, child.phone(),
                        RecordField.PLACEMENT_ADDRESS, "Exempelgatan 1, Provköping", RecordField.PLACEMENT_FROM,
                        moved.toString())));
        records.add(professional("GOD_MAN", moved));
        records.add(professional("SOCIAL_SECRETARY", moved));
        records.add(new Entry(RecordKind.RELATIVE, Map.of(RecordField.RELATIVE_NAME, child.someone(),
                RecordField.RELATIVE_RELATION, "farbror", RecordField.RELATIVE_PHONE, child.phone())));
        records.add(new Entry(RecordKind.NAME, Map.of(RecordField.NAME_TEXT, child.someone())));
        records.add(new Entry(RecordKind.PAPER, Map.of(RecordField.PAPER_WHAT, "Bankkort", RecordField.PAPER_SINCE,
                moved.toString(), RecordField.PAPER_WHERE, "kassaskåp")));
        records.add(new Entry(RecordKind.OWN_WORDS, Map.of(RecordField.WORDS_DAY, moved.toString(),
                RecordField.WORDS_TEXT, "Jag vill bo kvar här.")));
        return records;
    }

    private Entry professional(String role, LocalDate from) {
        return new Entry(RecordKind.PROFESSIONAL, Map.of(RecordField.PROFESSIONAL_ROLE, role,
                RecordField.PROFESSIONAL_NAME, child.someone(), RecordField.PROFESSIONAL_PHONE, child.phone(),
                RecordField.PROFESSIONAL_FROM, from.toString()));
    }

    List<Written> notes() {
        var notes = new ArrayList<Written>();
        for (int i = 0; i < NOTES; i++) {
            LocalDate day = today.minusDays(1 + (long) i * 24 + child.dice().nextInt(20));
            notes.add(new Written(day, NoteKind.values()[(child.number() + i) % NoteKind.values().length],
                    TEXT + (i + 1) + "."));
        }
        return notes;
    }
}
