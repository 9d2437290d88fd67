package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Align;
import se.varsam.domain.document.FilledForm.Column;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;

class TaggedPdfTest {
    private static final TaggedPdf WRITER = new TaggedPdf(new Texts());
    private static final byte[] PHOTO = SampleForms.photo(600, 800);

    static Stream<Arguments> forms() {
        var marks = List.of(Mark.DRAFT, Mark.PRACTICE);
        return Stream.of(Arguments.of("police", SampleForms.police(List.of(), Optional.of(PHOTO))),
                Arguments.of("police-marks", SampleForms.police(marks, Optional.empty())),
                Arguments.of("police-broken-photo",
                        SampleForms.police(List.of(Mark.DRAFT), Optional.of(Arrays.copyOf(PHOTO, 3000)))),
                Arguments.of("police-text-photo",
                        SampleForms.police(List.of(),
                                Optional.of("ingen bild".repeat(90).getBytes(StandardCharsets.UTF_8)))),
                Arguments.of("police-blank", SampleForms.blank()),
                Arguments.of("wide-photo", SampleForms.police(List.of(), Optional.of(SampleForms.photo(1200, 4)))),
                Arguments.of("tall-photo", SampleForms.police(List.of(), Optional.of(SampleForms.photo(3, 1200)))),
                Arguments.of("long", longForm()), Arguments.of("scripts", scripts()),
                Arguments.of("tables", tables()), Arguments.of("empty", SampleForms.form()),
                Arguments.of("empty-sections",
                        SampleForms.form(new Section("", List.of()), new Section("Tom", List.of()),
                                new Section("Bara en tom ruta", List.of(new Entry.Ticks("Inga val", List.of()),
                                        SampleForms.known("", ""), new Entry.Signature(List.of()),
                                        new Entry.Paragraph(""))))));
    }

