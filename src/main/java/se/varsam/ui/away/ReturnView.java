package se.varsam.ui.away;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.missing.ReturnField;
import se.varsam.domain.missing.ReturnField.Part;
import se.varsam.domain.missing.StepNow;
import se.varsam.i18n.AbsenceWords;
import se.varsam.i18n.Texts;
import se.varsam.service.AwayService.AwayNow;
import se.varsam.service.port.Today;
import se.varsam.ui.away.ReturnViewModel.Read;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;

/** The page on which a child is said to be back, and, clearly apart, a time away is ended though the child is not. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class ReturnView implements Screen {
    private final ReturnViewModel model;
    private final AwayViewModel away;
    private final Texts texts;
    private final FieldControls controls;
    private final AbsenceWords absences;
    private final Parent root;
    private boolean arriving;

    @FXML
    private VBox page;
    @FXML
    private FlowPane ways;
    @FXML
    private Label whom;
    @FXML
    private Label standing;
    @FXML
    private Button toAway;
    @FXML
    private Section first;
    @FXML
    private Section told;
    @FXML
    private Section more;
    @FXML
    private Section talk;
    @FXML
    private Section closed;
    @FXML
    private Section earlier;
    @FXML
    private Section ending;

    private final Button back;
    private final Button reopen;
    private final Button end;
    private final Button report;

    /** The page over its models; reads at once. */
    public ReturnView(ReturnViewModel model, AwayViewModel away, Texts texts) {
        this.model = model;
        this.away = away;
        this.texts = texts;
        this.controls = new FieldControls(texts);
        this.absences = new AbsenceWords(texts, Today.ZONE);
        this.back = button("return-back", "returned.back", model::back);
        this.reopen = button("return-reopen", "returned.reopen", model::reopen);
        this.end = button("return-end", "returned.end", model::endWithoutReturn);
        this.report = new DocumentButton("of-ret", away, texts);
        report.setId("document-of-ret");
        back.getStyleClass().add("accent");
        this.root = Fxml.load(this, texts);
        model.load();
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    @FXML
    private void initialize() {
        page.setVisible(false);
        ways.getChildren().addFirst(report);
        first.getContent().addAll(grid(Part.FIRST), back, reopen);
        more.getContent().add(grid(Part.MORE));
        talk.getContent().addAll(remark("returned.talk.about"), grid(Part.TALK));
        closed.getContent().addAll(remark("returned.case.about"), grid(Part.CASE));
        ending.getContent().addAll(remark("returned.end.about"), grid(Part.ENDING), end);
        model.read().subscribe(read -> read.ifPresent(this::show));
        away.read().subscribe(read -> read.flatMap(AwayViewModel.Read::now).ifPresent(this::tell));
    }

    private FieldGrid grid(Part part) {
        var grid = new FieldGrid();
        for (ReturnField field : ReturnField.of(part)) {
            FormRow row = controls.row("returned." + field.name(), field.kind(), model.field(field));
            if (Boolean.TRUE.equals(row.getProperties().get("wide"))) {
                grid.addWide(row);
            } else {
                grid.add(row);
            }
        }
        return grid;
    }

    private Label remark(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void show(Read read) {
        Optional<MissingEpisode> episode = read.episode();
        boolean back = episode.filter(MissingEpisode::isReturned).isPresent();
        boolean lasts = episode.filter(MissingEpisode::isOpen).isPresent();
        page.setVisible(true);
        whom.setText(read.child().listedNameAndNumber());
        standing.setText(episode.map(absences::line).orElseGet(() -> texts.get("returned.never")));
        see(first, episode.isPresent());
        see(this.back, !back);
        see(report, back);
        see(reopen, episode.isPresent() && !lasts);
        List.of(told, more, talk, closed).forEach(section -> see(section, back));
        see(ending, episode.isPresent() && !back);
        see(end, lasts);
        earlier.getContent().setAll(read.earlier().stream().map(e -> new EpisodeLine(e, texts)).toList());
        see(earlier, !read.earlier().isEmpty());
        away.load();
        arrive(back);
    }

    private static void see(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    /** The keyboard goes where one begins, and is not lost with a button that has gone. */
    private void arrive(boolean back) {
        boolean lost = root.getScene() != null && root.getScene().getFocusOwner() instanceof Node owner
                && !owner.isVisible();
        if (arriving && !back) {
            page.lookup("#BACK_AT").requestFocus();
        } else if (arriving || lost) {
            toAway.requestFocus();
        }
        arriving = false;
    }

    /** Who has been told; the keyboard stays at what it was on, or goes on to the next. */
    private void tell(AwayNow now) {
        boolean within = root.getScene() != null && root.getScene().getFocusOwner() instanceof Node owner
                && owner.getId() != null && owner.getId().startsWith("tell-");
        told.getContent().setAll(now.steps().stream()
                .sorted(Comparator.comparing((StepNow step) -> step.step().duty()))
                .flatMap(step -> step.step().duty().told()
                        .map(who -> new ToldRow(step, who, now.situation(), away, texts)).stream())
                .toList());
        if (within) {
            told.getContent().stream().flatMap(row -> row.lookupAll(".button").stream()).findFirst()
                    .ifPresentOrElse(Node::requestFocus, toAway::requestFocus);
        }
    }

    @FXML
    private void openAway() {
        model.openAway();
    }

    @FXML
    private void openChild() {
        model.openChild();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("returned.title");
    }

    @Override
    public void shown() {
        arriving = true;
        model.read().get().ifPresent(read -> arrive(read.episode().filter(MissingEpisode::isReturned).isPresent()));
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
