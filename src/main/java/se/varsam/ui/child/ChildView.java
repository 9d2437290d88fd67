package se.varsam.ui.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.varsam.domain.child.Arrival;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldGroup;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.timeline.TimelineEvent;
import se.varsam.domain.timeline.What;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.i18n.TimelineWords;
import se.varsam.service.NoteBook;
import se.varsam.ui.kit.FirstHours;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.LateTooltip;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** A child's page: the head with what is due, the timeline, and the sections with their list. */
@SuppressWarnings("NullAway.Init") // the FXML loader fills the fields
public final class ChildView implements Screen {
    private static final KeyCombination NEXT_SECTION = new KeyCodeCombination(KeyCode.PAGE_DOWN,
            KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SECTION_BEFORE = new KeyCodeCombination(KeyCode.PAGE_UP,
            KeyCombination.SHORTCUT_DOWN);

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
    private Button notesPage;
    @FXML
    private Button police;
    @FXML
    private Button concern;
    @FXML
    private MenuButton more;
    @FXML
    private Button readiness;
    @FXML
    private Button ages;
    @FXML
    private Button away;
    @FXML
    private VBox page;
    @FXML
    private VBox top;
    @FXML
    private HBox head;
    @FXML
    private VBox notices;
    @FXML
    private VBox anchors;
    @FXML
    private ScrollPane list;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox content;
    @FXML
    private HBox body;

    /** The documents that have no button of their own on the page. */
    private static final List<DocumentKind> DOCUMENTS = List.of(DocumentKind.POLICE_COMPLETION, DocumentKind.OF_MISS,
            DocumentKind.OF_RET,
            DocumentKind.ON_CALL_PAGE, DocumentKind.AWAY_NOTICE, DocumentKind.CRIME_REPORT, DocumentKind.AWAY_LOG,
            DocumentKind.PAPER_RECEIPT, DocumentKind.READINESS_SHEET);

    private final ChildId id;
    private final ChildDesk desk;
    private final Navigator navigator;
    private final Texts texts;
    private final AgeText words;
    private final ChildViewModel model;
    private final EpisodeViewModel episode;
    private final RecordsViewModel records;
    private final NotesSection notes;
    private Anchors places;
    private final DuePane due;
    private final DoublesNotices doubles;
    private HeadRoom room;
    private Section aboutCard;
    private SectionColumns columns;
    private final TimelineModel timeline;
    private final Parent root;
    private Optional<Long> shownPhoto = Optional.empty();
    private Optional<String> start = Optional.empty();

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
        this.due = new DuePane(id, desk.today().date(), navigator, texts);
        this.timeline = new TimelineModel(new TimelineWords(texts), desk.today().date());
        this.doubles = new DoublesNotices(id, new DoublesViewModel(id, desk, texts, model::refresh),
                other -> navigator.show(new Place.ChildPage(other)), texts);
        this.root = Fxml.load(this, texts);
        model.open();
        records.refresh();
        columns.fill(desk.background());
    }

    /** The same page; about the card it says too what is read aside: nothing where that is empty. */
    public ChildView telling(Supplier<String> aside) {
        desk.background().run(aside, text -> {
            var told = new Label(text);
            told.setId("card-told");
            told.getStyleClass().add("quiet");
            told.setWrapText(true);
            if (!text.isEmpty()) {
                aboutCard.getContent().add(told);
            }
        });
        return this;
    }

    /** The same page, begun at a section. */
    public ChildView at(Optional<String> section) {
        start = section;
        return this;
    }

    private void more(String itemId, String text, Place place) {
        var item = new MenuItem(texts.get(text));
        item.setId(itemId);
        item.setOnAction(_ -> navigator.show(place));
        more.getItems().add(item);
    }

    @FXML
    private void initialize() {
        checklists.setOnAction(_ -> navigator.show(new Place.Checklists(id, Optional.empty())));
        notesPage.setOnAction(_ -> navigator.show(new Place.Notes(id, Optional.empty())));
        police.setOnAction(_ -> navigator.show(new Place.Form(id, DocumentKind.POLICE_CHECKLIST)));
        concern.setOnAction(_ -> navigator.show(new Place.Form(id, DocumentKind.CONCERN_REPORT)));
        DOCUMENTS.forEach(kind -> more("document-" + kind.code(), "document.screen.kind." + kind,
                new Place.Form(id, kind)));
        more.getItems().add(new SeparatorMenuItem());
        more("trafficking", "trafficking.open", new Place.Trafficking(id));
        more("extract", "extract.title", new Place.Extract(id));
        more("thinning", "thinning.title", new Place.Thinning(Optional.of(id)));
        readiness.setOnAction(_ -> navigator.show(new Place.Readiness(Optional.of(id))));
        ages.setOnAction(_ -> navigator.show(new Place.Age(id)));
        places = new Anchors(scroll, texts);
        var contents = new ChildSections(id, desk, texts, model, episode, records, notes);
        List<Part> parts = new ArrayList<>(contents.parts(() -> navigator.show(new Place.Age(id)),
                () -> navigator.show(new Place.Form(id, DocumentKind.PAPER_RECEIPT)),
                () -> navigator.show(new Place.Returned(id))));
        parts.add(HistorySection.part(id, navigator, texts));
        parts.forEach(part -> anchors.getChildren().add(places.add(part)));
        parts.stream().filter(part -> part.key().equals(ChildSections.CARD))
                .forEach(part -> {
                    aboutCard = part.content();
                    aboutCard.getContent().add(doubles.form());
                });
        columns = new SectionColumns(parts, contents.rest());
        facts.fontProperty().subscribe(font -> columns.reserve(font.getSize()));
        places.before(columns::showAll);
        HBox.setHgrow(columns, Priority.ALWAYS);
        body.getChildren().add(columns);
        stick();
        room = new HeadRoom(new HeadRoom.Parts(page, content, top, head, due), facts);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        away.setOnAction(_ -> {
            if (episode.current().get().isPresent()) {
                navigator.show(new Place.Away(id));
            } else {
                places.go(ChildSections.EPISODE);
            }
        });
        var pane = new TimelinePane(timeline, this::open,
                () -> navigator.show(new Place.Form(id, DocumentKind.CHILD_SUMMARY)), texts);
        content.getChildren().addFirst(pane);
        model.card().subscribe(card -> card.ifPresent(this::show));
        model.veil().lifted().subscribe(_ -> model.card().get().ifPresent(this::show));
    }

