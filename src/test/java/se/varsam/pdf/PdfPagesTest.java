package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PageImages.Page;
import se.varsam.service.port.PageImages.PageImage;
import se.varsam.service.port.PdfWriter.Pdf;

class PdfPagesTest {
    private final Texts texts = new Texts();
    private final Pdf pdf = new TaggedPdf(texts).write(SampleForms.police(List.of(), Optional.empty()));

    @Test
    void everyPageIsDrawnInA4() {
        for (int number = 0; number < pdf.pages(); number++) {
            Page page = new PdfPages().of(pdf.bytes(), number, 72);
            assertThat(page.number()).isEqualTo(number);
            assertThat(page.count()).isEqualTo(pdf.pages());
            PageImage picture = page.picture();
            assertThat(picture.width()).isEqualTo(595);
            assertThat(picture.height()).isEqualTo(842);
            assertThat(picture.argb()).hasSize(595 * 842).contains(0xFFFFFFFF);
            assertThat(Arrays.stream(picture.argb())).as("all opaque").allMatch(pixel -> pixel >>> 24 == 0xFF);
            assertThat(Arrays.stream(picture.argb()).filter(pixel -> pixel != 0xFFFFFFFF).count()).isGreaterThan(2000);
        }
    }

    @Test
    void beyondTheLastPageTheLastIsDrawn() {
        assertThat(new PdfPages().of(pdf.bytes(), pdf.pages(), 9).number()).isEqualTo(pdf.pages() - 1);
    }

    @Test
    void withoutADisplayPrintingIsRefusedInWords() {
        var outcome = new Printer().print(pdf.bytes(), "Dokument");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(texts.of(outcome.refusal().orElseThrow())).contains("Spara det som PDF");
    }
}
