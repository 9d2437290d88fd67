package se.varsam.ui.document;

import java.nio.IntBuffer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

import se.varsam.i18n.Texts;
import se.varsam.service.port.PageImages.PageImage;
import se.varsam.ui.document.PreviewModel.Drawn;
import se.varsam.ui.kit.LateTooltip;

/** The pages of a document: one at a time, with zoom; Page Up and Page Down turn. */
final class PreviewPane extends VBox {
    private static final double A4_WIDTH = 794;
    private static final double AROUND = 32;
    private static final double STEP = 1.25;
    private static final double LEAST = 0.25;
    private static final double MOST = 3;

    private final PreviewModel model;
    private final Texts texts;
    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final Label pageOf = new Label();
    private final Label percent = new Label();
    private final Label note = new Label();
    /** Scale against the paper's own size; 0: as wide as the room. */
    private final DoubleProperty zoom = new SimpleDoubleProperty();

    PreviewPane(PreviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("preview");
        setId("preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> A4_WIDTH * scale(), zoom,
                scroll.viewportBoundsProperty()));
        percent.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("document.screen.preview.percent", String.valueOf(Math.round(scale() * 100))), zoom,
                scroll.viewportBoundsProperty()));
        sheet.getStyleClass().add("sheet");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        // always there: a bar that comes and goes would change the width that the page is fitted to
        scroll.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add("sheet-room");
        scroll.setId("preview-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        note.getStyleClass().add("unprintable");
        note.setWrapText(true);
        getChildren().setAll(bar(), note, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        model.drawn().subscribe(this::show);
    }

    private double scale() {
        double fit = (scroll.getViewportBounds().getWidth() - AROUND) / A4_WIDTH;
        return zoom.get() > 0 ? zoom.get() : Math.clamp(fit, LEAST, MOST);
    }

    private HBox bar() {
        pageOf.setId("preview-page");
        pageOf.setMinWidth(USE_PREF_SIZE);
        percent.setMinWidth(USE_PREF_SIZE);
        var work = new ProgressIndicator();
        work.setId("preview-working");
        work.setPrefSize(18, 18);
        work.setAccessibleText(texts.get("document.screen.preview.working"));
        work.visibleProperty().bind(model.working());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var fit = button("fit", "fth-maximize", () -> zoom.set(0));
        var bar = new HBox(button("previous", "fth-chevron-left", () -> model.turnTo(model.page().get() - 1)), pageOf,
                button("next", "fth-chevron-right", () -> model.turnTo(model.page().get() + 1)), work, gap,
                button("smaller", "fth-zoom-out", () -> zoomBy(1 / STEP)), percent,
                button("larger", "fth-zoom-in", () -> zoomBy(STEP)), fit);
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private void zoomBy(double factor) {
        zoom.set(Math.clamp(scale() * factor, LEAST, MOST));
    }

    private Button button(String name, String icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("preview-" + name);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(texts.get("document.screen.preview." + name));
        LateTooltip.set(button, button.getAccessibleText());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void turn(KeyEvent key) {
        if (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP) {
            model.turnTo(model.page().get() + (key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1));
            key.consume();
        }
    }

    private void show(Drawn drawn) {
        image.setImage(drawn.page().map(page -> picture(page.picture())).orElse(null));
        sheet.setVisible(drawn.page().isPresent());
        pageOf.setText(drawn.page()
                .map(page -> texts.get("document.screen.preview.page", page.number() + 1, page.count())).orElse(""));
        image.setAccessibleText(pageOf.getText());
        String said = drawn.refused().map(texts::of)
                .orElseGet(() -> drawn.missing().isEmpty()
                        ? tooLong(drawn)
                        : texts.get("document.screen.unprintable", String.join(" ", drawn.missing())));
        note.setText(said);
        note.setVisible(!said.isEmpty());
        note.setManaged(!said.isEmpty());
    }

    private String tooLong(Drawn drawn) {
        return model.tooMany() == 0 ? "" : texts.get("document.screen.too-long", drawn.pages());
    }

    /** Over the pixels themselves: two million of them are not copied while the window waits. */
    private static WritableImage picture(PageImage page) {
        return new WritableImage(new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
