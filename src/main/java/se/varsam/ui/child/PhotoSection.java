package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.child.PhotoShare;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Chip;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldGrid;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;
import se.varsam.ui.kit.Tone;

/** The photographs of a child, how to add one, and whom one was given to. */
final class PhotoSection {
    private static final double CARD = 180;

    private final PhotoViewModel model;
    private final ChildViewModel page;
    private final TypedDays days;
    private final Texts texts;
    private List<Told> shown = List.of();

    /** What is told of a photograph, beside the picture itself, which never changes. */
    private record Told(long id, Optional<LocalDate> takenOn, String consent, List<PhotoShare> shares) {
        static Told of(PhotoEntry photo) {
            return new Told(photo.id(), photo.takenOn(), photo.consent(), photo.shares());
        }
    }

    PhotoSection(PhotoViewModel model, ChildViewModel page, TypedDays days, Texts texts) {
        this.model = model;
        this.page = page;
        this.days = days;
        this.texts = texts;
    }

    Section build() {
        var pictures = new FlowPane();
        pictures.setId("photos");
        pictures.getStyleClass().add("photos");
        var old = new Chip(Tone.SOON, "fth-clock", texts.get("child.photo.old", PhotoEntry.MONTHS));
        old.setId("photo-old");
        page.card().subscribe(card -> {
            List<PhotoEntry> photos = card.map(ChildCard::photos).orElse(List.of());
            showAll(pictures, photos);
            show(pictures, !photos.isEmpty());
            show(old, PhotoEntry.areOld(photos, days.today()));
        });
        var section = new Section(texts.get("child.photo.section"));
        section.getContent().addAll(old, pictures, sharing(), adding());
        return section;
    }

    /** Only when something is new: each field that is saved reads the card anew, and the keyboard may stand here. */
    private void showAll(FlowPane pictures, List<PhotoEntry> photos) {
        List<Told> told = photos.stream().map(Told::of).toList();
        if (!told.equals(shown)) {
            shown = told;
            pictures.getChildren().setAll(photos.stream().map(this::picture).toList());
        }
    }

    private Node adding() {
        var taken = DayRow.of("child.photo.taken", "photo-taken", model.takenOn(), days.past(), texts);
        model.dayRefused().subscribe(refused -> taken.setError(refused.map(texts::of)));
        var grid = new FieldGrid();
        grid.add(taken);
        grid.add(row("consent", model.consent()));
        var choose = button("photo-choose", "child.photo.choose", model::choose);
        choose.setGraphic(new FontIcon("fth-image"));
        var file = new FormRow(texts.get("child.photo.file"), choose);
        file.setHint(texts.get("child.photo.file.hint"));
        model.fileRefused().subscribe(refused -> file.setError(refused.map(texts::of)));
        return new VBox(12, grid, file);
    }

    private Node sharing() {
        var title = new Label(texts.get("child.photo.share.title"));
        title.getStyleClass().add("strong");
        FormRow recipient = row("recipient", model.recipient());
        FormRow day = DayRow.of("child.photo.shared", "photo-shared", model.sharedOn(), days.past(), texts);
        model.shareDayRefused().subscribe(refused -> day.setError(refused.map(texts::of)));
        var grid = new FieldGrid();
        grid.add(recipient);
        grid.add(day);
        grid.addWide(row("reason", model.reason()));
        var form = new VBox(12, title, grid, new HBox(8, button("photo-share", "child.photo.share.save", model::share),
                button("photo-share-cancel", "kit.cancel", model::stopSharing)));
        form.setId("photo-sharing");
        model.sharing().subscribe(photo -> {
            show(form, photo.isPresent());
            photo.flatMap(_ -> Anchors.firstField(grid)).ifPresent(Node::requestFocus);
        });
        return form;
    }

    private FormRow row(String name, FieldModel typed) {
        FormRow row = new FieldControls(texts).line("child.photo." + name, "photo-" + name, typed);
        row.setHint(texts.get("child.photo." + name + ".hint"));
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node picture(PhotoEntry photo) {
        String named = photo.takenOn().map(Object::toString).orElse(texts.get("child.photo.undated"));
        var day = new Label(named);
        day.getStyleClass().add("strong");
        Optional<Image> image = Pictures.read(photo);
        var card = new VBox(4, image.map(read -> Pictures.square(read, photo, Pictures.LARGE, texts))
                .orElseGet(() -> Pictures.broken(Pictures.LARGE, texts)), day);
        card.setId("photo-" + photo.id());
        if (image.isEmpty()) {
            card.getChildren().add(hint(texts.get("child.photo.broken")));
        }
        card.getChildren()
                .add(hint(photo.consent().isEmpty() ? texts.get("child.photo.consent.none") : photo.consent()));
        photo.shares().stream().map(this::shared).map(PhotoSection::hint).forEach(card.getChildren()::add);
        card.setPrefWidth(CARD);
        var share = small("child.photo.share", named, () -> model.startSharing(photo));
        var remove = small("child.photo.remove", named, () -> model.remove(photo));
        card.getChildren().add(new HBox(4, share, remove));
        return card;
    }

    private String shared(PhotoShare share) {
        return texts.get(share.reason().isEmpty() ? "child.photo.shared.with" : "child.photo.shared.why",
                share.recipient(), share.on().toString(), share.reason());
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }

    private Button small(String key, String photo, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(texts.get("child.photo.button", texts.get(key), photo));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
