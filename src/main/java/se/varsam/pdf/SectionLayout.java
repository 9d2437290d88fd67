package se.varsam.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.timeline.Timeline;
import se.varsam.i18n.Texts;
import se.varsam.pdf.layout.Drawing;
import se.varsam.pdf.layout.Ink;
import se.varsam.pdf.layout.Node;
import se.varsam.pdf.layout.Pictures;
import se.varsam.pdf.layout.Piece;
import se.varsam.pdf.layout.Strip;
import se.varsam.pdf.layout.Strip.Keep;
import se.varsam.pdf.layout.Style;
import se.varsam.pdf.layout.TextLine;
import se.varsam.pdf.layout.Typesetter;

/**
 * Lays out one section: a heading on a band, short questions two and two, long ones across, a photo at the right with
 * the questions beside it.
 */
final class SectionLayout {
    private static final float BAND = 17;

    private final Texts texts;
    private final Typesetter typesetter;
    private final Fields fields;
    private final Photos photos;
    private final Node section;
    private final List<Strip> strips = new ArrayList<>();
    /** The list that the next question joins; a paragraph ends it. */
    private Optional<Node> list = Optional.empty();
    /** A short question that waits for one to stand beside. */
    private Optional<Question> waiting = Optional.empty();
    private Optional<Photos.Photo> photo = Optional.empty();
    private float leftBesidePhoto;

    /** A question that can be set in any width. */
    @FunctionalInterface
    private interface Question {
        Field in(float width);

        /** Set once for each width: its place is tried before it is taken. */
        static Question remembered(Question question) {
            var known = new HashMap<Float, Field>();
            return width -> known.computeIfAbsent(width, question::in);
        }
    }

    SectionLayout(Texts texts, Typesetter typesetter, Pictures pictures, Style answers, Node document) {
        this.texts = texts;
        this.typesetter = typesetter;
        this.fields = new Fields(texts, typesetter, answers);
        this.photos = new Photos(texts, typesetter, pictures);
        this.section = document.child(Node.Role.Sect);
    }

    /** The strips of a section. */
    List<Strip> of(Section content) {
        if (!content.title().isBlank()) {
            heading(content.title());
        }
        boolean byHand = content.entries().stream()
                .anyMatch(entry -> entry instanceof Entry.Answer(_, Value.Blank(), _));
        for (Entry entry : content.entries()) {
            switch (entry) {
                case Entry.Answer answer -> ask(width -> fields.of(answer, width));
                case Entry.Ticks ticks -> ask(width -> fields.of(ticks, width));
                case Entry.Boxes boxes -> ask(width -> fields.of(boxes, width));
                case Entry.Picture picture -> picture(picture, byHand);
                case Entry.Life(var timeline) -> life(timeline);
                case Entry.Paragraph(String text) -> paragraph(text);
                case Entry.Table table -> table(table);
                case Entry.Signature(var lines) -> sign(lines);
            }
        }
        setWaiting();
        endPhoto();
        keepLastTogether();
        return strips;
    }

    /** No last row of a section alone on the next page. */
    private void keepLastTogether() {
        if (strips.size() > 1) {
            keepWithNext(strips.size() - 2);
        }
    }

    private void keepWithNext(int row) {
        strips.set(row, strips.get(row).keeping(Keep.WITH_NEXT));
    }

    private void heading(String title) {
        var pieces = new ArrayList<Piece>();
        List<TextLine> lines = typesetter.lines(title, Look.SECTION, Look.WIDTH - 12);
        float height = BAND + (lines.size() - 1) * Look.SECTION.leading();
        pieces.add(Piece.artifact(new Drawing.Fill(Look.LEFT, 0, Look.WIDTH, height, Ink.TINT)));
        pieces.addAll(Field.text(section.child(Node.Role.H2), lines, Look.SECTION, Look.LEFT + 6, 1.5f));
        strips.add(new Strip(7, height + 2, Keep.WITH_NEXT, pieces));
    }

