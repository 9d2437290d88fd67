package se.varsam.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.Session;
import se.varsam.ui.Screens;
import se.varsam.ui.TestSessions;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FxBackground;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.kit.Status;

/**
 * A frame on a real register, with pages that hold one of each control that keeps the keyboard; the first is a field
 * that saves into {@link #value}.
 */
final class FramePages implements AutoCloseable {
    final List<Place> shown = new ArrayList<>();
    final List<Place> left = new ArrayList<>();
    final List<String> locked = new ArrayList<>();
    final Session session;
    final FxBackground background;
    final FrameView frame;
    final Screens screens;
    final ManualPause pause = new ManualPause();
    /** What the field of the page has saved last. */
    String value = "";

    FramePages(Stage stage, Path folder) {
        this(stage, folder, new Computer(TestSessions.CLOCK.getZone(), Optional.empty()));
    }

    FramePages(Stage stage, Path folder, Computer computer) {
        session = new TestSessions().create(folder.resolve("Arbete.varsam"));
        background = new FxBackground(fault -> {
            throw new AssertionError(fault);
        });
        frame = new FrameView(session, new FrameTools(background, new Texts(), TestSessions.CLOCK, computer),
                this::page, locked::add);
        screens = Screens.show(stage, frame.root(), 1280, 800);
        frame.begin();
    }

    private Screen page(Place place, Navigator navigator, Status status) {
        shown.add(place);
        var model = new FieldModel(typed -> Outcome.done(new Checked(typed, List.of())), keeper(status), pause);
        models.add(model);
        model.fill(value, Optional.empty());
        Control field = new FieldControls(new Texts()).text(FieldKind.TEXT, model);
        field.setId("field");
        var page = new VBox(8, field);
        List.of(new TextArea(), new ComboBox<>(), table(), new ListView<>(), new CheckBox("Ruta"))
                .forEach(control -> {
                    control.setId(control.getClass().getSimpleName());
                    control.setMaxHeight(80);
                    page.getChildren().add(control);
                });
        page.getStyleClass().add("page");
        return new Screen() {
            @Override
            public Parent root() {
                return page;
            }

            @Override
            public String title() {
                return place.getClass().getSimpleName();
            }

            @Override
            public void shown() {
                field.requestFocus();
            }

            @Override
            public void leave() {
                left.add(place);
            }
        };
    }

    private final List<FieldModel> models = new ArrayList<>();

    private static TableView<String> table() {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("Namn"));
        return table;
    }

    private FieldModel.Keeper keeper(Status status) {
        int mine = models.size();
        return new FieldModel.Keeper() {
            @Override
            public void save(String from, String to) {
                Object visit = models.get(mine).visit();
                write(to, () -> status.undoable(visit, "Ändrade fältet", () -> put(from), () -> put(to)));
            }

            private void put(String back) {
                models.get(mine).fill(back, Optional.empty());
                write(back, status::saved);
            }

            @Override
            public void draft(String typed) {
                throw new AssertionError("everything is a value here");
            }
        };
    }

    private void write(String to, Runnable then) {
        background.run(() -> {
            value = to;
            return to;
        }, _ -> then.run());
    }

    @Override
    public void close() {
        background.close();
        session.close();
    }
}
