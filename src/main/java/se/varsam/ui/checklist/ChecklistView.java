package se.varsam.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import se.varsam.i18n.Texts;
import se.varsam.ui.checklist.ChecklistViewModel.Head;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Scrolling;

/** The page of a child's checklists. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class ChecklistView implements Screen {
    private final ChecklistViewModel model;
    private final Texts texts;
    private final Parent root;
    private final List<AwaitedField> fields = new ArrayList<>();

    @FXML
    private Hyperlink child;
    @FXML
    private Button print;
    @FXML
    private ScrollPane scroll;
    @FXML
    private TilePane awaited;
    @FXML
    private HBox offer;
    @FXML
    private VBox lists;

    /** The page over its model; reads at once. */
    public ChecklistView(ChecklistViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        model.load();
    }

    @FXML
    private void initialize() {
        AwaitedDays.FIELDS.forEach(field -> fields.add(new AwaitedField(field, model, texts)));
        fields.forEach(field -> awaited.getChildren().add(field.row()));
        offer.visibleProperty().bind(model.offered());
        offer.managedProperty().bind(model.offered());
        model.head().subscribe(head -> head.ifPresent(this::show));
        model.sections().addListener((ListChangeListener<RunSection>) _ -> showSections());
        model.unfolded().subscribe((_, _) -> showSections());
    }

    private void show(Head head) {
        child.setText(head.name().equals(head.fileNumber())
                ? head.fileNumber()
                : head.name() + " · " + head.fileNumber());
        fields.forEach(field -> field.fill(head.days()));
    }

    private void showSections() {
        Optional<String> focused = Optional.ofNullable(lists.getScene()).map(scene -> scene.getFocusOwner())
                .map(Node::getId);
        lists.getChildren().setAll(model.sections().stream().map(this::section).toList());
        if (model.sections().isEmpty() && model.head().get().isPresent()) {
            lists.getChildren().setAll(new EmptyState("fth-check-square", texts.get("checklist.none")));
        }
        focused.flatMap(id -> Optional.ofNullable(lists.lookup("#" + id))).ifPresent(Node::requestFocus);
        scrollToUnfolded();
    }

    private void scrollToUnfolded() {
        model.unfolded().get().flatMap(id -> Optional.ofNullable(lists.lookup("#item-" + id)))
                .ifPresent(item -> {
                    lists.applyCss();
                    scroll.layout();
                    new Scrolling(scroll).reveal(item);
                });
    }

    private Node section(RunSection section) {
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        var about = new Label(section.about());
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        var head = new VBox(title, about);
        head.getStyleClass().add("run-head");
        var box = new VBox(head);
        box.getStyleClass().add("run-section");
        section.lines().forEach(line -> box.getChildren().add(new ItemRow(line, model, texts)));
        if (section.lines().isEmpty()) {
            List<String> kept = section.kept().isEmpty()
                    ? List.of(texts.get("checklist.kept.none"))
                    : section.kept();
            kept.forEach(text -> head.getChildren().add(quiet(text)));
        }
        return box;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void openChild() {
        model.openChild();
    }

    @FXML
    private void newReminder() {
        model.newReminder();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void startOffered() {
        model.startOffered();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("checklist.title");
    }

    @Override
    public void leave() {
        fields.forEach(AwaitedField::leave);
    }
}
