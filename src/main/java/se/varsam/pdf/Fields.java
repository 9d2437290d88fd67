package se.varsam.pdf;

import java.util.List;

import se.varsam.domain.document.FilledForm.Entry.Answer;
import se.varsam.domain.document.FilledForm.Entry.Boxes;
import se.varsam.domain.document.FilledForm.Entry.Ticks;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.Typesetter;

/** Makes fields of a width from questions and answers. */
final class Fields {
    private final Texts texts;
    private final Typesetter typesetter;
    private final Style answers;
    private final Rows rows;

    Fields(Texts texts, Typesetter typesetter, Style answers) {
        this.texts = texts;
        this.answers = answers;
        this.typesetter = typesetter;
        this.rows = new Rows(texts, typesetter);
    }

    Field of(Answer answer, float width) {
        return field(answer.label(), value(answer, width), width);
    }

    Field of(Ticks ticks, float width) {
        return field(ticks.label(), rows.ticks(ticks.ticks(), width), width);
    }

    Field of(Boxes boxes, float width) {
        return field(boxes.label(), boxes.lines().stream()
                .flatMap(line -> rows.ticks(List.of(new Tick(line, false)), width).stream()).toList(), width);
    }

    /** A line to sign on: without lines of its own when there is nothing to print. */
    Field signed(Answer answer, float width) {
        return field(answer.label(), answer.value() instanceof Value.Blank ? List.of() : value(answer, width), width);
    }

    /** A remark in the place of an answer. */
    Field remark(String label, String remark, float width) {
        return field(label, rows.text(remark, Look.ANSWER.in(Ink.QUIET), width), width);
    }

    private Field field(String label, List<Field.Row> answer, float width) {
        return new Field(typesetter.lines(label, Look.LABEL, width), answer);
    }

    private List<Field.Row> value(Answer answer, float width) {
        return switch (answer.value()) {
            case Value.Known(String text) -> rows.text(text, answers, width);
            case Value.Unknown() -> rows.text(texts.get("pdf.unknown"), answers.in(Ink.QUIET), width);
            case Value.Blank() -> rows.writing(answer.lines(), width);
        };
    }
}
