package se.varsam.ui.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.document.SentDocument;
import se.varsam.domain.shared.Sensitive;

/**
 * A line of the list of approved copies.
 *
 * @param copy
 *            the copy
 * @param at
 *            day and time of approval, Stockholm
 * @param kind
 *            what it is called
 * @param fileNumber
 *            of the child
 * @param replaces
 *            when the copy that it replaces was approved; empty when it replaces none
 */
record SentRow(SentDocument copy, String at, String kind, String fileNumber, String replaces) implements Sensitive {
    /** Neutral name for a file, without ending. */
    String fileName() {
        return fileNumber + "-" + copy.kind().code();
    }

    /** To whom and, on a line of its own, how it was sent, as far as that was said. */
    String recipientAndWay() {
        return Stream.of(copy.approved().recipient(), copy.approved().way()).filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "SentRow[" + copy.id() + "]";
    }
}