    private void key(KeyEvent key) {
        if (NEXT_SECTION.match(key) || SECTION_BEFORE.match(key)) {
            places.step(Optional.ofNullable(page.getScene().getFocusOwner()), NEXT_SECTION.match(key) ? 1 : -1);
            key.consume();
        }
    }

    /** The list of sections stays in sight while they are scrolled. */
    private void stick() {
        list.maxHeightProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getHeight));
        Runnable follow = () -> {
            double top = scroll.getVvalue() * (content.getHeight() - scroll.getViewportBounds().getHeight());
            double room = body.getHeight() - list.getHeight();
            list.setTranslateY(Math.clamp(top - body.getLayoutY(), 0, Math.max(0, room)));
        };
        scroll.vvalueProperty().subscribe(follow);
        scroll.vvalueProperty().addListener(_ -> columns.showAll()); // whoever scrolls finds all of them
        content.heightProperty().subscribe(follow);
        scroll.viewportBoundsProperty().subscribe(follow);
    }

    /** Leads from an event of the timeline to where it is written. */
    private void open(TimelineEvent event) {
        switch (event.what()) {
            case What.Arrived _ -> places.go(FieldGroup.BACKGROUND.name());
            case What.Lived _ -> places.go(FieldGroup.PLACEMENT.name());
            case What.Asylum _ -> places.go(ChildSections.ASYLUM);
            case What.Aged _ -> navigator.show(new Place.Age(id));
            case What.Actions(var items, var _) -> navigator.show(Place.of(items.getFirst()));
            case What.Away _ -> places.go(ChildSections.EPISODE);
        }
    }

    private void show(ChildCard card) {
        Child child = card.child();
        boolean hidden = model.veil().hides(child);
        String shown = hidden ? child.listedName() : child.shownName();
        name.setText(shown);
        LateTooltip.set(name, shown);
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
        phones.getChildren().setAll(card.phones().stream().map(new PhoneButton(desk.status(), texts)::of).toList());
        showPhoto(card.photos().stream().filter(_ -> !hidden).findFirst());
        away.setText(
                card.away().map(e -> texts.get("child.page.awaySince", new SwedishDates(texts).moment(e.noticedAt())))
                        .orElse(texts.get("child.page.away")));
        away.getStyleClass().remove("lasting");
        card.away().ifPresent(_ -> away.getStyleClass().add("lasting"));
        notices.getChildren().setAll(closed(child.card()).stream().toList());
        if (Arrival.isFirst48Hours(child.facts(), desk.today().date())) {
            notices.getChildren().add(new FirstHours(id, "", navigator, texts));
        }
        notices.getChildren().addAll(doubles.of(card.doubles()));
        notices.setManaged(!notices.getChildren().isEmpty());
        due.show(NextItems.of(card.items()));
        timeline.show(card.timeline(desk.today().date()));
        places.mark(SectionWorry.of(card, desk.today().date()));
        episode.show(card.away());
    }

    /** Only when it is another one: each field that is saved reads the card anew. */
    private void showPhoto(Optional<PhotoEntry> newest) {
        Optional<Long> number = newest.map(PhotoEntry::id);
        if (photo.getChildren().isEmpty() || !number.equals(shownPhoto)) {
            shownPhoto = number;
            photo.getChildren().setAll(Pictures.of(newest, Pictures.LARGE, texts));
        }
    }

    private Optional<Node> closed(CardState state) {
        return state instanceof CardState.Closed(var on, var reason, var _)
                ? Optional.of(notice(texts.get("child.page.closed", on.toString(), texts.of(reason))))
                : Optional.empty();
    }

    private static Node notice(String text) {
        var label = new Label(text);
        label.getStyleClass().add("closed-banner");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
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
    public void shown() {
        columns.fillInSight(root.getScene(), facts.getFont().getSize());
        root.applyCss(); // what scrolls is in the window only then
        anchors.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
        // where a section lies is known once all that was asked for before stands on the page
        start.ifPresent(section -> desk.background().run(() -> section, at -> {
            root.layout();
            places.go(at);
        }));
    }

    @Override
    public void refresh() {
        notes.load();
    }

    @Override
    public void leave() {
        room.stop();
        columns.stop();
        model.leave();
        episode.leave();
        records.leave();
    }
}
