package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.extract.Extract;
import se.varsam.domain.extract.Extract.Entry;
import se.varsam.domain.extract.Extract.Line;
import se.varsam.domain.extract.Extract.Section;
import se.varsam.domain.extract.ExtractPaper;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;

/** The register extract as pages: sound for the archive and the screen reader, and all of it there. */
class ExtractPaperTest {
    @Test
    void allOfItIsOnSoundPages() {
        var note = new Entry("note:1", "2026-11-01 · Besök",
                List.of(line("", "Det här är en påhittad anteckning. ".repeat(120)),
                        line("Signerad av", "Kim Påhittad")),
                Optional.empty());
        var photo = new Entry("photo:1", "", List.of(line("Taget", "2026-03-01")),
                Optional.of(SampleForms.photo(600, 800)));
        List<Entry> log = IntStream.rangeClosed(1, 60).mapToObj(i -> new Entry("log_entry:" + i, "",
                List.of(new Line("at", "När", "2026-11-21 09:30"), new Line("user", "Vem", "Kim Påhittad (kim)"),
                        new Line("action", "Vad", "Ändrat"), new Line("thing", "Om", "Förnamn " + i)),
                Optional.empty())).toList();
        var extract = new Extract(1, new Extract.Head("2026-007", LocalDateTime.of(2026, 11, 21, 9, 30),
                "Kim Påhittad, Exempelstad", false),
                List.of(new Section("child_fact", "Uppgifter", List.of(new Entry("child_fact:FIRST_NAME", "Förnamn",
                        List.of(line("", "Påhittad")), Optional.empty())), Map.of("Uppgift om någon annan", 2L)),
                        new Section("photo", "Fotografier", List.of(photo), Map.of()),
                        new Section("note", "Anteckningar", List.of(note), Map.of()),
                        new Section("reminder", "Egna bevakningar", List.of(), Map.of()),
                        new Section(ExtractPaper.LOG, "Vem som läst och ändrat", log, Map.of())),
                List.of("De godkända handlingarna själva är inte med."));
        Texts texts = new Texts();
        Pdf pdf = new TaggedPdf(texts).write(new ExtractPaper(texts::get).of(extract, List.of(Mark.PRACTICE)));
        Reading.picture(pdf.bytes(), "register-extract");
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
        assertThat(pdf.missing()).isEmpty();
        assertThat(Reading.text(pdf.bytes())).contains("Registerutdrag", "2 uppgifter ur akten har lämnats utanför",
                "2 uppgifter har lämnats utanför. Skäl: Uppgift om någon annan", "Signerad av: Kim Påhittad",
                "De godkända handlingarna själva är inte med.", "Egna bevakningar", "Förnamn 60");
    }

    private static Line line(String label, String text) {
        return new Line("x", label, text);
    }
}
