package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.thinning.Certificate;
import se.varsam.domain.thinning.CertificatePaper;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;

class CertificatePaperTest {
    @Test
    void theCertificateIsOneSoundPage() {
        var texts = new Texts();
        var certificate = new Certificate(new FileNumber(2026, 7), Instant.parse("2032-01-02T09:30:00Z"),
                "Kim Påhittad (kim)", "Fem år efter den sista anteckningen i akten. Påhittad källa.",
                LocalDate.of(2026, 11, 21), LocalDate.of(2031, 11, 22),
                new Certificate.Told("Handlingar om placering: besked 2031-12-01", "Registerutdrag sparat som fil",
                        "Uppgifter: 31\nAnteckningar: 12\nDelar av dessa och tekniska rader: 88"),
                "412 " + "0a".repeat(32), "413 " + "f0".repeat(32));
        Pdf pdf = new TaggedPdf(texts).write(new CertificatePaper(texts::get).of(certificate,
                LocalDateTime.of(2032, 1, 2, 10, 31), List.of()));
        Reading.picture(pdf.bytes(), "thinning-certificate");
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(Reading.text(pdf.bytes())).contains("Gallringsintyg", "2026-007", "2032-01-02 kl. 10:30",
                "Kim Påhittad (kim)", "2031-11-22", "Anteckningar: 12", "Namnteckning");
    }
}
