package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.ChildSummary;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineSource;
import se.varsam.domain.timeline.Told;
import se.varsam.i18n.Texts;
import se.varsam.i18n.TimelineWords;

/** The summary of a child on paper, with its drawing. */
class TimelineFigureTest {
    private static final Texts TEXTS = new Texts();
    private static final TaggedPdf WRITER = new TaggedPdf(TEXTS);

    private static FilledForm summary() {
        var subject = SampleSubject.EMPTY.with(Map.of(ChildField.FIRST_NAME, "Amina", ChildField.LAST_NAME,
                "Sagosson", ChildField.GOD_MAN_NAME, "Gunnel Godmansson", ChildField.GOD_MAN_PHONE, "070-174 06 07"))
                .subject();
        return new ChildSummary(TEXTS::get).of(subject, Told.busySource(), List.of(Mark.PRACTICE));
    }

    @Test
    void isArchivableAndAccessible() {
        byte[] pdf = WRITER.write(summary()).bytes();
        Reading.picture(pdf, "summary");
        assertThat(Reading.failures(pdf)).isEmpty();
        assertThat(Reading.text(pdf, 1)).contains("Barnets översikt", "Amina Sagosson", "Gunnel Godmansson",
                "18 år 2026-12-20", "Annars 18 år 2027-05-05", "HVB Exempelgården", "Att göra: Sent", "Byt fotografi");
    }

    @Test
    void theFigureSaysTheWholeListToWhoDoesNotSeeIt() throws Exception {
        try (var document = Loader.loadPDF(WRITER.write(summary()).bytes())) {
            String all = String.join(" ", new TimelineWords(TEXTS).list(Told.busy()));
            assertThat(alternatives(document.getDocumentCatalog().getStructureTreeRoot())).isEqualTo(all);
        }
    }

    private static String alternatives(PDStructureNode node) {
        var found = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.append(element.getAlternateDescription());
                }
                found.append(alternatives(element));
            }
        }
        return found.toString();
    }

    @Test
    void aChildOfWhomNothingIsKnownAndOneWithFarTooMuchFitToo() {
        var empty = SampleSubject.EMPTY.subject();
        Child child = empty.child();
        var nothing = new TimelineSource(child, List.of(), List.<MissingEpisode>of(), List.of());
        assertThat(Reading.failures(WRITER.write(new ChildSummary(TEXTS::get).of(empty, nothing, List.of())).bytes()))
                .isEmpty();
        var much = new ChildSummary(TEXTS::get).of(empty, Told.crowdedSource(500), List.of());
        byte[] pdf = WRITER.write(much).bytes();
        Reading.picture(pdf, "summary-crowded");
        assertThat(Reading.text(pdf, 1)).contains(" till");
        assertThat(Timeline.of(Told.crowdedSource(500), Told.TODAY).events()).hasSize(500);
    }
}
