package se.varsam.ui.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.child.FieldKind;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormInProgress;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.i18n.Texts;
import se.varsam.service.DocumentService.Typed;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.Pause;

/** The answers of a form while they are typed; each is saved where it belongs: child, episode or this form. */
final class Answers {
    private final ChildId child;
    private final DocumentKind kind;
    private final DocumentDesk desk;
    private final Texts texts;
    private final Supplier<Pause> pauses;
    private final Runnable changed;
    private final FieldCheck check;
    private final Map<String, FieldModel> models = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private int approvals;
    private BirthDateHistory birthDates = BirthDateHistory.EMPTY;
    private Optional<MissingEpisode> episode = Optional.empty();

    /** Answers of a child's form; {@code changed} hears of every change on disk. */
    Answers(ChildId child, DocumentKind kind, DocumentDesk desk, Texts texts, Supplier<Pause> pauses,
            Runnable changed) {
        this.child = child;
        this.kind = kind;
        this.desk = desk;
        this.texts = texts;
        this.pauses = pauses;
        this.changed = changed;
        this.check = new FieldCheck(desk.today().real());
    }

    /** What is half typed, by field. */
    record Drafts(Map<ChildField, String> ofChild, Map<EpisodeField, String> ofEpisode) {}

    /** Shows what the register holds; what is being typed stays. */
    void show(FormInProgress form, Optional<Child> shown, Drafts drafts) {
        shown.ifPresent(c -> birthDates = c.birthDates());
        episode = form.episode();
        form.questions().forEach(question -> question.edits().forEach(edit -> {
            labels.put(key(edit), question.label());
            show(edit, drafts);
        }));
    }

    private void show(Edit edit, Drafts drafts) {
        switch (edit) {
            case Edit.OfChild(var field, var value) ->
                fill(edit, value, Optional.ofNullable(drafts.ofChild().get(field)));
            case Edit.OfEpisode(var field, var value) ->
                fill(edit, value, Optional.ofNullable(drafts.ofEpisode().get(field)));
            case Edit.Typed(_, var value, _) -> fill(edit, value, Optional.empty());
            case Edit.Choice(_, var chosen, _) -> fill(edit, chosen, Optional.empty());
            case Edit.Elsewhere _ -> {
            }
        }
    }

    private void fill(Edit edit, String value, Optional<String> draft) {
        FieldModel model = of(edit);
        if (!model.isPending()) {
            model.fill(value, draft);
        }
    }

    /** The model of an edit, the same for as long as the page is shown. */
    FieldModel of(Edit edit) {
        return models.computeIfAbsent(key(edit), _ -> new FieldModel(rules(edit), keeper(edit), pauses.get()));
    }

    private static String key(Edit edit) {
        return switch (edit) {
            case Edit.OfChild(var field, _) -> "field." + field.name();
            case Edit.OfEpisode(var field, _) -> "episode." + field.name();
            case Edit.Typed(var question, _, _) -> "typed." + question;
            case Edit.Choice(var question, _, _) -> "choice." + question;
            case Edit.Elsewhere(var place) -> "elsewhere." + place.name();
        };
    }

    private Function<String, Outcome<Checked>> rules(Edit edit) {
        return switch (edit) {
            case Edit.OfChild(var field, _) -> typed -> check.check(field, typed, birthDates);
            case Edit.OfEpisode(var field, _) -> typed -> check.check(field.kind(), typed);
            case Edit.Typed(_, _, var lines) ->
                typed -> check.check(lines > 1 ? FieldKind.LONG_TEXT : FieldKind.TEXT, typed);
            case Edit.Choice _,Edit.Elsewhere _ -> typed -> Outcome.done(new Checked(typed, List.of()));
        };
    }

    private Keeper keeper(Edit edit) {
        return new Keeper() {
            @Override
            public void save(String from, String to) {
                int now = approvals;
                String label = labels.getOrDefault(key(edit), "");
                Object visit = of(edit).visit();
                write(edit, to, () -> desk.frame().status().undoable(visit, texts.get("document.screen.undo", label),
                        () -> put(edit, from, now), () -> put(edit, to, now)));
            }

            @Override
            public void draft(String typed) {
                desk.frame().background().run(() -> {
                    keepDraft(edit, typed);
                    return true;
                }, _ -> {
                    desk.frame().status().saved();
                    changed.run();
                });
            }
        };
    }

    private void write(Edit edit, String value, Runnable then) {
        desk.frame().background().run(() -> keep(edit, value), refusal -> {
            refusal.ifPresentOrElse(of(edit)::refused, then);
            changed.run();
        });
    }

    private void put(Edit edit, String value, int since) {
        boolean ofTheForm = edit instanceof Edit.Typed || edit instanceof Edit.Choice;
        if (ofTheForm && since != approvals) {
            desk.frame().status().told(texts.get("document.screen.undo.approved"));
            return;
        }
        of(edit).fill(value, Optional.empty());
        write(edit, value, desk.frame().status()::saved);
    }

    /** The form was approved: what was typed for it alone went with the copy, and an earlier change stays in it. */
    void approved() {
        approvals++;
    }

    /** Brings back what was typed for the copy approved last; what was typed since can be had again. */
    void correct() {
        desk.frame().background().run(() -> desk.documents().bringBackAnswers(child, kind), until -> {
            if (!until.answers().isEmpty()) {
                var other = new Other(until);
                desk.frame().status().undoable(texts.get("document.screen.undo.correct"), other::bringBack,
                        other::bringBack);
            }
        });
    }

    /** Undo and redo change places with what is typed. */
    private final class Other {
        private Typed other;

        Other(Typed other) {
            this.other = other;
        }

        void bringBack() {
            desk.frame().background().run(() -> desk.documents().bringBack(child, kind, other), until -> {
                other = until;
                desk.frame().status().saved();
                changed.run();
            });
        }
    }

    /** Why it was refused, empty when it was kept. */
    Optional<Refusal> keep(Edit edit, String value) {
        return switch (edit) {
            case Edit.OfChild(var field, _) -> desk.children().change(child, field, value).refusal();
            case Edit.OfEpisode(var field, _) ->
                episode.flatMap(lasting -> desk.episodes().change(lasting, field, value).refusal());
            case Edit.Typed(var question, _, _) -> answer(question, value);
            case Edit.Choice(var question, _, _) -> answer(question, value);
            case Edit.Elsewhere _ -> Optional.empty();
        };
    }

    private Optional<Refusal> answer(String question, String value) {
        desk.documents().answer(child, kind, question, value);
        return Optional.empty();
    }

    private void keepDraft(Edit edit, String typed) {
        switch (edit) {
            case Edit.OfChild(var field, _) -> desk.children().keepDraft(child, field, typed);
            case Edit.OfEpisode(var field, _) ->
                episode.ifPresent(lasting -> desk.episodes().keepDraft(lasting, field, typed));
            // what is typed for the form alone is a draft until it is approved
            case Edit.Typed(var question, _, _) ->
                desk.documents().answer(child, kind, question, FieldCheck.draft(typed));
            case Edit.Choice _,Edit.Elsewhere _ -> {
            }
        }
    }

    /** Saves what is half typed. */
    void leave() {
        models.values().forEach(FieldModel::leave);
    }
}
