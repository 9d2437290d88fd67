package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;

class TaggedPdfTest {
    private static final TaggedPdf WRITER = new TaggedPdf(new Texts());

    @Test
    void filledChecklistFitsTwoPages() {
        Pdf pdf = valid(SampleForms.police(List.of(), Optional.of(SampleForms.photo(600, 800))), "police");
        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        assertThat(pdf.missing()).isEmpty();
    }

    @Test
    void blankChecklistHasRoomForThePen() {
        Pdf pdf = valid(SampleForms.blank(), "police-blank");
        assertThat(pdf.pages()).isLessThanOrEqualTo(3);
    }

    @Test
    void marksStandOnEveryPage() {
        Pdf pdf = valid(SampleForms.police(List.of(Mark.DRAFT, Mark.PRACTICE), Optional.empty()), "police-marks");
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(Reading.text(pdf.bytes(), page)).contains("UTKAST", "ÖVNING", "Akt 2026-001",
                    "Utskriven 2026-11-21 14:32", "Mall 1", "Sida " + page + " av " + pdf.pages());
        }
    }

    private static Pdf valid(FilledForm form, String name) {
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), name);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
        return pdf;
    }
}
