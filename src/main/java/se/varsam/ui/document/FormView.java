package se.varsam.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.SentDocument;
import se.varsam.i18n.Texts;
import se.varsam.ui.document.FormViewModel.Phase;
import se.varsam.ui.document.FormViewModel.Shown;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.LateTooltip;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Scrolling;

/** The page of a form: questions on the left, the live pages on the right. */
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class FormView implements Screen {
    private static final int MISSING = 8;
    private static final double LINK_WIDTH = 220;

    private final FormViewModel model;
    private final Texts texts;
    private final Moments moments;
    private final Parent root;
    private QuestionGroups questions;
    private boolean allMissing;
    private Optional<ShareView> share = Optional.empty();
    private boolean arriving;

    @FXML
    private Label title;
    @FXML
    private Hyperlink child;
    @FXML
    private HBox actions;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox form;
    @FXML
    private Hyperlink before;
    @FXML
    private VBox noEpisode;
    @FXML
    private VBox missing;
    @FXML
    private VBox groups;
    @FXML
    private VBox right;

    /** The page over its model; reads and draws at once. */
    public FormView(FormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.moments = new Moments(texts);
        model.load(); // read and drawn while the page is made
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        questions = new QuestionGroups(groups, model, model.drawing(), texts);
        child.fontProperty().subscribe(font -> questions.reserve(font.getSize()));
        scroll.vvalueProperty().addListener(_ -> questions.showAll()); // whoever scrolls finds all of them
        noEpisode.setVisible(false);
        noEpisode.setManaged(false);
        showBefore(Optional.empty());
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
        model.phase().subscribe(this::show);
    }

    private void show(Shown shown) {
        FormInProgress form = shown.form();
        title.setText(form.title());
        child.setText(shown.name().equals(shown.fileNumber())
                ? shown.fileNumber()
                : shown.name() + " · " + shown.fileNumber());
        boolean away = !form.kind().isAboutAbsence() || form.episode().isPresent();
        noEpisode.setVisible(!away);
        noEpisode.setManaged(!away);
        showBefore(shown.sent());
        questions.show(form);
        showMissing(form);
        arrive(form);
    }

    private void showBefore(Optional<SentDocument> copy) {
        before.setText(copy.map(sent -> texts.get("document.screen.before", moments.dayAndTime(sent.approved().at())))
                .orElse(""));
        before.setVisible(copy.isPresent());
        before.setManaged(copy.isPresent());
    }

    /** The keyboard goes where the work starts: to what is missing first, else to approving. */
    private void arrive(FormInProgress form) {
        if (arriving && model.phase().get() instanceof Phase.Filling) {
            Optional.ofNullable(root.lookup(form.missing().isEmpty() ? "#approve" : ".links .hyperlink"))
                    .ifPresent(Node::requestFocus);
        }
        arriving = false;
    }

    private void showMissing(FormInProgress form) {
        List<Asked> unknown = form.missing();
        var count = new Label(texts.get("document.screen.missing", unknown.size(), form.questions().count()));
        count.setId("missing-count");
        count.getStyleClass().add("strong");
        count.setWrapText(true);
        missing.getChildren().setAll(count);
        missing.getStyleClass().removeAll("complete");
        if (unknown.isEmpty()) {
            missing.getStyleClass().add("complete");
            return;
        }
        var links = new FlowPane();
        links.getStyleClass().add("links");
        links.setMinWidth(0);
        boolean all = allMissing || unknown.size() <= MISSING;
        unknown.stream().limit(all ? unknown.size() : MISSING).forEach(asked -> links.getChildren().add(link(asked)));
        if (!all) {
            links.getChildren().add(showAll(form));
        }
        var hint = new Label(texts.get("document.screen.missing.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        missing.getChildren().addAll(links, hint);
    }

    private Hyperlink showAll(FormInProgress form) {
        var more = new Hyperlink(texts.get("document.screen.missing.all", form.missing().size()));
        more.setId("missing-all");
        more.setOnAction(_ -> {
            allMissing = true;
            showMissing(form);
        });
        return more;
    }

    private Hyperlink link(Asked asked) {
        var link = new Hyperlink(asked.label());
        link.setId("jump-" + asked.id());
        link.setMaxWidth(LINK_WIDTH);
        LateTooltip.set(link, asked.label());
        link.setOnAction(_ -> questions.box(asked.id()).ifPresent(box -> {
            new Scrolling(scroll).reveal(box);
            box.focusFirst();
        }));
        return link;
    }

    private void show(Phase phase) {
        showLeft(phase);
        var preview = new PreviewPane(model.preview(), texts);
        VBox.setVgrow(preview, Priority.ALWAYS);
        switch (phase) {
            case Phase.Filling _ -> {
                actions.getChildren().setAll(button("blank", "document.screen.blank", model::showBlank),
                        primary("approve", "document.screen.approve", model::startApproving));
                right.getChildren().setAll(preview);
            }
            case Phase.Approving _ -> {
                actions.getChildren().clear();
                right.getChildren().setAll(new ApproveBox(model, texts, moments).above(preview));
            }
            case Phase.Approved _ -> {
                Button save = primary("save", "document.screen.save", model::save);
                actions.getChildren().setAll(button("print", "document.screen.print", model::print), save);
                right.getChildren().setAll(preview);
                save.requestFocus();
            }
            case Phase.Blank _ -> {
                actions.getChildren().setAll(button("back", "document.screen.back", model::fill),
                        button("save", "document.screen.save", model::save),
                        primary("print", "document.screen.print", model::print));
                right.getChildren().setAll(preview);
            }
        }
        scroll.setDisable(phase instanceof Phase.Blank);
    }

    /**
     * While it is approved the questions make way for what the recipient gets of them, and afterwards for what was
     * approved: they stand for the next one by then.
     */
    private void showLeft(Phase phase) {
        share.ifPresent(ShareView::forget);
        share = phase instanceof Phase.Approving && model.share().chosen().get().isPresent()
                ? Optional.of(new ShareView(model.share(), texts))
                : Optional.empty();
        Node left = phase instanceof Phase.Approved(var copy)
                ? new ApprovedBox(copy, texts, moments, this::correct, this::next)
                : share.<Node>map(Function.identity()).orElse(form);
        if (scroll.getContent() != left) {
            scroll.setContent(left);
            scroll.setVvalue(0);
        }
    }

    private Button primary(String id, String key, Runnable action) {
        Button button = button(id, key, action);
        button.getStyleClass().add("accent");
        return button;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void correct() {
        arriving = true; // once the answers are back
        model.correct();
    }

    private void next() {
        model.fill();
        shown();
    }

    @FXML
    private void showSent() {
        model.showSent();
    }

    @FXML
    private void openChild() {
        model.openChild();
    }

    @FXML
    private void openEpisode() {
        model.openEpisode();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return Optional.ofNullable(title.getText()).orElse(texts.get("document.screen.title"));
    }

    @Override
    public void shown() {
        arriving = true;
        model.shown().get().ifPresent(shown -> arrive(shown.form()));
    }

    @Override
    public void leave() {
        questions.stop();
        model.leave();
    }
}
