package se.varsam.domain.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who gets what of a form by default ({@code routines.md} §6), read from a data file.
 *
 * @param version
 *            from 1; a released version is never edited
 * @param validFrom
 *            first day on which it is used
 * @param topics
 *            what questions are about, in order; a question belongs to at most one
 * @param recipients
 *            kinds of recipients, in order
 * @param forms
 *            who may get a form, by its code; the first is proposed
 */
public record SharingTable(int version, LocalDate validFrom, List<Topic> topics, List<Recipient> recipients,
        Map<String, List<String>> forms) {
    /** Keeps unmodifiable copies. */
    public SharingTable {
        topics = List.copyOf(topics);
        recipients = List.copyOf(recipients);
        forms = Map.copyOf(forms);
    }

    /**
     * What questions are about.
     *
     * @param id
     *            stable
     * @param title
     *            as shown
     * @param questions
     *            ids of the questions, whatever the form
     */
    public record Topic(String id, String title, Set<String> questions) {
        /** Keeps an unmodifiable copy. */
        public Topic {
            questions = Set.copyOf(questions);
        }
    }

    /**
     * A kind of recipient.
     *
     * @param id
     *            stable; kept with approved copies
     * @param title
     *            as shown
     * @param gets
     *            ids of the topics given by default
     * @param never
     *            ids of the topics that nobody can add
     */
    public record Recipient(String id, String title, Set<String> gets, Set<String> never) {
        /** Keeps unmodifiable copies, and gives nothing that is never given. */
        public Recipient {
            never = Set.copyOf(never);
            var given = new HashSet<>(gets);
            given.removeAll(never);
            gets = Set.copyOf(given);
        }

        /** The same with other topics given by default; what is never given stays so. */
        public Recipient giving(Set<String> topics) {
            return new Recipient(id, title, topics, never);
        }
    }

    /** The recipients that may get a form, the proposed one first; none for a form that is no matter of the table. */
    public List<Recipient> of(DocumentKind kind) {
        return forms.getOrDefault(kind.code(), List.of()).stream().map(this::recipient).toList();
    }

    /** The recipient of an id; it exists. */
    public Recipient recipient(String id) {
        return recipients.stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no recipient " + id));
    }

    /** What a question is about; empty when the table does not say. */
    public Optional<Topic> topic(String question) {
        return topics.stream().filter(t -> t.questions().contains(question)).findFirst();
    }

    /** The table with what the user gives by default, by recipient; recipients that aren't named stay as they are. */
    public SharingTable with(Map<String, Set<String>> given) {
        return new SharingTable(version, validFrom, topics, recipients.stream()
                .map(r -> Optional.ofNullable(given.get(r.id())).map(r::giving).orElse(r)).toList(), forms);
    }

    /** The ids of all topics. */
    public Set<String> all() {
        return topics.stream().map(Topic::id).collect(Collectors.toSet());
    }
}
