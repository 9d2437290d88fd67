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
import se.varsam.service.port.PageImages.Page;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Pause;

/**
 * The pages of a document as pictures of the very bytes that will be handed over, one at a time: a list of ten thousand
 * children has hundreds. A run of changes is drawn once; of several drawings only the latest is shown.
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
    /** The document itself is being drawn anew, and with it the page that is turned to. */
    private boolean rewriting;
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
     * @param page
     *            the page that is shown; empty while nothing is drawn
     * @param missing
     *            characters that can't be printed
     * @param refused
     *            why there is nothing to show
     */
    record Drawn(Optional<byte[]> pdf, Optional<Page> page, List<String> missing, Optional<Refusal> refused) {
        /** Not drawn yet. */
        static final Drawn NOTHING = new Drawn(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        /** How many pages the document has. */
        int pages() {
            return page.map(Page::count).orElse(0);
        }

        private Drawn turned(Page to) {
            return new Drawn(pdf, Optional.of(to), missing, refused);
        }
    }

    /** Holds the document to a number of pages: more are shown, and said to be too many. */
    void limit(int pages) {
        most = pages;
    }

    /** How many pages of those drawn are too many. */
    int tooMany() {
        return Math.max(0, drawn.get().pages() - most);
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
        rewriting = source.isPresent();
        working.set(rewriting);
        pause.restart(this::draw);
    }

    private void draw() {
        pause.stop();
        source.ifPresent(from -> {
            rewriting = true;
            int number = page.get();
            draw(() -> make(from, number));
        });
    }

    private void draw(Supplier<Drawn> made) {
        int mine = wanted.incrementAndGet();
        working.set(true);
        drawing.run(() -> wanted.get() == mine ? Optional.of(made.get()) : Optional.<Drawn>empty(),
                is -> finished(mine, is));
    }

    private Drawn make(Supplier<Outcome<Made>> from, int number) {
        return switch (from.get()) {
            case Outcome.Done<Made>(var made) -> new Drawn(Optional.of(made.pdf()),
                    Optional.of(images.of(made.pdf(), number, DPI)), made.missing(), Optional.empty());
            case Outcome.Refused<Made>(var reason) ->
                new Drawn(Optional.empty(), Optional.empty(), List.of(), Optional.of(reason));
        };
    }

    private void finished(int number, Optional<Drawn> made) {
        if (number == wanted.get()) {
            rewriting = false;
            working.set(false);
            made.ifPresent(drawn::set);
            turnTo(page.get());
        }
    }

    /** Turns to a page, counted from 0; stays within the document. Its picture follows. */
    void turnTo(int number) {
        Drawn now = drawn.get();
        int to = Math.clamp(number, 0, Math.max(0, now.pages() - 1));
        page.set(to);
        if (!rewriting && now.page().filter(shown -> shown.number() != to).isPresent()) {
            now.pdf().ifPresent(pdf -> draw(() -> now.turned(images.of(pdf, to, DPI))));
        }
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
