package se.varsam.ui.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
import se.varsam.ui.kit.Later;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/**
 * The page of who gets what by default (<i>vem får vad</i>): a section for each recipient, a tick for each topic. The
 * first sections come at once, those that lie below one by one when those can be read; their room is kept free.
 */
public final class SharingView implements Screen {
    private static final double TOPIC_WIDTH = 300;
    /** What stands above the sections, and where the window isn't known what is put in, in sizes of the text. */
    private static final double ABOVE = 16;
    private static final double FIRST = 48;
    /** About how high, in sizes of the text: a section without its ticks, and a row of so many ticks. */
    private static final double FRAME = 6;
    private static final double ROW = 2.3;
    private static final double TICKS = 3;

    private final SharingViewModel model;
    private final Texts texts;
    private final Label source = wrapped("quiet");
    private final Button reset = new Button();
    private final VBox recipients = new VBox();
    private final ScrollPane root;
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private Deque<Later<Section>> waiting = new ArrayDeque<>();
    private List<String> laidOut = List.of();

    /** The page over its model; reads at once. */
    public SharingView(SharingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.load(); // read while the page is made
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
            layOut(table);
        }
        table.recipients().forEach(r -> table.topics().forEach(t -> Optional.ofNullable(boxes.get(id(r, t)))
                .ifPresent(box -> box.setSelected(r.gets().contains(t.id())))));
    }

    private void layOut(SharingTable table) {
        boxes.clear();
        double lines = FRAME + ROW * Math.ceil(table.topics().size() / TICKS);
        waiting = table.recipients().stream().map(each -> new Later<>(lines, () -> section(each.id())))
                .collect(Collectors.toCollection(ArrayDeque::new));
        recipients.getChildren().setAll(waiting);
        double size = source.getFont().getSize();
        waiting.forEach(section -> section.reserve(size));
        double room = Optional.ofNullable(recipients.getScene()).map(scene -> scene.getHeight() / size - ABOVE)
                .orElse(FIRST);
        for (double left = room; left > 0 && !waiting.isEmpty(); left -= lines) {
            waiting.remove().fill();
        }
        fill(waiting);
    }

    private void fill(Deque<Later<Section>> of) {
        if (!of.isEmpty()) {
            model.afterPicture(() -> {
                if (of == waiting) { // neither left nor laid out anew
                    of.remove().fill();
                    fill(of);
                }
            });
        }
    }

    /** The section of a recipient as it is now, which may be another than when its room was made. */
    private Section section(String id) {
        SharingTable table = model.shown().get().orElseThrow().table();
        Recipient recipient = table.recipient(id);
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
        box.setSelected(recipient.gets().contains(topic.id()));
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setOnAction(_ -> model.change(recipient, topic, box.isSelected()));
        boxes.put(box.getId(), box);
        return box;
    }

    private static String id(Recipient recipient, Topic topic) {
        return "sharing-" + recipient.id() + "-" + topic.id();
    }

    @Override
    public void leave() {
        waiting = new ArrayDeque<>();
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
