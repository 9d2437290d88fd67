package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PageImages.PageImage;
import se.varsam.service.port.PdfWriter.Pdf;

class PdfPagesTest {
    private final Texts texts = new Texts();
    private final Pdf pdf = new TaggedPdf(texts).write(SampleForms.police(List.of(), Optional.empty()));

    @Test
    void everyPageIsDrawnInA4() {
        List<PageImage> pages = new PdfPages().of(pdf.bytes(), 72);
        assertThat(pages).hasSize(pdf.pages()).allSatisfy(page -> {
            assertThat(page.width()).isEqualTo(595);
            assertThat(page.height()).isEqualTo(842);
            assertThat(page.argb()).hasSize(595 * 842).contains(0xFFFFFFFF);
            assertThat(Arrays.stream(page.argb()).filter(pixel -> pixel != 0xFFFFFFFF).count()).isGreaterThan(2000);
        });
    }

    @Test
    void withoutADisplayPrintingIsRefusedInWords() {
        var outcome = new Printer().print(pdf.bytes(), "Dokument");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(texts.of(outcome.refusal().orElseThrow())).contains("Spara det som PDF");
    }
}
