package se.varsam.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.SharingTable;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.domain.document.SharingTable.Topic;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The page of who gets what by default (<i>vem får vad</i>): a section for each recipient, a tick for each topic. */
public final class SharingView implements Screen {
    private static final double TOPIC_WIDTH = 300;

    private final SharingViewModel model;
    private final Texts texts;
    private final Label source = wrapped("quiet");
    private final Button reset = new Button();
    private final VBox recipients = new VBox();
    private final ScrollPane root;
    private List<String> laidOut = List.of();

    /** The page over its model; reads at once. */
    public SharingView(SharingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        Label about = wrapped("");
        about.setText(texts.get("sharing.page.about"));
        source.setId("sharing-source");
        reset.setId("sharing-reset");
        reset.setText(texts.get("sharing.page.reset"));
        reset.setOnAction(_ -> model.reset());
        recipients.getStyleClass().add("form");
        var page = new VBox(title, about, source, reset, recipients);
        page.getStyleClass().addAll("page", "document", "form");
        page.getStylesheets().add(getClass().getResource("document.css").toExternalForm());
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("bare");
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
        model.load();
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void show(SharingViewModel.Shown shown) {
        SharingTable table = shown.table();
        String from = texts.get("sharing.page.source", table.version(), table.validFrom().toString());
        source.setText(shown.changed() ? from + " " + texts.get("sharing.page.changed") : from);
        reset.setDisable(!shown.changed());
        List<String> wanted = table.recipients().stream().map(Recipient::id).toList();
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            recipients.getChildren().setAll(table.recipients().stream().map(r -> section(r, table)).toList());
        }
        table.recipients().forEach(r -> table.topics().forEach(t -> box(r, t)
                .ifPresent(box -> box.setSelected(r.gets().contains(t.id())))));
    }

    private Section section(Recipient recipient, SharingTable table) {
        var section = new Section(recipient.title());
        var ticks = new FlowPane(16, 8);
        var all = new ArrayList<Node>();
        for (Topic topic : table.topics()) {
            all.add(tick(recipient, topic));
        }
        ticks.getChildren().setAll(all);
        ticks.setMinWidth(0);
        section.getContent().add(ticks);
        return section;
    }

    private CheckBox tick(Recipient recipient, Topic topic) {
        boolean never = recipient.never().contains(topic.id());
        var box = new CheckBox(never
                ? texts.get("sharing.page.never", topic.title(), recipient.title())
                : topic.title());
        box.setId(id(recipient, topic));
        box.setAccessibleText(never ? box.getText() : texts.get("sharing.page.box", topic.title(), recipient.title()));
        box.setDisable(never);
        box.setWrapText(true);
        box.setPrefWidth(TOPIC_WIDTH);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setOnAction(_ -> model.change(recipient, topic, box.isSelected()));
        return box;
    }

    private static String id(Recipient recipient, Topic topic) {
        return "sharing-" + recipient.id() + "-" + topic.id();
    }

    private Optional<CheckBox> box(Recipient recipient, Topic topic) {
        return Optional.ofNullable((CheckBox) recipients.lookup("#" + id(recipient, topic)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("sharing.title");
    }
}
