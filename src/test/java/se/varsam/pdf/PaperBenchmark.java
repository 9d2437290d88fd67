package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.varsam.benchmark.Figures;
import se.varsam.benchmark.Samples;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Photo;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.SampleSubject;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.BareDocument;
import se.varsam.pdf.layout.Fonts;

/**
 * Measures the papers that are needed in the night against the same pages drawn by OpenPDF alone, by turns. Ours lays
 * the form out, checks the photo, tags and declares; the other only draws what was laid out before.
 */
class PaperBenchmark {
    private static final int WARM = 150;
    private static final int TIMES = 200;
    private static final int FEW = 30;

    private final Texts texts = new Texts();
    private final Figures figures = new Figures("Papers against the same pages drawn by OpenPDF without tags");

    @Test
    void measure() throws IOException {
        FilledForm form = form(DocumentKind.POLICE_CHECKLIST, 0);
        long start = System.nanoTime();
        new TaggedPdf(texts).write(form);
        System.out.printf(Locale.ROOT, "the first paper of a program, nothing warm: %.0f ms%n",
                (System.nanoTime() - start) / 1e6);
        paper("police checklist with a photo and a name in Arabic script", DocumentKind.POLICE_CHECKLIST);
        paper("orosanmälan", DocumentKind.CONCERN_REPORT);
        figures.write("benchmark-paper");
    }

    private void paper(String what, DocumentKind kind) {
        FilledForm form = form(kind, 0);
        var fonts = new Fonts();
        var pages = new TaggedPdf(texts, fonts).laid(form).pages();
        var bare = new BareDocument(fonts);
        var ours = new TaggedPdf(texts);
        same(ours.write(form).bytes(), bare.write(pages));
        Samples[] pair = Samples.pair(WARM, TIMES, _ -> ours.write(form), _ -> bare.write(pages));
        figures.compare(what + ", warm", pair[0], "bare OpenPDF", pair[1], 1.5);
        figures.tell(what + ", only laid out", Samples.of(0, TIMES, _ -> ours.laid(form)));
        List<FilledForm> each = IntStream.rangeClosed(1, FEW).mapToObj(i -> form(kind, i)).toList();
        figures.tell(what + ", the photo seen for the first time", Samples.of(0, FEW, i -> ours.write(each.get(i))));
        figures.tell(what + ", fonts parsed anew", Samples.of(0, FEW, _ -> new TaggedPdf(texts).write(form)));
    }

    /** Or else it is no baseline. */
    private static void same(byte[] ours, byte[] bare) {
        assertThat(Reading.text(bare)).isEqualTo(Reading.text(ours));
        assertThat(Reading.failures(ours)).isEmpty();
        Reading.picture(ours, "benchmark-ours");
        Reading.picture(bare, "benchmark-bare");
    }

    private static FilledForm form(DocumentKind kind, int photo) {
        SampleSubject child = FullSubjects.child(kind);
        var facts = new EnumMap<ChildField, String>(child.facts());
        facts.put(ChildField.NATIVE_NAME, "فاطمه محمدی مثال");
        var subject = child.with(facts)
                .photo(new Photo(1, Optional.empty(), "", SampleForms.photo(600, 800 + photo)));
        return FullSubjects.filling(kind).filled(FullSubjects.withRecords(subject.subject()), Optional.empty(),
                List.of(Mark.DRAFT));
    }
}
