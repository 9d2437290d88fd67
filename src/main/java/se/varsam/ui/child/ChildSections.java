package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldGroup;
import se.varsam.domain.child.RecordKind;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Later;
import se.varsam.ui.kit.Section;

/** The sections of a child's page in order: one for each group of fields, and between them what has a history. */
final class ChildSections {
    /** Id of the section with the times away. */
    static final String EPISODE = "EPISODE";
    /** Id of the section about the card itself. */
    static final String CARD = "CARD";
    /** Id of the section with the birth date. */
    static final String BIRTH = "BIRTH";
    /** Id of the section with the photographs. */
    static final String PHOTO = "PHOTO";
    /** Id of the section with the asylum events. */
    static final String ASYLUM = "ASYLUM";

    private static final int FIRST_FIELDS = 4;
    /** About how high, in sizes of the text: a heading with the room around a section, a row of fields, a list. */
    private static final double HEADING = 4;
    private static final double ROW = 6.4;
    private static final double LIST = 5.5;
    private static final double LIST_ALONE = 13;
    private static final double FORM = 23;
    private static final double PICTURES = 34;

    private final ChildId id;
    private final ChildDesk desk;
    private final Texts texts;
    private final ChildViewModel model;
    private final EpisodeViewModel episode;
    private final RecordsViewModel records;
    private final NotesSection notes;
    private final FieldControls controls;
    private final TypedDays days;
    private final Later<VBox> rest;

    ChildSections(ChildId id, ChildDesk desk, Texts texts, ChildViewModel model, EpisodeViewModel episode,
            RecordsViewModel records, NotesSection notes) {
        this.id = id;
        this.desk = desk;
        this.texts = texts;
        this.model = model;
        this.episode = episode;
        this.records = records;
        this.notes = notes;
        this.controls = new FieldControls(texts);
        this.days = TypedDays.on(desk.today().real());
        this.rest = new Later<>(lines(FieldGroup.IDENTITY, FIRST_FIELDS), this::restOfFirst);
    }

    /**
     * All of them.
     *
     * @param toAges
     *            leads to the birth-date history
     * @param toReceipt
     *            to the receipt for papers
     * @param toReturn
     *            to where more is written about a return
     */
    List<Part> parts(Runnable toAges, Runnable toReceipt, Runnable toReturn) {
        var parts = new ArrayList<Part>();
        for (FieldGroup group : FieldGroup.values()) {
            parts.add(group == FieldGroup.IDENTITY
                    ? part(group.name(), texts.get("child.anchor." + group), HEADING + ROW * FIRST_FIELDS / 2,
                            () -> Covered.section(first(), model, texts))
                    : part(group.name(), texts.get("child.anchor." + group), HEADING + lines(group, 0),
                            () -> fields(group)));
            switch (group) {
                case IDENTITY ->
                    parts.add(part(BIRTH, texts.get("child.birth.section"), LIST_ALONE, () -> birth(toAges)));
                case DESCRIPTION -> parts.add(part(PHOTO, texts.get("child.photo.section"), PICTURES,
                        () -> Covered.section(photo(), model, texts)));
                case HEALTH -> parts.add(part("OWN_WORDS", texts.get("child.anchor.OWN_WORDS"), LIST_ALONE,
                        () -> list(RecordKind.OWN_WORDS)));
                case CASE ->
                    parts.add(part("PAPER", texts.get("child.anchor.PAPER"), LIST_ALONE, () -> papers(toReceipt)));
                case BACKGROUND -> parts.add(part(ASYLUM, texts.get("child.asylum.section"), FORM, this::asylum));
                default -> {
                    // nothing with a history follows it
                }
            }
        }
        parts.add(part(NotesSection.ID, texts.get("child.notes.section"), FORM, notes::build));
        parts.add(part(EPISODE, texts.get("child.episode.section"), LIST_ALONE,
                () -> new EpisodeSection(episode, model, controls, toReturn, texts).build()));
        parts.add(part(CARD, texts.get("child.card.section"), FORM, this::card));
        return parts;
    }

    private static Part part(String id, String title, double lines, Supplier<Section> section) {
        return new Part(id, title, lines, section);
    }

    /** What is below the first fields of the first section: mostly no more of it is in sight at first. */
    Later<?> rest() {
        return rest;
    }

