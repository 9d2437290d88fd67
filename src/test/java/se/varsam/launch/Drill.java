package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import se.varsam.MovingClock;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.Fill;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.PartialDate;
import se.varsam.pdf.Reading;
import se.varsam.service.Session;
import se.varsam.service.port.Today;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.Screens;
import se.varsam.ui.kit.Place;

/**
 * An absence that is drilled: played through the real pages by the ids of their nodes, with a clock moved between. Each
 * station writes a picture {@code target/screens/NAME-NN-STATION}, each document its pages.
 */
final class Drill {
    private static final char NO_BREAK_SPACE = 0xA0;

    private final ScreenRig rig;
    private final MovingClock clock;
    private final String name;
    private int stations;

    /** A drill in an open register whose time is the clock's. */
    Drill(ScreenRig rig, MovingClock clock, String name) {
        this.rig = rig;
        this.clock = clock;
        this.name = name;
    }

    /** The instant of a time in Stockholm. */
    static MovingClock clockAt(String local) {
        return new MovingClock(LocalDateTime.parse(local).atZone(Today.ZONE).toInstant());
    }

    /** A made-up child of 16, an asylum seeker since its arrival, with what the card says. */
    static ChildId child(Session session, Map<ChildField, String> facts) {
        ChildId id = session.children().add().id();
        facts.forEach((field, value) -> assertThat(session.children().change(id, field, value).refusal())
                .as(field.name()).isEmpty());
        var arrived = session.children().find(id).orElseThrow().facts().date(ChildField.ARRIVED_ON).orElseThrow();
        session.children().save(id, new AsylumEvent(0, AsylumStatus.SEEKER, arrived, ""));
        assertThat(session.ages().save(id, new AgeDecision(0, AgeDecision.Kind.REGISTERED,
                PartialDate.parse("2010-05-03").orElseThrow(), arrived, arrived, AgeDecision.Origin.UNKNOWN,
                AgeDecision.Fate.NONE)).refusal()).isEmpty();
        return id;
    }

    /** It is a time in Stockholm now. */
    void at(String local) {
        clock.move(Duration.between(clock.instant(), clockAt(local).instant()));
        rig.drawn();
    }

    /** Minutes pass. */
    void minutes(int passed) {
        clock.move(Duration.ofMinutes(passed));
        rig.drawn();
    }

    /** Goes to a page, which is read anew. */
    void show(Place place) {
        rig.show(place);
    }

    /** Presses a key where the keyboard is, and waits for what follows. */
    void key(KeyCode code) {
        key(code, false);
    }

