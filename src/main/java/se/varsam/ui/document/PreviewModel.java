package se.varsam.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.service.port.PageImages;
import se.varsam.service.port.PageImages.PageImage;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Pause;

/**
 * The pages of a document as pictures of the very bytes that will be handed over. A run of changes is drawn once; of
 * several drawings only the latest is shown.
 */
final class PreviewModel {
    private static final int DPI = 144;

    private final PageImages images;
    private final Background drawing;
    private final Pause pause;
    private final AtomicInteger wanted = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Drawn> drawn = new ReadOnlyObjectWrapper<>(Drawn.NOTHING);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private int most = Integer.MAX_VALUE;
    private Optional<Supplier<Outcome<Made>>> source = Optional.empty();

    PreviewModel(PageImages images, Background drawing, Pause pause) {
        this.images = images;
        this.drawing = drawing;
        this.pause = pause;
    }

    /**
     * A document as it was made.
     *
     * @param pdf
     *            its bytes
     * @param missing
     *            characters that can't be printed
     */
    record Made(byte[] pdf, List<String> missing) {}

    /**
     * What is shown.
     *
     * @param pdf
     *            the bytes that the pages are of; empty while nothing is drawn
     * @param pages
     *            in order
     * @param missing
     *            characters that can't be printed
     * @param refused
     *            why there is nothing to show
     */
    record Drawn(Optional<byte[]> pdf, List<PageImage> pages, List<String> missing, Optional<Refusal> refused) {
        /** Not drawn yet. */
        static final Drawn NOTHING = new Drawn(Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Holds the document to a number of pages: more are shown, and said to be too many. */
    void limit(int pages) {
        most = pages;
    }

    /** How many pages of those drawn are too many. */
    int tooMany() {
        return Math.max(0, drawn.get().pages().size() - most);
    }

    /** Shows another document, from its first page, at once. */
    void show(Supplier<Outcome<Made>> other) {
        source = Optional.of(other);
        page.set(0);
        draw();
    }

    /** The document has changed: draws it anew when no more changes come for a moment. */
    void changed() {
        wanted.incrementAndGet();
        working.set(source.isPresent());
        pause.restart(this::draw);
    }

    private void draw() {
        pause.stop();
        source.ifPresent(from -> {
            int mine = wanted.incrementAndGet();
            working.set(true);
            drawing.run(() -> wanted.get() == mine ? Optional.of(make(from)) : Optional.<Drawn>empty(),
                    made -> finished(mine, made));
        });
    }

    private Drawn make(Supplier<Outcome<Made>> from) {
        return switch (from.get()) {
            case Outcome.Done<Made>(var made) ->
                new Drawn(Optional.of(made.pdf()), images.of(made.pdf(), DPI), made.missing(), Optional.empty());
            case Outcome.Refused<Made>(var reason) ->
                new Drawn(Optional.empty(), List.of(), List.of(), Optional.of(reason));
        };
    }

    private void finished(int number, Optional<Drawn> made) {
        if (number == wanted.get()) {
            made.ifPresent(drawn::set);
            turnTo(page.get());
            working.set(false);
        }
    }

    /** Turns to a page, counted from 0; stays within the document. */
    void turnTo(int number) {
        page.set(Math.clamp(number, 0, Math.max(0, drawn.get().pages().size() - 1)));
    }

    /** Draws nothing more. */
    void stop() {
        pause.stop();
        wanted.incrementAndGet();
    }

    /** What is shown. */
    ReadOnlyObjectProperty<Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether what is shown is being drawn anew. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** The page shown, counted from 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }
}
