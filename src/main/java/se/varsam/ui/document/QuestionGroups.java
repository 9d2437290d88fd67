package se.varsam.ui.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.Background;

/**
 * The questions of a form below each other, under the headings of their groups. The first ones come at once, what lies
 * below some at a time, when those can be read.
 */
final class QuestionGroups {
    /** Questions: more are not in sight at first. */
    private static final int FIRST = 6;
    private static final int MORE = 12;

    private final VBox column;
    private final Answering model;
    private final Background aside;
    private final Texts texts;
    private final Map<String, QuestionBox> boxes = new HashMap<>();
    private Deque<FormInProgress.Group> waiting = new ArrayDeque<>();
    private List<String> laidOut = List.of();

    /** In a column, which is empty. */
    QuestionGroups(VBox column, Answering model, Background aside, Texts texts) {
        this.column = column;
        this.model = model;
        this.aside = aside;
        this.texts = texts;
    }

    /**
     * Shows how the questions stand. Builds them, but not again while only answers change: the field in focus stays.
     */
    void show(FormInProgress form) {
        List<String> wanted = form.questions().map(asked -> asked.id() + asked.edits().size()).toList();
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            boxes.clear();
            column.getChildren().clear();
            waiting = groups(form);
            build(FIRST);
            fill(waiting);
        } else if (!waiting.isEmpty()) { // those that are not built yet are to begin with what stands now
            int built = column.getChildren().size();
            waiting.clear();
            groups(form).stream().skip(built).forEach(waiting::add);
        }
        form.questions().forEach(asked -> Optional.ofNullable(boxes.get(asked.id())).ifPresent(box -> box.show(asked)));
    }

    private static Deque<FormInProgress.Group> groups(FormInProgress form) {
        var groups = new ArrayDeque<FormInProgress.Group>();
        form.sections().stream().filter(group -> !group.questions().isEmpty()).forEach(groups::add);
        return groups;
    }

    /** The box of a question that is to be gone to: all of them are put in and laid out first. */
    Optional<QuestionBox> box(String question) {
        if (!waiting.isEmpty()) {
            build(Integer.MAX_VALUE);
            column.getScene().getRoot().applyCss();
            column.getScene().getRoot().layout();
        }
        return Optional.ofNullable(boxes.get(question));
    }

    private void fill(Deque<FormInProgress.Group> of) {
        if (!of.isEmpty()) {
            aside.run(() -> true, _ -> {
                if (of == waiting) { // not another form by now
                    build(MORE);
                    fill(of);
                }
            });
        }
    }

    private void build(int questions) {
        for (int left = questions; left > 0 && !waiting.isEmpty();) {
            FormInProgress.Group group = waiting.remove();
            column.getChildren().add(group(group));
            left -= group.questions().size();
        }
    }

    private VBox group(FormInProgress.Group group) {
        var heading = new Label(group.title());
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        heading.setMinHeight(Label.USE_PREF_SIZE);
        var box = new VBox(heading);
        box.getStyleClass().add("group");
        for (Asked asked : group.questions()) {
            var question = new QuestionBox(asked, model, texts);
            question.show(asked);
            boxes.put(asked.id(), question);
            box.getChildren().add(question);
        }
        return box;
    }
}