    /** The same, with the control key. */
    void key(KeyCode code, boolean control) {
        rig.does(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused(), new KeyEvent(kind, "", "", code, false, control, false, false));
            }
        });
        rig.layOut();
    }

    /** Types where the keyboard is. */
    void type(String text) {
        rig.pictures.type(text);
        rig.calm();
    }

    private Node focused() {
        return Optional.ofNullable(rig.stage.getScene().getFocusOwner()).orElse(rig.stage.getScene().getRoot());
    }

    /** The id of what has the keyboard. */
    String focus() {
        return Screens.onFx(() -> String.valueOf(focused().getId()));
    }

    /** Goes into a field, writes in it instead of what stands there, and leaves it. */
    void fill(String id, String text) {
        rig.does(() -> {
            var field = (TextInputControl) node(id);
            field.requestFocus();
            field.setText(text);
        });
        key(KeyCode.TAB);
    }

    /** Chooses in a box that drops down, by what stands there or its stored name. */
    void select(String box, String value) {
        rig.does(() -> select((ComboBox<?>) node(box), value));
        rig.layOut();
    }

    private static <T> void select(ComboBox<T> box, String value) {
        box.getSelectionModel().select(box.getItems().stream()
                .filter(item -> value.equals(item) || value.equals(box.getConverter().toString(item))).findFirst()
                .orElseThrow(() -> new AssertionError(value)));
    }

    /** Presses a button, or chooses. */
    void press(String id) {
        rig.does(() -> {
            switch (node(id)) {
                case RadioButton choice -> choice.fire();
                case Button button -> button.fire();
                case Node other -> throw new AssertionError(other);
            }
        });
        rig.layOut();
    }

    /** Puts the keyboard on something. */
    void go(String id) {
        rig.does(() -> node(id).requestFocus());
    }

    /** Chooses in a menu. */
    void choose(String menu, String item) {
        rig.does(() -> ((MenuButton) node(menu)).getItems().stream().filter(i -> item.equals(i.getId())).findFirst()
                .ifPresentOrElse(MenuItem::fire, () -> {
                    throw new AssertionError(item);
                }));
        rig.layOut();
    }

    /** The node of an id; a failure names it. */
    Node node(String id) {
        return rig.node("#" + id);
    }

    /** Whether there is such a node in sight. */
    boolean sees(String id) {
        return Screens.onFx(() -> {
            Node found = rig.stage.getScene().getRoot().lookup("#" + id);
            for (Node n = found; n != null; n = n.getParent()) {
                if (!n.isVisible()) {
                    return false;
                }
            }
            return found != null;
        });
    }

    /** What can be read in a part of the window, a line for each text. */
    String said(String selector) {
        return Screens.onFx(() -> {
            var lines = new StringBuilder();
            read(rig.node(selector), lines);
            return lines.toString().replace(NO_BREAK_SPACE, ' ');
        });
    }

    /** What can be read on the page. */
    String page() {
        return said(".content");
    }

    /** What can be read of a step. */
    String step(String id) {
        return said("#" + id);
    }

    private static void read(Node node, StringBuilder lines) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof TextFlow words) {
            words.getChildren().forEach(word -> lines.append(word instanceof Text text ? text.getText() : ""));
            lines.append('\n');
        } else if (node instanceof Labeled text && text.getText() != null && !text.getText().isEmpty()) {
            lines.append(text.getText()).append('\n');
        } else if (node instanceof TextInputControl field) {
            lines.append(Objects.toString(field.getText(), "")).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(below -> read(below, lines));
        }
    }

    /** The steps of the page in their order, those of one's own first, by id. */
    List<String> steps() {
        return Screens.onFx(() -> rig.node(".content").lookupAll(".step").stream().map(Node::getId).toList());
    }

    /** A station is reached: a picture of the window. */
    void station(String station) {
        stations++;
        rig.pictures.picture("%s-%02d-%s".formatted(name, stations, station), Colours.LIGHT, 100);
    }

    /** The same with a picture of the whole page, also of what is not in sight. */
    void stationWhole(String station) {
        station(station);
        Node page = Screens.onFx(() -> Optional.ofNullable(rig.stage.getScene().getRoot().lookup(".away-body"))
                .orElseGet(() -> ((Pane) rig.node(".content")).getChildren().getFirst()));
        rig.pictures.whole("%s-%02d-%s-whole".formatted(name, stations, station), page);
    }

    /** Approves the form on show for a recipient, with the keyboard on the way; what its pages say. */
    String approve(ChildId child, DocumentKind kind, String recipient) {
        press("approve");
        return confirm(child, kind, recipient);
    }

    /** Goes on with approving, once it is chosen what the recipient gets. */
    String confirm(ChildId child, DocumentKind kind, String recipient) {
        fill("recipient", recipient);
        press("approve-confirm");
        assertThat(sees("approved")).as(kind.name()).isTrue();
        return sent(child, kind);
    }

    /** What the pages of the last approved copy say. */
    String sent(ChildId child, DocumentKind kind) {
        SentDocument copy = rig.session().documents().sent(child).stream().filter(sent -> sent.kind() == kind)
                .findFirst().orElseThrow();
        byte[] pdf = rig.session().documents().pdf(copy).toOptional().orElseThrow();
        Reading.picture(pdf, "%s-%02d-%s".formatted(name, stations, kind.code()));
        return Reading.text(pdf);
    }

    /** What the pages of a document say that is printed but not kept. */
    String printed(ChildId child, DocumentKind kind) {
        var documents = rig.session().documents();
        byte[] pdf = documents.pdf(documents.fill(child, kind, Fill.APPROVED)).bytes();
        Reading.picture(pdf, "%s-%02d-%s".formatted(name, stations, kind.code()));
        return Reading.text(pdf);
    }

    /** The child as the register has it. */
    Child card(ChildId child) {
        return rig.session().children().find(child).orElseThrow();
    }

    /** The time away that is the latest. */
    MissingEpisode episode(ChildId child) {
        return rig.session().episodes().of(child).getFirst();
    }

    /** The events of the printed log of the latest time away, in order; but for when each was written down. */
    List<String> account(ChildId child) {
        return rig.session().documents().fill(child, DocumentKind.AWAY_LOG, Fill.APPROVED).sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry instanceof Entry.Table table ? table.rows().stream() : Stream.empty())
                .map(cells -> String.join(" | ", cells).replaceAll("\n?Skrivet .*", "").replace("\n", ". ").strip())
                .toList();
    }
}
