package se.varsam.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.Share;
import se.varsam.domain.document.SharingTable;
import se.varsam.domain.document.SharingTable.Recipient;
import se.varsam.service.port.Work;

/**
 * Who gets what of a form before it is approved. What the user chooses lies with the answers typed for the form, so
 * that it is as safe as they are and goes with the copy.
 */
final class Shares {
    private static final String TO = "cut:to";
    private static final String REASON = "cut:reason";
    private static final String GIVE = "cut:give:";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final FormCatalog forms;

    Shares(FormCatalog forms) {
        this.forms = forms;
    }

    /** The table as the register has it. */
    SharingTable table(Work w) {
        return forms.sharing().with(w.settings().sharing());
    }

    /** What the chosen recipient gets; empty for a form that is no matter of the table. */
    Optional<Share> of(Work w, ChildId child, FormTemplate form) {
        SharingTable table = table(w);
        List<Recipient> possible = table.of(form.kind());
        Map<String, String> kept = w.drafts().of(child, form.kind());
        Optional<Recipient> chosen = possible.stream().filter(r -> r.id().equals(kept.get(TO))).findFirst()
                .or(() -> possible.stream().findFirst());
        var choices = new HashMap<String, Boolean>();
        kept.forEach((key, value) -> {
            if (key.startsWith(GIVE)) {
                choices.put(key.substring(GIVE.length()), YES.equals(value));
            }
        });
        return chosen.map(r -> Share.of(table, form, r, choices, kept.getOrDefault(REASON, "")));
    }

    /** What another kind of recipient would get: what the user chose when it is the chosen one, else by the table. */
    Optional<Share> of(Work w, ChildId child, FormTemplate form, String recipient) {
        SharingTable table = table(w);
        return of(w, child, form).filter(share -> share.recipient().id().equals(recipient))
                .or(() -> table.of(form.kind()).stream().filter(r -> r.id().equals(recipient)).findFirst()
                        .map(r -> Share.of(table, form, r, Map.of(), "")));
    }

    /** Another recipient gets what the table says, until the user says otherwise again. */
    static void choose(Work w, ChildId child, DocumentKind kind, String recipient) {
        put(w, child, kind, Map.of(TO, recipient));
    }

    /** All that is chosen now. */
    static Map<String, String> kept(Work w, ChildId child, DocumentKind kind) {
        var kept = new HashMap<>(w.drafts().of(child, kind));
        kept.keySet().removeIf(key -> !key.startsWith(GIVE) && !key.equals(REASON) && !key.equals(TO));
        return kept;
    }

    /** Chooses this, and nothing else. */
    static void put(Work w, ChildId child, DocumentKind kind, Map<String, String> chosen) {
        kept(w, child, kind).keySet().stream().filter(key -> !chosen.containsKey(key))
                .forEach(key -> w.drafts().keep(child, kind, key, ""));
        chosen.forEach((key, value) -> w.drafts().keep(child, kind, key, value));
    }

    static void give(Work w, ChildId child, DocumentKind kind, String question, boolean given) {
        w.drafts().keep(child, kind, GIVE + question, given ? YES : NO);
    }

    static void reason(Work w, ChildId child, DocumentKind kind, String reason) {
        w.drafts().keep(child, kind, REASON, reason);
    }
}
