package se.varsam.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.Share;
import se.varsam.domain.document.SharingTable;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.domain.document.SharingTable.Topic;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Sensitive;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** Who gets what of a form: chosen before each approval, and the register's own defaults. */
public final class SharingService {
    /** The log's name for a change of the defaults. */
    public static final String LOG_NAME = "SHARING";

    private final UnitOfWork work;
    private final Papers papers;
    private final Shares shares;

    SharingService(UnitOfWork work, Papers papers, Shares shares) {
        this.work = work;
        this.papers = papers;
        this.shares = shares;
    }

    /**
     * What is chosen for a form now.
     *
     * @param share
     *            what the recipient gets
     * @param possible
     *            the recipients to choose from
     */
    public record Chosen(Share share, List<Recipient> possible) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Chosen {
            possible = List.copyOf(possible);
        }

        @Override
        public String toString() {
            return "Chosen[" + share.recipient().id() + "]";
        }
    }

    /** What a child's form gives to whom, as it would be approved; empty for one that is given whole. */
    public Optional<Chosen> chosen(ChildId child, DocumentKind kind) {
        return work.read(w -> shares.table(w).forms().containsKey(kind.code())
                ? shares.of(w, child, papers.template(kind)).map(s -> new Chosen(s, shares.table(w).of(kind)))
                : Optional.empty());
    }

    /** All that the user chose of a form: the kind of recipient, each question, and why. */
    public record Choice(Map<String, String> kept) implements Sensitive {
        /** Keeps an unmodifiable copy. */
        public Choice {
            kept = Map.copyOf(kept);
        }

        @Override
        public String toString() {
            return "Choice[" + kept.size() + "]";
        }
    }

    /** Chooses the kind of recipient; it gets what the table says. Hands back what was chosen before. */
    public Choice choose(ChildId child, DocumentKind kind, String recipient) {
        return work.write(w -> {
            var before = new Choice(Shares.kept(w, child, kind));
            Shares.choose(w, child, kind, shares.table(w).recipient(recipient).id());
            return before;
        });
    }

    /** Brings back what was chosen earlier. Hands back what was chosen until now. */
    public Choice bringBack(ChildId child, DocumentKind kind, Choice earlier) {
        return work.write(w -> {
            var before = new Choice(Shares.kept(w, child, kind));
            Shares.put(w, child, kind, earlier.kept());
            return before;
        });
    }

    /** Gives a question, or leaves it out; refused when the recipient never gets it. */
    public Outcome<Share> give(ChildId child, DocumentKind kind, String question, boolean given) {
        return work.write(w -> {
            var form = papers.template(kind);
            boolean never = shares.of(w, child, form).stream().flatMap(s -> s.lines(Share.Fate.NEVER).stream())
                    .anyMatch(line -> line.question().equals(question));
            if (never) {
                return Outcome.refused("refusal.sharing.never");
            }
            Shares.give(w, child, kind, question, given);
            return Outcome.done(shares.of(w, child, form).orElseThrow());
        });
    }

    /** Says why more is given than the table says; refuses what is too long. */
    public Outcome<String> reason(ChildId child, DocumentKind kind, String typed) {
        return FieldCheck.note(typed).then(reason -> {
            work.change(w -> Shares.reason(w, child, kind, reason));
            return Outcome.done(reason);
        });
    }

    /** Keeps what is half typed of it, so that nothing is lost. */
    public void keepReason(ChildId child, DocumentKind kind, String typed) {
        work.change(w -> Shares.reason(w, child, kind, FieldCheck.draft(typed)));
    }

    /** The form marked as a draft, as a kind of recipient would get it; empty when the form is nothing for it. */
    public Optional<FilledForm> draft(ChildId child, DocumentKind kind, String recipient) {
        return work.read(w -> papers.draft(w, child, kind, recipient));
    }

    /** The name of a kind of recipient; of one that the table no longer has, its id. */
    public String title(String recipient) {
        return work.read(w -> shares.table(w).recipients().stream().filter(r -> r.id().equals(recipient))
                .map(Recipient::title).findFirst().orElse(recipient));
    }

    /** The table as the register has it. */
    public SharingTable table() {
        return work.read(shares::table);
    }

    /** Whether the register has defaults of its own. */
    public boolean isChanged() {
        return work.read(w -> !w.settings().sharing().isEmpty());
    }

    /** Changes whether a recipient gets a topic by default; refused when it never does. */
    public Outcome<SharingTable> change(String recipient, String topic, boolean given) {
        return work.write(w -> {
            Recipient now = shares.table(w).recipient(recipient);
            if (now.never().contains(topic)) {
                return Outcome.refused("refusal.sharing.never");
            }
            Set<String> gets = new HashSet<>(now.gets());
            boolean changed = given ? gets.add(topic) : gets.remove(topic);
            if (changed) {
                Map<String, Set<String>> all = new HashMap<>(w.settings().sharing());
                all.put(recipient, gets);
                w.settings().sharing(all);
                w.log().change(LOG_NAME, told(w, now, now.gets()), told(w, now, gets));
            }
            return Outcome.done(shares.table(w));
        });
    }

    // values without a child: the register's own key
    private String told(Work w, Recipient recipient, Set<String> gets) {
        return recipient.title() + ": " + shares.table(w).topics().stream().filter(topic -> gets.contains(topic.id()))
                .map(Topic::title).collect(Collectors.joining(", "));
    }

    /** Goes back to the defaults that come with the program. */
    public SharingTable reset() {
        return work.write(w -> {
            if (!w.settings().sharing().isEmpty()) {
                String before = shares.table(w).recipients().stream()
                        .filter(r -> w.settings().sharing().containsKey(r.id())).map(r -> told(w, r, r.gets()))
                        .collect(Collectors.joining("\n"));
                w.settings().sharing(Map.of());
                w.log().change(LOG_NAME, before, "");
            }
            return shares.table(w);
        });
    }
}