    /** Answers that run over pages, many questions, words without end. */
    private static FilledForm longForm() {
        String story = "Barnet berättar lugnt om resan och om de vänner som finns kvar. ".repeat(160).substring(0,
                10_000);
        var many = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> (Entry) SampleForms.known("Fråga nummer " + i, "Svar " + i)).toList();
        return SampleForms.form(List.of(Mark.DRAFT),
                new Section("Berättelse", List.of(SampleForms.known("Vad barnet har sagt", story),
                        SampleForms.known("Ett ord utan slut", "å".repeat(300)),
                        SampleForms.known("Etikett ".repeat(40).strip(), "kort svar"),
                        new Entry.Paragraph(story.substring(0, 2000)))),
                new Section("Rubrik som är mycket lång ".repeat(6).strip(), many));
    }

    private static FilledForm scripts() {
        return SampleForms.form(new Section("Skrifter",
                List.of(SampleForms.known("Arabiska", "فاطمة الزهراء محمد"), SampleForms.known("Dari", "پروین گل‌آغا"),
                        SampleForms.known("Pashto", "ګلاب ښار ځوان"), SampleForms.known("Sorani", "ئاسۆ ڕێبوار"),
                        SampleForms.known("Tigrinja", "ሰላም ተስፋይ"),
                        SampleForms.known("Blandat", "Fatima (فاطمة) Påhitt"),
                        SampleForms.known("Med siffror", "Alaa (علاء), 2008-12-20, (الإسلام)"),
                        SampleForms.known("Med vokaltecken", "مُحَمَّد"),
                        SampleForms.known("Kyrilliska, grekiska", "Иван Αλέξης"),
                        SampleForms.known("Vietnamesiska", "Nguyễn Thị Ánh"),
                        SampleForms.known("Utan typsnitt", "😀 你好"),
                        SampleForms.known("Vänd text", "ab\u202Ecd\u202Cef\u0007\u0000gh"),
                        SampleForms.known("Längre arabisk text",
                                "مرحبا، اسم الطفلة فاطمة الزهراء وهي تتحدث العربية والسويدية. ".repeat(4)))));
    }

    /** Tables over pages, empty cells, a cell higher than a page. */
    private static FilledForm tables() {
        var columns = List.of(new Column("Dag", 3, Align.TEXT), new Column("Minuter", 2, Align.NUMBER),
                new Column("Anteckning", 9, Align.TEXT));
        var rows = new java.util.ArrayList<List<String>>();
        for (int i = 1; i <= 80; i++) {
            rows.add(List.of("2026-11-20", i % 3 == 0 ? "" : String.valueOf(i), i % 2 == 0 ? "" : "Besök " + i));
        }
        rows.set(40, List.of("2026-11-20", "7", "Barnet berättar lugnt om resan. ".repeat(300).strip()));
        return SampleForms.form(new Section("Dagbok",
                List.of(SampleForms.known("Besök", "80"),
                        new Entry.Table(columns, rows, Optional.of(List.of("Summa", "123", ""))))),
                new Section("Tom tabell", List.of(new Entry.Table(columns, List.of(), Optional.empty()))));
    }

    /** The columns' headings are seen, but not read, again at the top of each page. */
    @Test
    void columnHeadingsAreRepeated() {
        Pdf pdf = WRITER.write(tables());
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(Reading.text(pdf.bytes(), page)).contains("Dag Minuter Anteckning");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsArchivableAndAccessible(String name, FilledForm form) {
        Pdf pdf = WRITER.write(form);
        Reading.picture(pdf.bytes(), name);
        assertThat(Reading.failures(pdf.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyLabelAndAnswerIsFoundInTheText(String name, FilledForm form) {
        String text = solid(Reading.text(WRITER.write(form).bytes()));
        assertThat(text).contains(solid(form.title()));
        form.header().basis().forEach(basis -> assertThat(text).contains(solid(basis)));
        for (Section section : form.sections()) {
            assertThat(text).contains(solid(section.title()));
            section.entries().stream().flatMap(TaggedPdfTest::words)
                    .forEach(words -> assertThat(text).contains(solid(words)));
        }
    }

    /** Page heads and feet, which stand between the lines of a long answer, are taken away. */
    private static String solid(String text) {
        return Reading.flat(text).replaceAll("Akt 2026-001 · Utskriven [0-9 :-]+ · Mall 1 Sida \\d+ av \\d+ (UTKAST )?"
                + "(Checklista till polisen – barn som är borta )?(Dag Minuter Anteckning )?", "")
                .replaceAll("[\\s\\u200C\\u200E]", "")
                .replace("😀", "[U+1F600]").replace("你", "[U+4F60]").replace("好", "[U+597D]")
                .replaceAll("[\\u202E\\u202C\\u0000\\u0007]", "");
    }

    private static Stream<String> words(Entry entry) {
        return switch (entry) {
            case Entry.Answer(var label, Value.Known(var text), _) -> Stream.of(label, text);
            case Entry.Answer(var label, Value.Unknown(), _) -> Stream.of(label, "okänt");
            case Entry.Answer(var label, Value.Blank(), _) -> Stream.of(label);
            case Entry.Ticks(var label, var ticks) -> Stream.concat(Stream.of(label),
                    ticks.stream().map(tick -> (tick.ticked() ? "[x]" : "[ ]") + tick.label()));
            case Entry.Boxes(var label, var lines) -> Stream.concat(Stream.of(label),
                    lines.stream().map(line -> "[ ]" + line));
            case Entry.Picture(var label, _, _) -> Stream.of(label);
            case Entry.Life _ -> Stream.of();
            case Entry.Paragraph(var text) -> Stream.of(text);
            case Entry.Table table -> Stream.concat(table.columns().stream().map(c -> c.title()),
                    Stream.concat(table.rows().stream(), table.sums().stream()).flatMap(List::stream));
            case Entry.Signature(var lines) -> lines.stream().flatMap(TaggedPdfTest::words);
        };
    }

    @Test
    void aChecklistFitsTwoPages() {
        assertThat(WRITER.write(SampleForms.police(List.of(), Optional.of(PHOTO))).pages()).isLessThanOrEqualTo(2);
        assertThat(WRITER.write(SampleForms.blank()).pages()).isLessThanOrEqualTo(3);
    }

    @Test
    void marksAndFooterStandOnEveryPage() {
        Pdf pdf = WRITER.write(SampleForms.police(List.of(Mark.DRAFT, Mark.PRACTICE), Optional.empty()));
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(Reading.text(pdf.bytes(), page)).contains("UTKAST", "ÖVNING", "Akt 2026-001",
                    "Utskriven 2026-11-21 14:32", "Mall 1", "Sida " + page + " av " + pdf.pages());
        }
        assertThat(Reading.text(WRITER.write(SampleForms.blank()).bytes())).doesNotContain("UTKAST", "Akt ");
    }

    @Test
    void charactersWithoutFontAreListedOnce() {
        assertThat(WRITER.write(scripts()).missing()).containsExactly("U+1F600", "U+4F60", "U+597D");
        assertThat(WRITER.write(SampleForms.blank()).missing()).isEmpty();
    }

    @Test
    void aPictureThatCannotBeShownIsSaidToBeSo() {
        Pdf broken = WRITER.write(SampleForms.police(List.of(), Optional.of(Arrays.copyOf(PHOTO, 3000))));
        assertThat(Reading.text(broken.bytes())).contains("Bilden går inte att visa.");
        Pdf none = WRITER.write(SampleForms.police(List.of(), Optional.empty()));
        assertThat(Reading.text(none.bytes())).contains("Inget foto");
    }

    @Test
    void aLabelIsNeverPartedFromItsAnswer() {
        for (int filler = 30; filler < 70; filler++) {
            var entries = new java.util.ArrayList<Entry>(
                    Collections.nCopies(filler, new Entry.Paragraph("Rad")));
            entries.add(SampleForms.known("Etiketten", "Svaret börjar här. ".repeat(40)));
            Pdf pdf = WRITER.write(SampleForms.form(new Section("Text", entries)));
            int page = Reading.text(pdf.bytes(), 1).contains("Etiketten") ? 1 : 2;
            assertThat(Reading.text(pdf.bytes(), page)).contains("Etiketten Svaret börjar här.");
        }
    }

    @Test
    void aHeadingIsNeverAloneAtTheFoot() {
        for (int filler = 30; filler < 50; filler++) {
            Pdf pdf = WRITER.write(
                    SampleForms.form(new Section("Text", Collections.nCopies(filler, new Entry.Paragraph("Rad"))),
                            new Section("Rubriken", List.of(SampleForms.known("Fråga", "Svar"), new Entry.Ticks("Val",
                                    List.of(new Tick("Ja", true)))))));
            int page = Reading.text(pdf.bytes(), 1).contains("Rubriken") ? 1 : 2;
            assertThat(Reading.text(pdf.bytes(), page)).contains("Rubriken Fråga Svar");
        }
    }

    @Test
    void theChildsNumberIsInTheFileButNoNameInItsDescription() throws Exception {
        byte[] pdf = WRITER.write(SampleForms.police(List.of(), Optional.of(PHOTO))).bytes();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Checklista till polisen – barn som är borta");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
        }
    }

    /** However many questions come before it. */
    @Test
    void neitherTheSignatureNorTheLastQuestionStandsAloneOnAPage() {
        for (int n = 34; n <= 60; n++) {
            var entries = new ArrayList<Entry>();
            IntStream.rangeClosed(1, n).forEach(i -> entries.add(SampleForms.known("Fråga", "Svar")));
            var plain = WRITER.write(SampleForms.form(new Section("Grupp", entries)));
            entries.add(new Entry.Signature(List.of(SampleForms.blank("Underskrift", 1))));
            var signed = WRITER.write(SampleForms.form(new Section("Grupp", entries)));
            assertThat(Reading.text(plain.bytes(), plain.pages()).split("Svar", -1)).as("%d", n).hasSizeGreaterThan(3);
            assertThat(Reading.text(signed.bytes(), signed.pages())).as("%d", n).contains("Underskrift", "Svar");
        }
    }
}
