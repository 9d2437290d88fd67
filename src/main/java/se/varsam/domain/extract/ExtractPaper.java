package se.varsam.domain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FilledForm.Align;
import se.varsam.domain.document.FilledForm.Column;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.document.Words;
import se.varsam.domain.extract.Extract.Entry;
import se.varsam.domain.extract.Extract.Line;
import se.varsam.domain.extract.Extract.Section;

/** The extract on paper, with what is left out of it. */
public final class ExtractPaper {
    /** The id of the section that tells who did what; it is a table. */
    public static final String LOG = "log_entry";
    private static final List<String> LOG_COLUMNS = List.of("at", "user", "action", "thing");
    private static final List<Integer> LOG_SHARES = List.of(3, 4, 3, 4);

    private final Words words;

    /** In these words. */
    public ExtractPaper(Words words) {
        this.words = words;
    }

    /** The pages. */
    public FilledForm of(Extract extract, List<Mark> marks) {
        var head = extract.head();
        var basis = List.of(words.text("extract.basis"), words.text("extract.madeBy", head.madeBy()));
        var sections = new ArrayList<FilledForm.Section>(List.of(about(extract)));
        extract.sections().stream().filter(s -> !isEmpty(s)).map(this::section).forEach(sections::add);
        return new FilledForm(DocumentKind.REGISTER_EXTRACT, extract.format(), words.text("extract.title"),
                new Header(Optional.of(head.fileNumber()), head.madeAt(), basis, marks), sections);
    }

    private static boolean isEmpty(Section section) {
        return section.entries().isEmpty() && section.leftOut().isEmpty();
    }

    private FilledForm.Section about(Extract extract) {
        long leftOut = extract.leftOut();
        Stream<String> texts = Stream.concat(Stream.of(words.text("extract.about.text"), leftOut == 0
                ? words.text("extract.about.whole")
                : words.text("extract.about.leftOut", leftOut)), extract.never().stream());
        String empty = extract.sections().stream().filter(ExtractPaper::isEmpty).map(Section::title)
                .collect(Collectors.joining(" · "));
        Stream<FilledForm.Entry> none = empty.isEmpty()
                ? Stream.empty()
                : Stream.of(answer(words.text("extract.about.empty"), empty));
        return new FilledForm.Section(words.text("extract.about"),
                Stream.concat(texts.map(FilledForm.Entry.Paragraph::new), none).toList());
    }

    private FilledForm.Section section(Section section) {
        Stream<FilledForm.Entry> told = section.id().equals(LOG)
                ? log(section).stream()
                : section.entries().stream().flatMap(this::entry);
        return new FilledForm.Section(section.title(), Stream.concat(told, leftOut(section.leftOut())).toList());
    }

    private Stream<FilledForm.Entry> leftOut(Map<String, Long> reasons) {
        return reasons.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new FilledForm.Entry.Paragraph(words.text("extract.leftOut", e.getValue(), e.getKey())));
    }

    private Stream<FilledForm.Entry> entry(Entry entry) {
        String heading = entry.heading().isEmpty() ? words.text("extract.entry") : entry.heading();
        return entry.picture().isPresent()
                ? Stream.of(new FilledForm.Entry.Picture(words.text("extract.photo"), entry.picture(), entry.text()),
                        answer(words.text("extract.photo"), entry.text()))
                : Stream.of(answer(heading, entry.text()));
    }

    private static FilledForm.Entry answer(String label, String text) {
        return new FilledForm.Entry.Answer(label, text.isEmpty() ? new Value.Known("–") : new Value.Known(text), 1);
    }

    private Optional<FilledForm.Entry> log(Section section) {
        if (section.entries().isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < LOG_COLUMNS.size(); i++) {
            columns.add(new Column(words.text("extract.log." + LOG_COLUMNS.get(i)), LOG_SHARES.get(i), Align.TEXT));
        }
        List<List<String>> rows = section.entries().stream().map(e -> {
            Map<String, String> said = e.lines().stream().collect(Collectors.toMap(Line::key, Line::text));
            return LOG_COLUMNS.stream().map(c -> said.getOrDefault(c, "")).toList();
        }).toList();
        return Optional.of(new FilledForm.Entry.Table(columns, rows, Optional.empty()));
    }
}
