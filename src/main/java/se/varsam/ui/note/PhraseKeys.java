package se.varsam.ui.note;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import se.varsam.domain.note.Phrase;
import se.varsam.domain.note.PhraseBook;
import se.varsam.domain.note.PhraseBook.Expansion;

/**
 * Writes phrases out while one types: {@code ;abbreviation} and Tab or space. The first gap is chosen, so that typing
 * fills it; Tab goes on to the next one. Ctrl+Z gives the abbreviation back.
 */
final class PhraseKeys {
    private final TextInputControl field;
    private final Supplier<PhraseBook> book;

    private PhraseKeys(TextInputControl field, Supplier<PhraseBook> book) {
        this.field = field;
        this.book = book;
    }

    /**
     * Lets phrases be written in a field.
     *
     * @param around
     *            what the field lies in: it hears Tab before the field does
     */
    static void in(Node around, TextInputControl field, Supplier<PhraseBook> book) {
        var keys = new PhraseKeys(field, book);
        around.addEventFilter(KeyEvent.KEY_PRESSED, keys::tab);
        around.addEventFilter(KeyEvent.KEY_TYPED, keys::space);
    }

    private void tab(KeyEvent key) {
        boolean plain = key.getCode() == KeyCode.TAB && !key.isShiftDown() && !key.isControlDown() && !key.isAltDown();
        if (plain && key.getTarget() == field && (expand("") || nextGap())) {
            key.consume();
        }
    }

    private void space(KeyEvent key) {
        if (" ".equals(key.getCharacter()) && key.getTarget() == field && expand(" ")) {
            key.consume();
        }
    }

    private boolean expand(String after) {
        if (field.getSelection().getLength() > 0) {
            return false;
        }
        var found = book.get().at(field.getText(), field.getCaretPosition());
        found.ifPresent(expansion -> write(expansion, after));
        return found.isPresent();
    }

    private void write(Expansion expansion, String after) {
        String text = expansion.gap().isPresent() ? expansion.text() : expansion.text() + after;
        field.replaceText(expansion.from(), expansion.to(), text);
        expansion.gap().ifPresentOrElse(gap -> choose(expansion.from() + gap),
                () -> field.positionCaret(expansion.from() + text.length()));
    }

    private boolean nextGap() {
        int next = field.getText().indexOf(Phrase.GAP, field.getCaretPosition());
        if (next >= 0) {
            choose(next);
        }
        return next >= 0;
    }

    private void choose(int gap) {
        field.selectRange(gap, gap + Phrase.GAP.length());
    }
}
