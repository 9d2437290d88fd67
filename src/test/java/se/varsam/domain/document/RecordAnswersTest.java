package se.varsam.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.EMPTY;
import static se.varsam.domain.document.SampleSubject.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordKind;
import se.varsam.domain.child.RecordedFacts;
import se.varsam.domain.child.Records;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.i18n.Texts;

/** What a child has several of, as the real forms tell it. */
class RecordAnswersTest {
    private static final Forms FORMS = new Forms();
    private static final Texts TEXTS = new Texts();
    private static final List<ChildRecord> RECORDS = List.of(
            Records.of(1, RecordKind.NAME, "NAME_TEXT", "Sara Prov", "NAME_USED", "i skolan"),
            Records.of(2, RecordKind.PHONE, "PHONE_NUMBER", "070-174 06 01"),
            Records.of(3, RecordKind.ACCOUNT, "ACCOUNT_SERVICE", "Snapchat", "ACCOUNT_NAME", "prov123"),
            Records.of(4, RecordKind.RELATIVE, "RELATIVE_NAME", "Mina", "RELATIVE_RELATION", "moster"),
            Records.of(5, RecordKind.RELATIVE, "RELATIVE_NAME", "Lo", "RELATIVE_RELATION", "vän"),
            Records.of(6, RecordKind.PLACEMENT, "PLACEMENT_NAME", "Familjen Prov", "PLACEMENT_TYPE", "FOSTER_HOME",
                    "PLACEMENT_MUNICIPALITY", "Provköping", "PLACEMENT_FROM", "2026-01-01"),
            Records.of(7, RecordKind.PLACEMENT, "PLACEMENT_TYPE", "HVB", "PLACEMENT_TO", "2025-12-31"),
            Records.of(8, RecordKind.PLACEMENT, "PLACEMENT_NAME", "Planerat", "PLACEMENT_FROM", "2027-01-01"),
            Records.of(9, RecordKind.PAPER, "PAPER_WHAT", "Pass", "PAPER_NUMBER", "P000", "PAPER_SINCE", "2025-02-03",
                    "PAPER_WHERE", "kassaskåpet"),
            Records.of(10, RecordKind.PAPER, "PAPER_WHAT", "Betyg", "PAPER_HANDED_OVER", "2026-11-01"));

    private static FormSubject subject(Map<ChildField, String> facts, List<ChildRecord> records) {
        FormSubject subject = EMPTY.with(facts).subject();
        return new FormSubject(
                subject.child().with(new RecordedFacts(TODAY).applied(subject.child().facts(), records)),
                new FormSubject.File(Optional.empty(), List.of(), records), Map.of("more", "en väska\nen cykel"),
                subject.own(), subject.today(), subject.printedAt());
    }

    private static FormInProgress.Asked asked(DocumentKind kind, String question, FormSubject subject) {
        return new Filling(FORMS.current(kind, TODAY).on(TODAY, FORMS.laws()), TEXTS::get).inProgress(subject)
                .questions().filter(q -> q.id().equals(question)).findFirst().orElseThrow();
    }

    private static String police(String question, Map<ChildField, String> facts) {
        var entry = asked(DocumentKind.POLICE_CHECKLIST, question, subject(facts, RECORDS)).entry();
        return entry instanceof Entry.Answer(_, Value.Known(var text), _) ? text : entry.toString();
    }

    @Test
    void thePoliceGetWhatIsWrittenInFieldsAndInLists() {
        assertThat(police("last-name", Map.of(ChildField.LAST_NAME, "Provzada", ChildField.OTHER_NAMES, "Zara")))
                .isEqualTo("Provzada\nandra namn och stavningar: Zara; Sara Prov (i skolan)");
        assertThat(police("mobile", Map.of(ChildField.MOBILE, "070-174 06 09")))
                .isEqualTo("070-174 06 09; 070-174 06 01");
        assertThat(police("mobile", Map.of())).isEqualTo("070-174 06 01");
        assertThat(police("social-media", Map.of())).isEqualTo("Snapchat: prov123");
        assertThat(police("relatives", Map.of(ChildField.RELATIVES, "en bror")))
                .isEqualTo("en bror\nMina, moster\nLo, vän");
        assertThat(police("lived-where", Map.of(ChildField.LIVED_WHERE, "ett läger"))).isEqualTo("ett läger\n"
                + "HVB, till 2025-12-31\nFamiljen Prov, Familjehem, Provköping, sedan 2026-01-01");
    }

    @Test
    void soDoTheSocialServices() {
        var subject = subject(Map.of(), RECORDS);
        assertThat(asked(DocumentKind.CONCERN_REPORT, "contact", subject).entry().toString())
                .contains("070-174 06 01; Snapchat: prov123");
        assertThat(asked(DocumentKind.CONCERN_REPORT, "last-name", subject).entry().toString()).contains("Sara Prov");
    }

    @Test
    void whatIsInAListIsChangedThere() {
        assertThat(asked(DocumentKind.POLICE_CHECKLIST, "relatives", subject(Map.of(), RECORDS)).edits())
                .containsExactly(new Edit.OfChild(ChildField.RELATIVES, ""),
                        new Edit.Elsewhere(Source.Place.RECORDS));
        assertThat(asked(DocumentKind.POLICE_CHECKLIST, "god-man", subject(Map.of(), List.of())).edits())
                .as("of the record that holds, here too").hasOnlyElementsOfType(Edit.OfChild.class);
    }

    @Test
    void unknownIsUnknownWhereverItCouldStand() {
        var asked = asked(DocumentKind.POLICE_CHECKLIST, "social-media", subject(Map.of(), List.of()));
        assertThat(asked.state()).isEqualTo(State.UNKNOWN);
        assertThat(asked.missing()).isTrue();
    }

    @Test
    void theReceiptHasABoxForEachPaperThatIsStillKept() {
        var papers = asked(DocumentKind.PAPER_RECEIPT, "papers", subject(Map.of(), RECORDS));
        assertThat(papers.entry()).isEqualTo(new Entry.Boxes("Kryssa när handlingen lämnas över",
                List.of("Pass, nr P000, sedan 2025-02-03, förvaras: kassaskåpet")));
        assertThat(papers.state()).isEqualTo(State.KNOWN);
        assertThat(papers.edits()).containsExactly(new Edit.Elsewhere(Source.Place.RECORDS));
        var more = asked(DocumentKind.PAPER_RECEIPT, "more", subject(Map.of(), RECORDS));
        assertThat(more.entry()).isEqualTo(new Entry.Boxes("Annat som lämnas över",
                List.of("en väska", "en cykel")));
        assertThat(more.edits()).containsExactly(new Edit.Typed("more", "en väska\nen cykel", 3));
    }

    @Test
    void withoutPapersThereIsRoomToWrite() {
        var papers = asked(DocumentKind.PAPER_RECEIPT, "papers", subject(Map.of(), List.of()));
        assertThat(papers.entry()).isInstanceOfSatisfying(Entry.Answer.class,
                answer -> assertThat(answer.value()).isEqualTo(new Value.Blank()));
        assertThat(papers.missing()).isTrue();
    }
}
