package se.varsam.ui.document;

import java.util.Optional;
import se.varsam.domain.shared.Sensitive;

/**
 * A thing of the register extract that can be left out.
 *
 * @param key
 *            the entry's
 * @param section
 *            under which heading it stands
 * @param heading
 *            what it is
 * @param text
 *            what is said of it
 * @param leftOut
 *            why it is left out; empty when it is not
 */
record ExtractRow(String key, String section, String heading, String text, Optional<String> leftOut)
        implements
            Sensitive {
    @Override
    public String toString() {
        return "ExtractRow[" + key + "]";
    }
}
