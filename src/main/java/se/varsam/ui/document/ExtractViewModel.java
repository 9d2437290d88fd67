package se.varsam.ui.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.extract.Extract;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.service.ExtractService;
import se.varsam.ui.document.PaperModel.Ready;
import se.varsam.ui.document.PreviewModel.Made;
import se.varsam.ui.kit.Dialogs.FileKind;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.SavedFile;

/** The register extract of a child: what is left out of it, saved as a file, handed out. What is typed is kept. */
public final class ExtractViewModel {
    /** What is typed on the page. */
    enum Field {
        REASON, RECIPIENT, WAY
    }

    private final DocumentDesk desk;
    private final ExtractService extracts;
    private final Texts texts;
    private final ChildId child;
    private final PreviewModel preview;
    private final PaperModel paper;
    private final Map<Field, FieldModel> fields = new EnumMap<>(Field.class);
    private final ObservableList<ExtractRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private boolean filled;

    /** A model of a child's extract; {@link #load} reads it. */
    public ExtractViewModel(DocumentDesk desk, ExtractService extracts, Texts texts, ChildId child, Pauses pauses) {
        this.desk = desk;
        this.extracts = extracts;
        this.texts = texts;
        this.child = child;
        this.preview = new PreviewModel(desk.paper().pages(), desk.paper().drawing(), pauses.drawing());
        this.paper = new PaperModel(desk, texts);
        for (Field field : Field.values()) {
            fields.put(field, FieldModel.of(field == Field.REASON ? FieldCheck::note : FieldCheck::line,
                    keeper(field), pauses.typing().get()));
        }
    }

    /** How long a writer may rest, and a drawing wait. */
    record Pauses(Supplier<Pause> typing, Pause drawing) {}

    private Keeper keeper(Field field) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                draft(to);
            }

            @Override
            public void draft(String typed) {
                desk.frame().background().run(() -> extracts.keepDraft(child, field.name(), typed));
            }
        };
    }

    private record Read(Child child, Extract whole, Map<String, String> leftOut, Map<String, String> drafts)
            implements
                Sensitive {
        @Override
        public String toString() {
            return "Read[" + child.fileNumber() + "]";
        }
    }

    /** Reads the file, and draws the pages. */
    void load() {
        desk.frame().background().run(() -> new Read(desk.children().find(child).orElseThrow(), extracts.whole(child),
                extracts.leftOut(child), extracts.drafts(child)), this::show);
        preview.show(() -> {
            var pdf = extracts.preview(child);
            return Outcome.done(new Made(pdf.bytes(), pdf.missing()));
        });
    }

    private void show(Read read) {
        number.set(read.child().fileNumber().toString());
        rows.setAll(read.whole().sections().stream().flatMap(section -> section.entries().stream()
                .map(e -> new ExtractRow(e.key(), section.title(), e.heading(), e.text(),
                        Optional.ofNullable(read.leftOut().get(e.key())))))
                .toList());
        if (!filled) {
            filled = true;
            desk.frame().background().run(() -> desk.children().opened(child));
            fields.forEach((field, model) -> model.fill(read.drafts().getOrDefault(field.name(), ""),
                    Optional.empty()));
        }
    }

    /** Leaves entries out for the reason that is typed. */
    void leaveOut(List<ExtractRow> chosen) {
        field(Field.REASON).read().toOptional().ifPresent(reason -> {
            if (reason.isEmpty()) {
                field(Field.REASON).refused(Refusal.of("refusal.extract.reason"));
            } else {
                set(chosen, reason);
            }
        });
    }

    /** Takes entries in again. */
    void takeIn(List<ExtractRow> chosen) {
        set(chosen, "");
    }

    private void set(List<ExtractRow> chosen, String reason) {
        List<String> keys = chosen.stream().map(ExtractRow::key).toList();
        desk.frame().background().run(() -> {
            keys.forEach(key -> extracts.leaveOut(child, key, reason));
            return true;
        }, _ -> {
            desk.frame().status().saved();
            load();
        });
    }

    /** Saves the pages as a file. */
    void savePdf() {
        withPages(paper::save);
    }

    /** Prints the pages. */
    void print() {
        withPages(paper::print);
    }

    private void withPages(Consumer<Ready> then) {
        desk.frame().background().run(() -> extracts.pdf(child).bytes(), pages -> then.accept(new Ready(pages, name(),
                () -> extracts.exported(child), () -> extracts.printed(child))));
    }

    /** Saves the file that other programs can read. */
    void saveJson() {
        desk.frame().dialogs().save(FileKind.JSON, name() + ".json").ifPresent(place -> desk.frame().background()
                .run(() -> {
                    var saved = SavedFile.write(place, extracts.file(child));
                    saved.toOptional().ifPresent(_ -> extracts.exported(child));
                    return saved;
                }, saved -> {
                    saved.refusal().ifPresent(desk.frame().dialogs()::tell);
                    saved.toOptional().ifPresent(file -> desk.frame().status()
                            .told(texts.get("document.screen.saved", String.valueOf(file.getFileName()))));
                }));
    }

    private String name() {
        return number.get() + "-" + DocumentKind.REGISTER_EXTRACT.code();
    }

    /** Notes that it was handed out. */
    void handOut() {
        field(Field.RECIPIENT).read().toOptional().ifPresent(to -> field(Field.WAY).read().toOptional()
                .ifPresent(way -> desk.frame().background().run(() -> extracts.handOut(child, to, way), this::handed)));
    }

    private void handed(Outcome<SentDocument> outcome) {
        outcome.refusal().ifPresent(field(Field.RECIPIENT)::refused);
        outcome.toOptional().ifPresent(_ -> {
            for (Field field : List.of(Field.RECIPIENT, Field.WAY)) {
                field(field).fill("", Optional.empty());
                desk.frame().background().run(() -> extracts.keepDraft(child, field.name(), ""));
            }
            desk.frame().status().told(texts.get("extract.page.handed"));
            load();
        });
    }

    /** Goes to the child's page. */
    void openChild() {
        desk.frame().navigator().show(new Place.ChildPage(child));
    }

    /** Keeps what is half typed, and draws nothing more. */
    void leave() {
        fields.values().forEach(FieldModel::leave);
        preview.stop();
    }

    FieldModel field(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** All entries. */
    ObservableList<ExtractRow> rows() {
        return rows;
    }

    /** The child's neutral number. */
    ReadOnlyStringProperty number() {
        return number.getReadOnlyProperty();
    }

    /** The pages. */
    PreviewModel preview() {
        return preview;
    }
}
