package se.varsam.ui.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Column;
import se.varsam.ui.kit.Later;

/**
 * The questions of a form below each other, under the headings of their groups. The first ones come at once, what lies
 * below some at a time, when those can be read; its room is kept free until then.
 */
final class QuestionGroups {
    /**
     * What stands above the questions at first, and what is put in where the window isn't known, in sizes of the text.
     */
    private static final double ABOVE = 16;
    private static final double FIRST = 40;
    /** How much is put in at a time, in sizes of the text. */
    private static final double MORE = 80;
    /** About how high, in sizes of the text: the words of a question, a line of advice, and each kind of answer. */
    private static final double WORDS = 1.7;
    private static final double ADVICE = 1.1;
    private static final double ADVICE_LETTERS = 80;
    private static final double FIELD = 2.9;
    private static final double FIELD_LABEL = 1.6;
    private static final double LINES = 4.7;
    private static final double OPTION = 1.8;
    private static final double ELSEWHERE = 2.6;

    private final VBox column;
    private final Answering model;
    private final Background aside;
    private final Texts texts;
    private final Map<String, QuestionBox> boxes = new HashMap<>();
    private final Map<String, Asked> now = new HashMap<>();
    private Deque<Later<QuestionBox>> waiting = new ArrayDeque<>();
    private List<String> laidOut = List.of();
    private double textSize;

    /** In a column, which is empty. */
    QuestionGroups(VBox column, Answering model, Background aside, Texts texts) {
        this.column = column;
        this.model = model;
        this.aside = aside;
        this.texts = texts;
    }

    /** Keeps room for those that are not there yet, in lines of text of this size. */
    void reserve(double size) {
        textSize = size;
        waiting.forEach(question -> question.reserve(size));
    }

    /**
     * Shows how the questions stand. Builds them, but not again while only answers change: the field in focus stays.
     */
    void show(FormInProgress form) {
        form.questions().forEach(asked -> now.put(asked.id(), asked));
        List<String> wanted = form.questions().map(asked -> asked.id() + asked.edits().size()).toList();
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            boxes.clear();
            waiting = new ArrayDeque<>();
            column.getChildren().setAll(form.sections().stream().filter(group -> !group.questions().isEmpty())
                    .map(this::group).toList());
            reserve(textSize);
            build(inSight());
            fill(waiting);
        }
        form.questions().forEach(asked -> Optional.ofNullable(boxes.get(asked.id())).ifPresent(box -> box.show(asked)));
    }

    /** The box of a question that is to be gone to: all of them are put in and laid out first. */
    Optional<QuestionBox> box(String question) {
        showAll();
        return Optional.ofNullable(boxes.get(question));
    }

    /** Puts in all that are not there yet, at once, and lays them out. */
    void showAll() {
        if (!waiting.isEmpty()) {
            build(Double.MAX_VALUE);
            Optional.ofNullable(column.getScene()).map(Scene::getRoot).ifPresent(root -> {
                root.applyCss();
                root.layout();
            });
        }
    }

    private void fill(Deque<Later<QuestionBox>> of) {
        if (!of.isEmpty()) {
            aside.afterPicture(() -> {
                if (of == waiting) { // not another form by now
                    build(MORE);
                    fill(of);
                }
            });
        }
    }

    /** No more are put in: the page is left. */
    void stop() {
        waiting = new ArrayDeque<>();
    }

    private double inSight() {
        return Optional.ofNullable(column.getScene()).map(scene -> scene.getHeight() / textSize - ABOVE).orElse(FIRST);
    }

    private void build(double lines) {
        for (double left = lines; left > 0 && !waiting.isEmpty();) {
            Later<QuestionBox> next = waiting.remove();
            next.fill();
            left -= next.lines();
        }
    }

    private Group group(FormInProgress.Group group) {
        var heading = new Label(group.title());
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        heading.setMinHeight(Label.USE_PREF_SIZE);
        var box = new Group(heading);
        for (Asked asked : group.questions()) {
            var later = new Later<>(lines(asked), () -> question(asked.id()));
            waiting.add(later);
            box.getChildren().add(later);
        }
        return box;
    }

    /** A question with the answer as it stands now, which may be another than when its room was made. */
    private QuestionBox question(String id) {
        Asked asked = Objects.requireNonNull(now.get(id));
        var question = new QuestionBox(asked, model, texts);
        question.show(asked);
        boxes.put(id, question);
        return question;
    }

    private static double lines(Asked asked) {
        double lines = WORDS + ADVICE * Math.ceil(asked.advice().length() / ADVICE_LETTERS);
        for (Edit edit : asked.edits()) {
            lines += switch (edit) {
                case Edit.Choice(_, _, var options) -> OPTION * options.size();
                case Edit.Elsewhere _ -> ELSEWHERE;
                default -> edit.kind().equals(Optional.of(FieldKind.LONG_TEXT)) ? LINES : FIELD;
            };
        }
        return lines + (asked.edits().size() > 1 ? FIELD_LABEL * asked.edits().size() : 0);
    }

    /** The questions under a heading. */
    private static final class Group extends Column {
        Group(Label heading) {
            getStyleClass().add("group");
            getChildren().add(heading);
        }
    }
}
