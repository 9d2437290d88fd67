package se.varsam.ui.child;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.NoteBook;
import se.varsam.ui.child.Anchors.Part;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;

/** A child's page: the head, and its sections with their anchors. */
@SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
public final class ChildView implements Screen {
    @FXML
    private StackPane photo;
    @FXML
    private Label name;
    @FXML
    private HBox marks;
    @FXML
    private Label facts;
    @FXML
    private Label basis;
    @FXML
    private FlowPane phones;
    @FXML
    private Button checklists;
    @FXML
    private Button police;
    @FXML
    private Button concern;
    @FXML
    private Button ages;
    @FXML
    private Button away;
    @FXML
    private Label closed;
    @FXML
    private VBox anchors;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox sections;

    private final ChildId id;
    private final ChildDesk desk;
    private final Navigator navigator;
    private final Texts texts;
    private final AgeText words;
    private final ChildViewModel model;
    private final EpisodeViewModel episode;
    private final RecordsViewModel records;
    private final NotesSection notes;
    private final Parent root;

    /** The page of a child; it is read when made. */
    public ChildView(ChildId id, ChildDesk desk, NoteBook notes, Navigator navigator, Texts texts) {
        this.id = id;
        this.desk = desk;
        this.navigator = navigator;
        this.texts = texts;
        this.words = new AgeText(texts, desk.today().date());
        this.model = new ChildViewModel(id, desk, texts, FxPause::whileTyping);
        this.episode = new EpisodeViewModel(id, desk, texts, FxPause::whileTyping, model::refresh);
        this.records = new RecordsViewModel(id, desk, texts, FxPause::whileTyping, model::refresh);
        this.notes = new NotesSection(id, notes, desk.background(), navigator, texts);
        this.root = Fxml.load(this, texts);
        model.open();
        records.refresh();
    }

    @FXML
    private void initialize() {
        checklists.setOnAction(_ -> navigator.show(new Place.Checklists(id, Optional.empty())));
        police.setOnAction(_ -> navigator.show(new Place.Form(id, DocumentKind.POLICE_CHECKLIST)));
        concern.setOnAction(_ -> navigator.show(new Place.Form(id, DocumentKind.CONCERN_REPORT)));
        ages.setOnAction(_ -> navigator.show(new Place.Age(id)));
        var contents = new ChildSections(id, desk, texts, model, episode, records, notes);
        List<Part> parts = contents.parts(() -> navigator.show(new Place.Age(id)),
                () -> navigator.show(new Place.Form(id, DocumentKind.PAPER_RECEIPT)));
        var list = new Anchors(scroll, sections);
        parts.forEach(part -> anchors.getChildren().add(list.add(part)));
        anchors.getChildren().add(list.add(HistorySection.part(id, navigator, texts)));
        parts.stream().filter(part -> part.id().equals(ChildSections.EPISODE)).findFirst()
                .ifPresent(part -> away.setOnAction(_ -> list.go(part)));
        model.card().subscribe(card -> card.ifPresent(this::show));
        model.veil().lifted().subscribe(_ -> model.card().get().ifPresent(this::show));
    }

    private void show(ChildCard card) {
        Child child = card.child();
        boolean hidden = model.veil().hides(child);
        String shown = hidden ? child.listedName() : child.shownName();
        name.setText(shown);
        name.setTooltip(new Tooltip(shown));
        marks.getChildren().setAll(card.marks().stream().map(mark -> mark.chip(texts)).toList());
        if (child.facts().isProtected()) {
            Button reveal = model.veil().button(texts);
            reveal.getStyleClass().add("small");
            marks.getChildren().add(reveal);
        }
        facts.setText(texts.get("child.page.facts", child.fileNumber().toString(), words.age(child.birthDates()),
                words.adult(child.birthDates())));
        basis.setText(child.birthDates().inForce()
                .map(entry -> texts.get("child.page.basis", entry.birthDate().toString(), words.basis(entry)))
                .orElse(texts.get("child.birth.none")));
        phones.getChildren().setAll(card.phones().stream().map(this::copyButton).toList());
        photo.getChildren().setAll(Pictures.of(card.photos().stream().filter(_ -> !hidden).findFirst(), Pictures.LARGE,
                texts));
        away.setText(
                card.away().map(e -> texts.get("child.page.awaySince", new SwedishDates(texts).moment(e.noticedAt())))
                        .orElse(texts.get("child.page.away")));
        away.getStyleClass().remove("lasting");
        card.away().ifPresent(_ -> away.getStyleClass().add("lasting"));
        showState(child.card());
        episode.show(card.away());
    }

    private void showState(CardState state) {
        closed.setManaged(!state.isOpen());
        closed.setVisible(!state.isOpen());
        if (state instanceof CardState.Closed(var on, var reason, _)) {
            closed.setText(texts.get("child.page.closed", on.toString(), texts.of(reason)));
        }
    }

    private Button copyButton(ChildCard.Phone phone) {
        String who = texts.get("child.page.phone." + phone.key());
        var button = new Button(who + "  " + phone.number(), new FontIcon("fth-copy"));
        button.getStyleClass().addAll("small", "flat", "phone");
        button.setAccessibleText(texts.get("child.page.copy.name", who, phone.number()));
        button.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(phone.number());
            Clipboard.getSystemClipboard().setContent(content);
            desk.status().told(texts.get("child.page.copied", phone.number()));
        });
        return button;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("child.list.title");
    }

    @Override
    public void refresh() {
        notes.load();
    }

    @Override
    public void leave() {
        model.leave();
        episode.leave();
        records.leave();
    }
}
