package se.varsam.ui.away;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.PublicNumber;
import se.varsam.domain.missing.RingKey;
import se.varsam.domain.missing.StepNow;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.ui.away.AwayViewModel.Read;
import se.varsam.ui.kit.EveryMinute;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The page for when a child is away (<i>akutläge</i>). */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class AwayView implements Screen {
    /** Codes of the documents about a time away. */
    private static final List<String> DOCUMENTS = List.of("police-completion", "of-miss", "of-ret", "on-call-page",
            "away-notice",
            "concern-report", "crime-report", "away-log");
    /** How many letters wide the page must be for two columns. */
    private static final int WIDE = 64;
    private static final double STEPS = 60;
    private static final double WHOLE = 100;

    private final AwayViewModel model;
    private final Texts texts;
    private final AwayWords words;
    private final Parent root;
    private final Button exercise = new Button();
    private final Set<ReportForm> typing = new HashSet<>();
    private final VBox first = new VBox();
    private TimesPane timesPane;
    private boolean arriving;

    @FXML
    private VBox page;
    @FXML
    private FlowPane head;
    @FXML
    private Label whom;
    @FXML
    private Label elapsed;
    @FXML
    private Label since;
    @FXML
    private Label report;
    @FXML
    private Label days;
    @FXML
    private VBox times;
    @FXML
    private VBox begin;
    @FXML
    private Label beginText;
    @FXML
    private FormRow noticed;
    @FXML
    private TextField noticedAt;
    @FXML
    private FlowPane ways;
    @FXML
    private GridPane columns;
    @FXML
    private FlowPane big;
    @FXML
    private Button phone;
    @FXML
    private Button police;
    @FXML
    private Section own;
    @FXML
    private Section others;
    @FXML
    private Section documents;
    @FXML
    private Section log;
    @FXML
    private Button returned;
    @FXML
    private Section earlier;

    /** The page over its model; reads at once, and again each minute while it is on show. */
    public AwayView(AwayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new AwayWords(texts);
        this.root = Fxml.load(this, texts);
        EveryMinute.onShow(root, model::load);
        model.load();
    }

    @FXML
    private void initialize() {
        for (PublicNumber number : model.publicNumbers()) {
            var button = new RingButton(number.key(), number.number(), model, texts);
            button.setId("ring-" + number.key());
            String use = texts.get("away.ring.use", number.use(), number.source(), number.checkedOn().toString());
            button.setAccessibleHelp(use);
            button.setTooltip(new Tooltip(use));
            ways.getChildren().add(ways.getChildren().size() - 1, button);
            if (number.key() == RingKey.POLICE) {
                phone.setText(texts.get("away.phone", number.number()));
            }
        }
        var trafficking = new Button(texts.get("trafficking.open"));
        trafficking.setId("away-traf");
        trafficking.setOnAction(_ -> model.openTrafficking());
        ways.getChildren().add(trafficking);
        exercise.setText(texts.get("away.exercise"));
        exercise.setId("away-exercise");
        exercise.setOnAction(_ -> model.openExercise());
        ways.getChildren().add(exercise);
        timesPane = new TimesPane(model.times(), texts);
        times.getChildren().setAll(first, timesPane);
        var all = new FlowPane(8, 8);
        DOCUMENTS.forEach(code -> {
            var button = new DocumentButton(code, model, texts);
            button.setId("document-" + code);
            all.getChildren().add(button);
        });
        documents.getContent().add(all);
        page.widthProperty().subscribe(_ -> arrange());
        since.fontProperty().subscribe(_ -> arrange());
        noticedAt.setText(words.moment(model.now()));
        noticed.setOnEnter(this::begin);
        model.read().subscribe(read -> {
            page.setVisible(read.isPresent());
            read.ifPresent(this::show);
        });
    }

    @FXML
    private void begin() {
        noticed.setError(Optional.empty());
        var at = model.been(noticedAt.getText());
        at.refusal().ifPresent(this::refused);
        at.toOptional().ifPresent(time -> {
            arriving = true;
            model.begin(time, this::refused);
        });
    }

    private void refused(Refusal reason) {
        arriving = false;
        noticed.setError(Optional.of(texts.of(reason)));
        noticed.focus();
    }

    /** The log beside my steps where there is room for both, else below them. */
    private void arrange() {
        boolean wide = page.getWidth() > WIDE * since.getFont().getSize();
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setPercentWidth(wide ? STEPS : WHOLE);
        var second = new ColumnConstraints();
        second.setPercentWidth(WHOLE - STEPS);
        columns.getColumnConstraints().setAll(wide ? List.of(first, second) : List.of(first));
        GridPane.setConstraints(log, wide ? 1 : 0, wide ? 0 : 1);
        GridPane.setConstraints(others, 0, wide ? 1 : 2, wide ? 2 : 1, 1);
    }

    @FXML
    private void openPhone() {
        model.openPhone();
    }

    @FXML
    private void openPolice() {
        model.openPoliceChecklist();
    }

    @FXML
    private void openReturn() {
        model.openReturn();
    }

    @FXML
    private void openChild() {
        model.openChild();
    }

    private void show(Read read) {
        whom.setText(read.child().listedNameAndNumber());
        boolean lasts = read.lasting().isPresent();
        see(begin, !lasts);
        see(big, read.now().isPresent());
        see(phone, lasts);
        see(police, lasts);
        head.getStyleClass().removeAll("lasting");
        if (lasts) {
            head.getStyleClass().add("lasting");
        }
        beginText.setText(texts.get(begin(read)));
        earlier.getContent().setAll(read.earlier().stream().map(episode -> new EpisodeLine(episode, texts)).toList());
        see(earlier, !read.earlier().isEmpty());
        List.<Node>of(elapsed, since, own, others, documents, log).forEach(node -> see(node, read.now().isPresent()));
        see(report, lasts);
        see(days, lasts);
        see(exercise, read.practice());
        see(timesPane, lasts);
        first.getChildren().setAll(model.firstHours(read.child()).stream().toList());
        see(first, !first.getChildren().isEmpty());
        read.now().ifPresent(this::show);
        arrive(read);
    }

    private static String begin(Read read) {
        return read.now().map(now -> now.situation().episode().withoutReturn() ? "away.given" : "away.back")
                .orElse("away.none");
    }

    /** The keyboard goes where one begins, once it is known where that is. */
    private void arrive(Read read) {
        if (arriving && read.lasting().isPresent()) {
            phone.requestFocus();
        } else if (arriving) {
            noticed.focus();
        }
        arriving = false;
    }

    private void show(AwayNow now) {
        AwaySituation situation = now.situation();
        elapsed.setText(words.elapsed(situation));
        since.setText(words.since(situation));
        report.setText(words.report(now));
        days.setText(words.days(situation));
        if (typing.isEmpty()) {
            fill(now);
        }
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    /** Draws the steps and the log; the keyboard stays at what it was on. */
    private void fill(AwayNow now) {
        Optional<String> focused = Optional.ofNullable(root.getScene()).map(scene -> scene.getFocusOwner())
                .filter(node -> isWithin(node, page)).map(Node::getId);
        own.getContent().setAll(rows(now, true));
        others.getContent().setAll(rows(now, false));
        see(own, !own.getContent().isEmpty());
        see(others, !others.getContent().isEmpty());
        log.getContent().setAll(now.situation().log().stream()
                .map(entry -> new EntryRow(entry, now.situation(), model, texts, new Form())).toList());
        if (log.getContent().isEmpty()) {
            var empty = new Label(texts.get("away.log.empty"));
            empty.getStyleClass().add("quiet");
            empty.setWrapText(true);
            empty.setMinHeight(Label.USE_PREF_SIZE);
            log.getContent().add(empty);
        }
        focused.flatMap(id -> Optional.<Node>ofNullable(page.lookup("#" + id))
                // what is done has no such button any more: the one beside it
                .or(() -> Optional.ofNullable(page.lookup("#" + id.replaceFirst("^done-", "log-")))))
                .ifPresent(Node::requestFocus);
    }

    private static boolean isWithin(Node node, Node of) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == of) {
                return true;
            }
        }
        return false;
    }

    private List<StepRow> rows(AwayNow now, boolean mine) {
        return now.steps().stream().filter(step -> step.own() == mine).map(step -> row(step, now)).toList();
    }

    private StepRow row(StepNow step, AwayNow now) {
        return new StepRow(step, now, model, texts, new Form());
    }

    /** While a form is open nothing is drawn anew under it. */
    private final class Form implements StepRow.Opened {
        @Override
        public void opened(ReportForm form) {
            typing.add(form);
        }

        @Override
        public void closed(ReportForm form) {
            typing.remove(form);
            if (typing.isEmpty()) {
                model.read().get().flatMap(Read::now).ifPresent(AwayView.this::fill);
            }
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("away.title");
    }

    @Override
    public void shown() {
        arriving = true;
        model.read().get().ifPresent(this::arrive);
    }

    @Override
    public void leave() {
        model.times().leave();
        typing.forEach(ReportForm::keep);
    }

    @Override
    public void refresh() {
        model.load();
    }
}
