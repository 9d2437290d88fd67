package se.varsam.ui.child;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.domain.child.Photo;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Section;

/** The photographs of a child, and how to add one. */
final class PhotoSection {
    private final PhotoViewModel model;
    private final ChildViewModel page;
    private final TypedDays days;
    private final Texts texts;

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
        page.card().subscribe(card -> pictures.getChildren()
                .setAll(card.map(known -> known.photos().stream().map(this::picture).toList()).orElse(List.of())));
        var taken = DayRow.of("child.photo.taken", "photo-taken", model.takenOn(), days.past(), texts);
        model.dayRefused().subscribe(refused -> taken.setError(refused.map(texts::of)));
        var consent = new TextField();
        consent.setId("photo-consent");
        consent.textProperty().bindBidirectional(model.consent());
        var consentRow = new FormRow(texts.get("child.photo.consent"), consent);
        consentRow.setHint(texts.get("child.photo.consent.hint"));
        var grid = new FieldGrid();
        grid.add(taken);
        grid.add(consentRow);
        var choose = new Button(texts.get("child.photo.choose"), new FontIcon("fth-image"));
        choose.setId("photo-choose");
        choose.setOnAction(_ -> model.choose());
        var file = new FormRow(texts.get("child.photo.file"), choose);
        file.setHint(texts.get("child.photo.file.hint"));
        model.fileRefused().subscribe(refused -> file.setError(refused.map(texts::of)));
        var section = new Section(texts.get("child.photo.section"));
        section.getContent().addAll(pictures, grid, file);
        return section;
    }

    private Node picture(Photo photo) {
        var day = new Label(photo.takenOn().map(Object::toString).orElse(texts.get("child.photo.undated")));
        day.getStyleClass().add("small");
        var consent = new Label(
                photo.consent().isEmpty() ? texts.get("child.photo.consent.none") : photo.consent());
        consent.getStyleClass().add("hint");
        consent.setMaxWidth(Pictures.LARGE + 24);
        var remove = new Button(texts.get("child.photo.remove"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(_ -> model.remove(photo));
        return new VBox(4, Pictures.of(Optional.of(photo), Pictures.LARGE, texts), day, consent, remove);
    }
}
