package se.varsam.ui.thinning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.thinning.Certificate;
import se.varsam.i18n.Texts;
import se.varsam.service.ThinningService.Line;
import se.varsam.ui.kit.EmptyState;
import se.varsam.ui.kit.Pause;
import se.varsam.ui.kit.SameItems;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Section;
import se.varsam.ui.thinning.ThinningViewModel.Reach;

/** The page Gallring: the children with their days, the chosen one, the rules, the certificates. */
public final class ThinningView implements Screen {
    private static final double SPACE = 12;
    private static final double WIDTH = 900;
    private static final double LIST = 240;

    private final Texts texts;
    private final ThinningViewModel model;
    private final RuleModel rules;
    private final ListView<Line> list = new ListView<>();
    private final Section certificates;
    private final Label count = new Label();
    private final Label unwritten = new Label();
    private final ScrollPane root;
    private List<Certificate> certified = List.of();
    private boolean filling;

    /** The page, at a child if given; reads at once. */
    public ThinningView(ThinningDesk desk, Texts texts, Optional<ChildId> child, Supplier<Pause> pauses) {
        this.texts = texts;
        this.model = new ThinningViewModel(desk, texts, child, pauses);
        this.rules = new RuleModel(desk, pauses, model::load);
        rules.load(); // both are read while the page is being built
        model.load();
        this.certificates = new Section(texts.get("thinning.certificates"));
        var chosen = new ChosenPane(model, texts);
        desk.background().run(desk.thinning()::backupsUntil, until -> chosen.backups(until
                .map(day -> texts.get("thinning.backups", day.toString()))
                .orElseGet(() -> texts.get("thinning.backups.none"))));
        // what comes or goes stands below the list, which stays where it is
        var content = new VBox(SPACE, head(), children(), unwritten, chosen.section(),
                new RulePane(rules, texts).section(), certificates);
        content.getStyleClass().addAll("page", "thinning");
        content.getStylesheets().add(String.valueOf(ThinningView.class.getResource("thinning.css")));
        content.setMaxWidth(WIDTH);
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setId("thinning");
        model.shown().subscribe(this::show);
        model.chosen().subscribe(line -> line.ifPresent(this::select));
    }

    private Node head() {
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var about = new Label(texts.get("thinning.about"));
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        about.setMinHeight(Label.USE_PREF_SIZE);
        unwritten.setText(texts.get("thinning.unwritten"));
        unwritten.getStyleClass().add("tone-late");
        unwritten.setWrapText(true);
        count.setId("thinning-count");
        count.getStyleClass().add("quiet");
        return new VBox(SPACE, new VBox(title, count), about);
    }

    private Node children() {
        list.setId("thinning-list");
        list.setAccessibleText(texts.get("thinning.list"));
        list.setCellFactory(_ -> new ThinningCell(new ThinningWords(texts)));
        list.setPlaceholder(new Region()); // nobody knows yet whether there is nobody
        list.setPrefHeight(LIST);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (!filling && line != null) {
                model.choose(Optional.of(line));
            }
        });
        return list;
    }

    private void show(ThinningViewModel.Shown shown) {
        filling = true;
        SameItems.become(list.getItems(), shown.lines());
        filling = false;
        if (shown.reach() == Reach.ALL && shown.lines().isEmpty()) {
            list.setPlaceholder(new EmptyState("fth-scissors", texts.get("thinning.none")));
        }
        count.setText(texts.get("thinning.files." + shown.reach(), shown.count()));
        model.chosen().get().ifPresent(this::select); // the lines are others now
        unwritten.setVisible(!shown.isWrittenAnew());
        unwritten.setManaged(!shown.isWrittenAnew());
        if (!shown.certificates().equals(certified)) {
            certified = shown.certificates();
            certificates.getContent().setAll(certified.stream().map(this::certificate).toList());
        }
        certificates.setVisible(!shown.certificates().isEmpty());
        certificates.setManaged(certificates.isVisible());
    }

    private void select(Line line) {
        filling = true;
        list.getItems().stream().filter(l -> Objects.equals(l.child().id(), line.child().id())).findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        filling = false;
    }

    private Node certificate(Certificate certificate) {
        String number = certificate.number().toString();
        var said = new Label(texts.get("thinning.certificate", number, certificate.due().toString(),
                certificate.rule()));
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        var save = new Button(texts.get("thinning.certificate.save", number));
        save.setId("certificate-" + number);
        save.setOnAction(_ -> model.save(certificate));
        return new VBox(SPACE / 2, said, new FlowPane(save));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return texts.get("thinning.title");
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
        rules.leave();
    }

    @Override
    public void refresh() {
        model.load();
        rules.load();
    }
}
