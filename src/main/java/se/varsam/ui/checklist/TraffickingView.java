package se.varsam.ui.checklist;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.checklist.HandRun;
import se.varsam.domain.child.FieldKind;
import se.varsam.i18n.Texts;
import se.varsam.service.TraffickingService.Field;
import se.varsam.ui.checklist.TraffickingViewModel.Read;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The page for suspected trafficking: what it is about, whom to turn to, and the list. */
public final class TraffickingView implements Screen {
    private static final double SPACE = 12;
    private static final double DAY = 200;

    private final TraffickingViewModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private final Hyperlink child = new Hyperlink();
    private final Label number = wrapped("");
    private final Button enter = new Button();
    private final Section start;
    private final Section running;
    private final Section earlier;
    private final Label since = wrapped("");
    private final Label seen = wrapped("");
    private final Button begin;
    private boolean arriving;

    /** The page over its model; reads at once. */
    public TraffickingView(TraffickingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var controls = new FieldControls(texts);
        begin = button("traf-begin", "trafficking.begin", model::start);
        begin.getStyleClass().add("accent");
        start = new Section(texts.get("trafficking.start"));
        FormRow day = row(controls, Field.SEEN_ON, FieldKind.DATE);
        day.setMaxWidth(DAY);
        start.getContent().addAll(row(controls, Field.SEEN, FieldKind.LONG_TEXT), day, begin);
        running = new Section(texts.get("trafficking.running"));
        since.getStyleClass().add("strong");
        running.getContent().addAll(since, seen, button("traf-list", "trafficking.list", model::openList),
                row(controls, Field.ENDED_BECAUSE, FieldKind.LONG_TEXT),
                button("traf-end", "trafficking.end", model::end));
        earlier = new Section(texts.get("trafficking.earlier"));
        root.getStyleClass().addAll("page", "trafficking");
        root.setSpacing(SPACE);
        root.getChildren().addAll(head(), about(), start, running, whom(), earlier);
        model.read().subscribe(read -> {
            root.setVisible(read.isPresent());
            read.ifPresent(this::show);
        });
        model.load();
    }

    private Node head() {
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        child.setId("traf-child");
        child.setOnAction(_ -> model.openChild());
        return new VBox(title, child);
    }

    private Node about() {
        var about = new Section(texts.get("trafficking.about"));
        about.getContent().addAll(wrapped(texts.get("trafficking.about.act")),
                wrapped(texts.get("trafficking.about.purpose")),
                wrapped(texts.get("trafficking.about.means")));
        Label none = wrapped(texts.get("trafficking.about.conclusion"));
        none.getStyleClass().add("hint");
        about.getContent().add(none);
        return about;
    }

    private Node whom() {
        var whom = new Section(texts.get("trafficking.whom"));
        number.setId("traf-number");
        enter.setText(texts.get("trafficking.number.enter"));
        enter.setId("traf-contacts");
        enter.getStyleClass().add("small");
        enter.setOnAction(_ -> model.openContacts());
        whom.getContent().addAll(wrapped(texts.get("trafficking.whom.police")),
                new FlowPane(SPACE, SPACE, number, enter));
        return whom;
    }

    private FormRow row(FieldControls controls, Field field, FieldKind kind) {
        return controls.row("trafficking." + field.name(), kind, model.field(field));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void show(Read read) {
        child.setText(read.child().listedNameAndNumber());
        number.setText(read.number().map(known -> texts.get("trafficking.number", known))
                .orElseGet(() -> texts.get("trafficking.number.unknown")));
        number.setGraphic(read.number().isEmpty() ? new FontIcon("fth-help-circle") : null);
        Optional<HandRun> now = read.suspicion().running();
        see(start, now.isEmpty());
        see(running, now.isPresent());
        now.ifPresent(run -> {
            since.setText(texts.get("trafficking.since", run.run().startedOn().toString(), run.run().marks().size(),
                    run.run().list().items().size()));
            seen.setText(run.why());
        });
        earlier.getContent().setAll(read.suspicion().runs().stream().flatMap(run -> run.end().stream()
                .map(end -> wrapped(texts.get("trafficking.earlier.line", run.run().startedOn().toString(),
                        end.on().toString(), run.why(), end.why()))))
                .toList());
        see(earlier, !earlier.getContent().isEmpty());
        if (arriving) {
            arriving = false;
            focus(now.isEmpty() ? "#SEEN" : "#traf-list");
        }
    }

    private void focus(String selector) {
        Optional.<Node>ofNullable(root.lookup(selector)).ifPresent(Node::requestFocus);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("trafficking.open");
    }

    @Override
    public void shown() {
        arriving = true;
        model.read().get().ifPresent(this::show);
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