    /** About how high a group is, without its first fields: two stand side by side. */
    private static double lines(FieldGroup group, int without) {
        int fields = ChildField.of(group).size();
        return fields == 0 ? LIST_ALONE : ROW * ((fields - without + 1) / 2) + LIST * kinds(group).size();
    }

    /** What a child has several of, and in which section it stands with other fields. */
    private static List<RecordKind> kinds(FieldGroup group) {
        return switch (group) {
            case IDENTITY -> List.of(RecordKind.NAME);
            case CONTACT -> List.of(RecordKind.PHONE, RecordKind.ACCOUNT, RecordKind.CONTACT_WAY);
            case PROFESSIONALS -> List.of(RecordKind.PROFESSIONAL);
            case PLACEMENT -> List.of(RecordKind.PLACEMENT);
            case NETWORK -> List.of(RecordKind.RELATIVE);
            default -> List.of();
        };
    }

    private Section list(RecordKind kind) {
        var section = new Section(texts.of(kind));
        section.getContent().add(new RecordList(records.list(kind), remark(kind), controls, texts));
        return section;
    }

    private Label remark(RecordKind kind) {
        return label(texts.get("child.record.about." + kind), "quiet");
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private Section papers(Runnable toReceipt) {
        Section section = list(RecordKind.PAPER);
        var receipt = new Button(texts.get("child.record.receipt"));
        receipt.setId("receipt");
        receipt.setOnAction(_ -> toReceipt.run());
        section.getContent().add(receipt);
        return section;
    }

    private Section first() {
        var section = new Section(texts.of(FieldGroup.IDENTITY));
        section.getContent().addAll(grid(ChildField.of(FieldGroup.IDENTITY).subList(0, FIRST_FIELDS)), rest);
        return section;
    }

    private VBox restOfFirst() {
        List<ChildField> fields = ChildField.of(FieldGroup.IDENTITY);
        var box = new VBox(grid(fields.subList(FIRST_FIELDS, fields.size())));
        box.getStyleClass().add("section-content");
        box.getChildren().addAll(lists(FieldGroup.IDENTITY, false));
        return box;
    }

    private Section fields(FieldGroup group) {
        List<ChildField> fields = ChildField.of(group);
        var section = new Section(texts.of(group));
        if (!fields.isEmpty()) {
            section.getContent().add(grid(fields));
        }
        section.getContent().addAll(lists(group, fields.isEmpty()));
        return section;
    }

    private FieldGrid grid(List<ChildField> fields) {
        var grid = new FieldGrid();
        for (ChildField field : fields) {
            FormRow row = controls.row("field." + field.name(), field.kind(), model.field(field));
            model.also().tell(field, row, texts);
            grid.add(row);
        }
        return grid;
    }

    private List<RecordList> lists(FieldGroup group, boolean alone) {
        return kinds(group).stream().map(kind -> new RecordList(records.list(kind),
                alone ? remark(kind) : label(texts.of(kind), "strong"), controls, texts)).toList();
    }

    private Section birth(Runnable toAges) {
        var words = new AgeText(texts, desk.today().date());
        var born = new Label();
        born.getStyleClass().add("strong");
        born.setWrapText(true);
        var basis = new Label();
        basis.getStyleClass().add("quiet");
        basis.setWrapText(true);
        model.card().subscribe(card -> card.ifPresent(known -> {
            var history = known.child().birthDates();
            born.setText(history.inForce()
                    .map(entry -> texts.get("child.birth.line", entry.birthDate().toString(), words.age(history),
                            words.adult(history)))
                    .orElse(texts.get("child.adult.unknown")));
            basis.setText(history.inForce().map(words::basis).orElse(texts.get("child.birth.none")));
        }));
        var open = new Button(texts.get("child.birth.open"));
        open.setId("open-ages");
        open.setOnAction(_ -> toAges.run());
        var section = new Section(texts.get("child.birth.section"));
        section.getContent().addAll(born, basis, open);
        return section;
    }

    private Section photo() {
        return new PhotoSection(new PhotoViewModel(id, desk, days, texts, model::refresh), model, days, texts).build();
    }

    private Section asylum() {
        return new AsylumSection(new AsylumViewModel(id, desk, days, texts, model::refresh), model, days, texts)
                .build();
    }

    private Section card() {
        return new CardSection(new CardViewModel(id, desk, texts, model::refresh), model, texts).build();
    }
}
