package se.varsam.ui.readiness;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.readiness.Readiness;
import se.varsam.domain.readiness.Readiness.Answer;
import se.varsam.domain.readiness.ReadinessDetail;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;
import se.varsam.ui.kit.Tone;
import se.varsam.ui.kit.Veil;

/** One child's readiness: what to get first, what is missing with the way to where it is written, what is known. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class ChildReadinessView implements Screen {
    private static final int COLUMNS = 2;

    @FXML
    private Label heading;
    @FXML
    private StackPane revealBox;
    @FXML
    private Button toChild;
    @FXML
    private Button sheet;
    @FXML
    private Button toAll;
    @FXML
    private Label summary;
    @FXML
    private FlowPane marks;
    @FXML
    private Section firstSection;
    @FXML
    private Section missingSection;
    @FXML
    private Section answeredSection;
    @FXML
    private GridPane answered;

    private final ChildId id;
    private final ReadinessDesk desk;
    private final Texts texts;
    private final ReadinessWords words;
    private final Veil veil;
    private final Parent root;
    private Optional<ReadinessDetail> read = Optional.empty();

    /** The page of a child; it is read when made. */
    public ChildReadinessView(ChildId id, ReadinessDesk desk) {
        this.id = id;
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new ReadinessWords(texts);
        this.veil = desk.veil(() -> List.of(id));
        this.root = Fxml.load(this, texts);
        desk.background().run(() -> desk.readiness().of(id), found -> {
            read = found;
            show();
        });
        veil.lifted().addListener(_ -> show());
    }

    @FXML
    private void initialize() {
        revealBox.getChildren().setAll(veil.button(texts));
        shown(revealBox, false);
        List.of(firstSection, missingSection, answeredSection).forEach(section -> shown(section, false));
        toChild.setOnAction(_ -> desk.navigator().show(new Place.ChildPage(id)));
        sheet.setOnAction(_ -> desk.navigator().show(new Place.Form(id, DocumentKind.READINESS_SHEET)));
        toAll.setOnAction(_ -> desk.navigator().show(new Place.Readiness(Optional.empty())));
    }

    private void show() {
        read.ifPresent(this::show);
    }

    private void show(ReadinessDetail detail) {
        Readiness readiness = detail.readiness();
        boolean hidden = veil.hides(readiness.child());
        shown(revealBox, readiness.child().facts().isProtected());
        heading.setText(texts.get("readiness.of",
                hidden ? readiness.child().listedName() : readiness.child().shownName()));
        summary.setText(texts.get("readiness.summary", readiness.known(), readiness.total()));
        marks.getChildren().setAll(words.photoChip(readiness), words.descriptionChip(readiness));
        String numbers = words.contacts(readiness);
        if (!numbers.isEmpty()) {
            marks.getChildren().add(new Chip(Tone.LATE, "fth-phone-off", texts.get("readiness.contacts", numbers)));
        }
        lines(firstSection, "first-", readiness.first(), detail);
        lines(missingSection, "missing-", readiness.missing(), detail);
        answered.getChildren().clear();
        readiness.answers().stream().filter(answer -> answer.standing().isAnswer())
                .forEach(answer -> answer(answer, detail.asked(answer), hidden));
        shown(answeredSection, readiness.known() > 0);
    }

    private void lines(Section section, String prefix, List<Answer> answers, ReadinessDetail detail) {
        var lines = new GridPane();
        lines.getStyleClass().add("readiness-lines");
        for (int column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            lines.getColumnConstraints().add(half);
        }
        for (int i = 0; i < answers.size(); i++) {
            lines.add(line(prefix, answers.get(i), detail.asked(answers.get(i))), i % COLUMNS, i / COLUMNS);
        }
        section.getContent().setAll(lines);
        shown(section, !answers.isEmpty());
    }

    private Node line(String prefix, Answer answer, Asked asked) {
        var link = new Hyperlink(words.title(answer), new FontIcon("fth-arrow-right"));
        link.setId(prefix + answer.question());
        link.setAccessibleHelp(texts.get("readiness.go"));
        link.setOnAction(_ -> desk.navigator()
                .show(new Place.ChildPage(id, Optional.of(ReadinessWords.place(asked)))));
        var line = new VBox(link);
        line.getStyleClass().add("readiness-line");
        if (!asked.advice().isEmpty()) {
            line.getChildren().add(wrapped(asked.advice(), "hint"));
        }
        return line;
    }

    private void answer(Answer answer, Asked asked, boolean hidden) {
        answered.addRow(answered.getRowCount(), wrapped(words.title(answer), "quiet"),
                wrapped(hidden ? texts.get("readiness.value.hidden") : words.value(answer, asked), "text"));
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("readiness.title");
    }

    @Override
    public void shown() {
        toChild.requestFocus();
    }
}