    private void ask(Question asked) {
        Question question = Question.remembered(asked);
        Column column = column();
        if (!question.in(column.leftHalf().width()).isShort()) {
            setWaiting();
            addAll(question.in(column.width()).strips(questions(), column));
        } else if (waiting.isEmpty()) {
            waiting = Optional.of(question);
        } else {
            pair(waiting.get().in(column.leftHalf().width()), question.in(column.rightHalf().width()), column);
            waiting = Optional.empty();
        }
    }

    private void pair(Field left, Field right, Column column) {
        float height = Math.max(left.height(), right.height());
        var pieces = new ArrayList<Piece>(left.pieces(questions(), column.leftHalf(), height));
        pieces.addAll(right.pieces(questions(), column.rightHalf(), height));
        add(new Strip(0, height, Keep.FREE, pieces));
    }

    private void setWaiting() {
        waiting.ifPresent(question -> addAll(question.in(column().width()).strips(questions(), column())));
        waiting = Optional.empty();
    }

    private void picture(Entry.Picture picture, boolean byHand) {
        Optional<Photos.Photo> readable = photos.of(picture, byHand, section);
        if (readable.isEmpty()) {
            ask(width -> fields.remark(picture.label(), photos.absence(picture), width));
            return;
        }
        setWaiting();
        endPhoto();
        list = Optional.empty();
        readable.ifPresent(found -> strips.add(new Strip(3, 0, Keep.WITH_NEXT, found.pieces())));
        photo = readable;
        leftBesidePhoto = readable.get().height();
    }

    private void paragraph(String text) {
        setWaiting();
        list = Optional.empty();
        Column column = column();
        Node node = section.child(Node.Role.P);
        List<TextLine> lines = typesetter.lines(text, Look.PARAGRAPH, column.width());
        for (int i = 0; i < lines.size(); i++) {
            boolean keep = i == 0 && lines.size() > 1 || i == lines.size() - 2;
            add(new Strip(i == 0 ? 4 : 0, Look.PARAGRAPH.leading(), keep ? Keep.WITH_NEXT : Keep.FREE,
                    Field.text(node, List.of(lines.get(i)), Look.PARAGRAPH, column.x(), 0)));
        }
    }

    private void table(Entry.Table table) {
        setWaiting();
        endPhoto();
        list = Optional.empty();
        addAll(new Tables(typesetter).strips(table, section));
    }

    private void life(Timeline timeline) {
        setWaiting();
        endPhoto();
        list = Optional.empty();
        strips.add(new TimelineFigure(texts, typesetter, timeline).strip(section));
    }

    private void sign(List<Entry.Answer> lines) {
        setWaiting();
        endPhoto();
        if (!strips.isEmpty()) {
            keepWithNext(strips.size() - 1); // never a signature on a page of its own
        }
        var signature = new SignatureLines(fields);
        for (int i = 0; i < lines.size(); i += 2) {
            boolean last = i + 2 >= lines.size();
            strips.add(signature.strip(questions(), lines.subList(i, Math.min(i + 2, lines.size())))
                    .keeping(last ? Keep.FREE : Keep.WITH_NEXT));
        }
    }

    private Node questions() {
        Node open = list.orElseGet(() -> section.child(Node.Role.L));
        list = Optional.of(open);
        return open;
    }

    private Column column() {
        return photo.map(beside -> Column.FULL.narrowedBy(beside.width() + Look.GUTTER)).orElse(Column.FULL);
    }

    private void addAll(List<Strip> more) {
        more.forEach(this::add);
    }

    private void add(Strip strip) {
        leftBesidePhoto -= strip.space() + strip.height();
        boolean besidePhoto = photo.isPresent() && leftBesidePhoto > 0;
        strips.add(besidePhoto ? strip.keeping(Keep.WITH_NEXT) : strip);
        if (!besidePhoto) {
            photo = Optional.empty();
        }
    }

    /** Leaves what remains of the photo's height white. */
    private void endPhoto() {
        if (photo.isPresent()) {
            add(new Strip(0, leftBesidePhoto, Keep.FREE, List.of()));
        }
    }
}
