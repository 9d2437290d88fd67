package se.varsam.pdf;

import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.OWN;
import static se.varsam.domain.document.SampleSubject.TODAY;
import static se.varsam.domain.document.SampleSubject.entry;
import static se.varsam.domain.document.SampleSubject.episode;
import static se.varsam.domain.document.SampleSubject.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.child.Photo;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.child.Records;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.Question.Asked;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.i18n.Texts;

/** Made-up children of whom all is known, to fill the program's own forms with. */
final class FullSubjects {
    static final Forms FORMS = new Forms();
    static final Texts TEXTS = new Texts();
    private static final Set<DocumentKind> TYPED = Set.of(DocumentKind.CONCERN_REPORT, DocumentKind.OF_MISS,
            DocumentKind.ON_CALL_PAGE, DocumentKind.CRIME_REPORT, DocumentKind.OF_RET);

    private FullSubjects() {}

    static Filling filling(DocumentKind kind) {
        return new Filling(FORMS.current(kind, TODAY).on(TODAY, FORMS.laws()), TEXTS::get);
    }

    /** With placements and papers, which the forms tell of. */
    static FormSubject withRecords(FormSubject subject) {
        var records = List.of(
                Records.of(1, RecordKind.PLACEMENT, "PLACEMENT_NAME", "HVB Exempelgården", "PLACEMENT_TYPE", "HVB",
                        "PLACEMENT_FROM", "2025-03-01"),
                Records.of(2, RecordKind.PAPER, "PAPER_WHAT", "Bankkort", "PAPER_NUMBER", "slutar på 0000",
                        "PAPER_SINCE", "2025-06-01", "PAPER_WHERE", "kassaskåpet, blå mapp"),
                Records.of(3, RecordKind.PAPER, "PAPER_WHAT", "Födelsebevis", "PAPER_WHERE", "hos god man"),
                Records.of(4, RecordKind.PAPER, "PAPER_WHAT", "Betyg från årskurs 9"));
        return new FormSubject(subject.child(),
                new FormSubject.File(subject.photo(), subject.episodes(), records, AwayLogSample.LOG),
                subject.typed(), subject.own(), subject.today(), subject.printedAt());
    }

    /** Made up; every field is known. */
    static SampleSubject child(DocumentKind kind) {
        var facts = new EnumMap<ChildField, String>(ChildField.class);
        for (ChildField field : ChildField.values()) {
            facts.put(field, sample(field.kind(), field.name()));
        }
        facts.remove(ChildField.PROTECTED_IDENTITY);
        facts.put(ChildField.FIRST_NAME, "Påhittad Fatima");
        facts.put(ChildField.LAST_NAME, "Exempelsson");
        facts.put(ChildField.ARRIVED_ON, "2025-03-01");
        var answers = new EnumMap<EpisodeField, String>(EpisodeField.class);
        for (EpisodeField field : EpisodeField.values()) {
            answers.put(field, sample(field.kind(), field.name()));
        }
        var typed = new HashMap<String, String>();
        FORMS.current(kind, TODAY).questions().forEach(q -> {
            if (q.asked() instanceof Asked.OneOf(var options)) {
                typed.put(q.id(), options.getFirst().id());
            } else if (TYPED.contains(kind)) {
                typed.put(q.id(), "Påhittat svar om " + q.id() + ".");
            }
        });
        return EMPTY.with(facts).by(OWN).typed(typed).born(entry(Kind.TEMPORARY, "2008-12-20", Fate.NONE))
                .asylum(event(AsylumStatus.REFUSED, "2026-10-02", "överklagat"))
                .photo(new Photo(1, Optional.of(LocalDate.of(2026, 9, 3)), "", SampleForms.photo(300, 400)))
                .away(kind == DocumentKind.OF_RET ? back() : episode("2026-11-20T17:40", "", Map.copyOf(answers)));
    }

    /** Of whose return all is known. */
    private static MissingEpisode back() {
        var found = new EnumMap<ReturnField, String>(ReturnField.class);
        for (ReturnField field : ReturnField.values()) {
            found.put(field, sample(field.kind(), field.name()));
        }
        return new MissingEpisode(1, new ChildId(1), LocalDateTime.parse("2026-11-20T17:40"),
                Optional.of(LocalDateTime.parse("2026-11-20T21:50")), Map.of(), found, false);
    }

    private static String sample(FieldKind kind, String name) {
        return switch (kind) {
            case DATE -> "2026-01-02";
            case MOMENT -> "2026-11-20T15:10";
            case MOMENT_RANGE -> "2026-11-20T15:10/2026-11-20T16:30";
            case YES_NO -> "yes";
            case SEX -> "female";
            case PLACEMENT -> "HVB";
            case FINDER -> "POLICE";
            case END_REASON -> "OTHER";
            case PHONE -> "070-000 00 01";
            case LONG_TEXT -> "Påhittat: det som är känt om " + name + ", med några ord till som fyller en rad.";
            default -> "prov " + name;
        };
    }
}
