package se.varsam.ui.document;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.ExtractViewModel.Field;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The page Registerutdrag: left what can be left out and the handing out, right the pages. */
public final class ExtractView implements Screen {
    private static final double SPACE = 12;
    private static final double LIST = 280;
    private static final double LEFT = 0.42;

    private final ExtractViewModel model;
    private final Texts texts;
    private final ListView<ExtractRow> list = new ListView<>();
    private final VBox root = new VBox();

    /** The page over its model; reads at once. */
    public ExtractView(ExtractViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var left = new VBox(SPACE, choices(), handing());
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bare");
        var split = new SplitPane(scroll, new PreviewPane(model.preview(), texts));
        split.setDividerPositions(LEFT);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getStyleClass().addAll("page", "document", "extract");
        root.getStylesheets().add(String.valueOf(ExtractView.class.getResource("document.css")));
        root.getChildren().setAll(head(), split);
        model.load();
    }

    private Node head() {
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var child = new Hyperlink();
        child.setId("extract-child");
        child.textProperty().bind(model.number());
        child.setOnAction(_ -> model.openChild());
        var words = new VBox(title, child);
        words.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button pdf = button("extract-pdf", "extract.page.pdf", model::savePdf);
        pdf.getStyleClass().add("accent");
        var actions = new FlowPane(SPACE, SPACE, button("extract-json", "extract.page.json", model::saveJson),
                button("extract-print", "document.screen.print", model::print), pdf);
        actions.getStyleClass().add("actions");
        HBox.setHgrow(actions, Priority.ALWAYS);
        var head = new HBox(SPACE, words, actions);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Section choices() {
        list.setId("extract-list");
        list.setAccessibleText(texts.get("extract.page.list"));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new ExtractCell(texts));
        list.setPlaceholder(new EmptyState("fth-file-text", texts.get("extract.page.none")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPrefHeight(LIST);
        var reason = new FieldControls(texts).suggesting("extract.page.REASON", "REASON", model.field(Field.REASON),
                Stream.of("other", "secret", "harm").map(n -> texts.get("extract.page.reason." + n)).toList());
        Button out = button("extract-out", "extract.page.leave-out", () -> model.leaveOut(chosen()));
        Button in = button("extract-in", "extract.page.take-in", () -> model.takeIn(chosen()));
        Stream.of(out, in).forEach(b -> b.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull()));
        var section = new Section(texts.get("extract.page.choices"));
        section.getContent().addAll(wrapped("extract.page.about"), list, reason, new FlowPane(SPACE, SPACE, out, in));
        return section;
    }

    private List<ExtractRow> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private Section handing() {
        var controls = new FieldControls(texts);
        var section = new Section(texts.get("extract.page.handing"));
        section.getContent().addAll(wrapped("extract.page.handing.about"),
                controls.line("extract.page.RECIPIENT", "RECIPIENT", model.field(Field.RECIPIENT)),
                controls.line("extract.page.WAY", "WAY", model.field(Field.WAY)),
                button("extract-hand-out", "extract.page.hand-out", model::handOut));
        return section;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label wrapped(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("extract.title");
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }

    @Override
    public void refresh() {
        model.load();
    }
}
