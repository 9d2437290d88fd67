package se.varsam.ui.history;

import java.util.Optional;

import se.varsam.domain.shared.Sensitive;
import se.varsam.service.BinService.Item;

/**
 * A thing in the bin in words.
 *
 * @param item
 *            the thing
 * @param kind
 *            what it is
 * @param whom
 *            whose, empty when about no child
 * @param text
 *            what it says, or that it is hidden
 * @param removed
 *            when and by whom it was removed
 * @param picture
 *            JPEG, small; empty when it is no photograph or is hidden
 */
record BinLine(Item item, String kind, String whom, String text, String removed, Optional<byte[]> picture)
        implements
            Sensitive {
    @Override
    public String toString() {
        return item.toString();
    }
}
