package se.varsam.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Scrolling;

/** The questions of the police in their order, each with its answer, and the way from one unknown to the next. */
final class CallQuestions {
    private final PhoneViewModel model;
    private final Texts texts;
    private final VBox questions;
    private final ScrollPane scroll;
    private final Map<String, QuestionBox> boxes = new HashMap<>();
    private final Map<String, Asked> drawn = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private List<String> laidOut = List.of();
    private String at = "";

    /** Draws the questions in a box, which is scrolled by a pane. */
    CallQuestions(PhoneViewModel model, Texts texts, VBox questions, ScrollPane scroll) {
        this.model = model;
        this.texts = texts;
        this.questions = questions;
        this.scroll = scroll;
    }

    /** Shows the questions; builds them not again while only answers change, so that the field in focus stays. */
    void show(List<Asked> now) {
        asked.clear();
        asked.addAll(now);
        List<String> wanted = asked.stream().map(question -> question.id() + question.edits().size()).toList();
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            boxes.clear();
            drawn.clear();
            questions.getChildren().setAll(asked.stream().map(this::row).toList());
        }
        for (Asked question : asked) {
            // only what is another: thirty-eight questions dressed anew with each key would be felt
            if (!question.equals(drawn.put(question.id(), question))) {
                boolean unknown = question.state() != State.KNOWN;
                Optional.ofNullable(boxes.get(question.id())).ifPresent(box -> {
                    box.show(question, unknown);
                    mark(box, unknown);
                });
            }
        }
    }

    private static void mark(Node row, boolean unknown) {
        row.getStyleClass().removeAll("unknown");
        if (unknown) {
            row.getStyleClass().add("unknown");
        }
    }

    private Node row(Asked question) {
        var box = new QuestionBox(question, model, texts);
        box.readFirst(question);
        box.getStyleClass().add("phone-question");
        boxes.put(question.id(), box);
        return box;
    }

    /** Goes to the first question not known after the one where the keyboard is or was. */
    void next() {
        where().ifPresent(question -> at = question);
        List<Asked> unknown = asked.stream().filter(question -> question.state() != State.KNOWN).toList();
        int here = asked.stream().map(Asked::id).toList().indexOf(at);
        unknown.stream().filter(question -> asked.indexOf(question) > here).findFirst()
                .or(() -> unknown.stream().findFirst()).ifPresent(this::go);
    }

    /** The question that the keyboard is in; a list that opens under a field says of itself that it has it. */
    private Optional<String> where() {
        Node node = Optional.ofNullable(questions.getScene()).map(Scene::getFocusOwner).orElse(questions);
        for (Node up = node; up != null; up = up.getParent()) {
            Node here = up;
            Optional<String> found = boxes.entrySet().stream().filter(e -> e.getValue() == here)
                    .map(Map.Entry::getKey).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void go(Asked question) {
        at = question.id();
        Optional.ofNullable(boxes.get(question.id())).ifPresent(box -> {
            new Scrolling(scroll).reveal(box);
            box.focusFirst();
        });
    }
}
