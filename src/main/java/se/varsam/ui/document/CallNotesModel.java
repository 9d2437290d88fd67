package se.varsam.ui.document;

import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.missing.CallNote;
import se.varsam.service.CallFiling;
import se.varsam.service.CallService;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;

/** What is jotted down during the call to the police: the line it is typed in, and the notes under it. */
final class CallNotesModel {
    private static final String TEXT = "text";

    private final CallWork work;
    private final CallFiling filing;
    private final FieldModel scratch;

    CallNotesModel(CallWork work, CallFiling filing, Pause pause) {
        this.work = work;
        this.filing = filing;
        this.scratch = FieldModel.of(FieldCheck::note, work.keeper(CallService.SCRATCH,
                typed -> typed.isBlank() ? Map.of() : Map.of(TEXT, typed)), pause);
    }

    /** The line under which one jots down. */
    FieldModel scratch() {
        return scratch;
    }

    /** Shows what was left half typed, by form and field. */
    void begin(Map<String, Map<String, String>> typing) {
        scratch.fill("", Optional.ofNullable(typing.getOrDefault(CallService.SCRATCH, Map.of()).get(TEXT)));
    }

    /** Files what stands under the call as a note; nothing when nothing stands there. */
    void jot() {
        if (scratch.typed().get().isBlank()) {
            return;
        }
        CallService calls = work.calls();
        scratch.read().toOptional().ifPresent(text -> work.episode().get().ifPresent(episode -> {
            // at once: the next note may be on its way
            scratch.fill("", Optional.empty());
            work.frame().background().run(() -> calls.jot(episode, text), work.told("call.jotted", text,
                    note -> calls.remove(episode, note), note -> calls.restore(episode, note)));
        }));
    }

    /** Removes a note. */
    void remove(CallNote note) {
        CallService calls = work.calls();
        work.episode().get().ifPresent(episode -> work.frame().background().run(() -> calls.remove(episode, note),
                work.told("call.removed", note.text(), gone -> calls.restore(episode, gone),
                        gone -> calls.remove(episode, gone))));
    }

    /** Adds a note's words to the answer of a question, after what stands there. */
    void file(ChildId child, CallNote note, Asked under) {
        work.frame().background().run(() -> filing.file(child, note, under.id()),
                work.told("call.filed", under.label(), filing::takeBack, filing::again));
    }

    /** Saves what is half typed. */
    void leave() {
        scratch.leave();
    }
}
