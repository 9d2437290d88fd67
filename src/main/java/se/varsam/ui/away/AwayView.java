package se.varsam.ui.away;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.missing.AwaySituation;
import se.varsam.domain.missing.RingKey;
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
    /** How many letters wide the page must be for two columns. */
    private static final int WIDE = 64;

    private final AwayViewModel model;
    private final Texts texts;
    private final AwayWords words;
    private final Parent root;
    private final VBox first = new VBox();
    private TimesPane timesPane;
    private AwayWays theWays;
    private AwayColumns steps;
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
    private VBox body;
    @FXML
    private VBox ways;
    @FXML
    private FlowPane big;
    @FXML
    private Button phone;
    @FXML
    private Button police;
    @FXML
    private Section documents;
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
        theWays = new AwayWays(model, texts);
        ways.getChildren().setAll(theWays);
        model.number(RingKey.POLICE).ifPresent(number -> phone.setText(texts.get("away.phone", number)));
        timesPane = new TimesPane(model.times(), texts);
        times.getChildren().setAll(first, timesPane);
        documents.getContent().add(new AwayDocuments(model, texts));
        steps = new AwayColumns(model, texts);
        body.getChildren().add(body.getChildren().indexOf(documents), steps);
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

    private void arrange() {
        steps.arrange(page.getWidth() > WIDE * since.getFont().getSize());
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
        List.of(elapsed, since, steps, documents).forEach(node -> see(node, read.now().isPresent()));
        see(report, lasts);
        see(days, lasts);
        theWays.show(read.practice());
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
        } else if (arriving && read.now().isPresent()) {
            returned.requestFocus(); // not where Enter would begin another time away
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
        steps.show(now);
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
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
        steps.keep();
    }

    @Override
    public void refresh() {
        model.load();
    }
}
