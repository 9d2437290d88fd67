package se.varsam.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.varsam.domain.document.SentContent;
import se.varsam.domain.document.SentContent.SentAnswer;
import se.varsam.domain.document.Share.Fate;
import se.varsam.i18n.Texts;

/** What a kept copy gave to whom, in words. */
final class SharedText {
    private final Texts texts;

    SharedText(Texts texts) {
        this.texts = texts;
    }

    /** What was given, added and why, and left out; empty for a form that is given whole to anyone. */
    List<String> of(SentContent content, String recipient) {
        var said = new ArrayList<String>();
        if (recipient.isEmpty()) {
            return said;
        }
        long given = content.answers().stream().filter(a -> a.fate().isGiven()).count();
        said.add(texts.get("sharing.sent.to", recipient, given, content.answers().size()));
        said.addAll(part(content, Fate.ADDED, "sharing.sent.added"));
        if (!content.reason().isEmpty()) {
            said.add(texts.get("sharing.sent.reason", content.reason()));
        }
        said.addAll(part(content, Fate.LEFT_OUT, "sharing.sent.left"));
        said.addAll(part(content, Fate.OUTSIDE, "sharing.sent.outside"));
        said.addAll(part(content, Fate.NEVER, "sharing.sent.never"));
        return said;
    }

    private List<String> part(SentContent content, Fate fate, String key) {
        String labels = content.answers(fate).stream().map(SentAnswer::label).collect(Collectors.joining("; "));
        return labels.isEmpty() ? List.of() : List.of(texts.get(key, labels));
    }
}
