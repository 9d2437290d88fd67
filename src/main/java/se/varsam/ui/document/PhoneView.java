package se.varsam.ui.document;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.varsam.domain.missing.RingKey;
import se.varsam.i18n.AwayDays;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.ui.document.PhoneViewModel.Read;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.EveryMinute;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Scrolling;
import se.varsam.ui.kit.Section;

/** The page to have in front of one while one rings the police (<i>läsvy</i>): the questions in order, in big type. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class PhoneView implements Screen {
    /** How many letters wide the page must be for two columns. */
    private static final int WIDE = 64;
    private static final double SIDE = 0.34;

    private final PhoneViewModel model;
    private final Texts texts;
    private final Parent root;
    private final CallNotesBox jotted;
    private final ReportedBox reportedBox;
    private final CallQuestions asked;
    private boolean arriving;

    @FXML
    private VBox page;
    @FXML
    private FlowPane head;
    @FXML
    private Label number;
    @FXML
    private Label emergency;
    @FXML
    private Label whom;
    @FXML
    private Label since;
    @FXML
    private FlowPane bar;
    @FXML
    private Label count;
    @FXML
    private Button next;
    @FXML
    private Button made;
    @FXML
    private HBox columns;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox left;
    @FXML
    private VBox questions;
    @FXML
    private ScrollPane side;
    @FXML
    private VBox right;
    @FXML
    private Section report;
    @FXML
    private Section notes;
    @FXML
    private HBox dock;
    @FXML
    private FormRow scratch;

    /** The page over its model; reads at once, and again each minute while it is on show. */
    public PhoneView(PhoneViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        this.asked = new CallQuestions(model, texts, questions, scroll);
        this.jotted = new CallNotesBox(model, texts);
        this.reportedBox = new ReportedBox(model.report(), texts, made::requestFocus);
        notes.getContent().setAll(jotted);
        report.getContent().setAll(reportedBox);
        EveryMinute.onShow(root, model::load);
        model.read().subscribe(read -> {
            page.setVisible(read.isPresent());
            read.ifPresent(this::show);
        });
        model.load();
    }

    @FXML
    private void initialize() {
        new FieldControls(texts).tie(scratch, model.notes().scratch());
        scratch.setOnEnter(this::jot);
        page.widthProperty().subscribe(_ -> arrange());
        since.fontProperty().subscribe(_ -> arrange());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F7) {
            next();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            openAway();
            key.consume();
        }
    }

    /** Notes and report beside the questions where there is room, else below them. */
    private void arrange() {
        boolean wide = page.getWidth() > WIDE * since.getFont().getSize();
        side.setVisible(wide);
        side.setManaged(wide);
        side.setMinWidth(page.getWidth() * SIDE);
        side.setMaxWidth(page.getWidth() * SIDE);
        if (wide && left.getChildren().contains(right)) {
            left.getChildren().remove(right);
            side.setContent(right);
        } else if (!wide && !left.getChildren().contains(right)) {
            side.setContent(null);
            left.getChildren().add(right);
        }
    }

    private void show(Read read) {
        see(read.lasting().isPresent(), bar, columns, dock);
        head.getStyleClass().removeAll("lasting");
        page.getChildren().removeIf(EmptyState.class::isInstance);
        whom.setText(read.child().map(c -> c.listedNameAndNumber()).orElse(""));
        if (read.lasting().isEmpty()) {
            since.setText("");
            see(false, number.getParent(), emergency.getParent());
            page.getChildren().add(new EmptyState("fth-info", texts.get("call.none"), texts.get("call.none.verb"),
                    model::openAway));
            arrive(read);
            return;
        }
        see(true, number.getParent(), emergency.getParent());
        head.getStyleClass().add("lasting");
        read.lasting().ifPresent(this::show);
        asked.show(read.form().questions().toList());
        long all = read.form().questions().count();
        count.setText(texts.get("call.count", String.valueOf(read.known()), String.valueOf(all)));
        next.setDisable(read.known() == all);
        jotted.show(read);
        reportedBox.show(read);
        see(reportedBox.isNeeded(), report);
        arrive(read);
    }

    private void show(AwayNow now) {
        number.setText(now.numbers().getOrDefault(RingKey.POLICE, ""));
        emergency.setText(now.numbers().getOrDefault(RingKey.EMERGENCY, ""));
        var situation = now.situation();
        since.setText(texts.get("call.away",
                new AwayDays(texts).elapsed(situation.clock().awayAt(situation.now())),
                new SwedishDates(texts).moment(situation.episode().noticedAt())));
    }

    private void arrive(Read read) {
        if (arriving && read.lasting().isPresent()) {
            scratch.focus();
        } else if (arriving) {
            page.getChildren().getLast().lookupAll(".button").forEach(Node::requestFocus);
        }
        arriving = false;
    }

    private static void see(boolean seen, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(seen);
            node.setManaged(seen);
        }
    }

    /** The first question not known after the one where the keyboard is or was. */
    @FXML
    private void next() {
        asked.next();
    }

    @FXML
    private void jot() {
        model.notes().jot();
        scratch.focus();
    }

    @FXML
    private void startReport() {
        see(true, report);
        Node first = reportedBox.begin();
        // it has just come into sight: only when laid out it is known where it stands
        page.applyCss();
        page.layout();
        var scrolling = new Scrolling(left.getChildren().contains(right) ? scroll : side);
        scrolling.reveal(report);
        // where all of it has no room
        scrolling.reveal(first);
    }

    @FXML
    private void openForm() {
        model.openForm();
    }

    @FXML
    private void openAway() {
        model.openAway();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("call.title");
    }

    @Override
    public void shown() {
        arriving = true;
        model.read().get().ifPresent(this::arrive);
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
