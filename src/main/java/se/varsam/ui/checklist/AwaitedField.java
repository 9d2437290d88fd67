package se.varsam.ui.checklist;

import java.util.Map;
import java.util.Optional;

import se.varsam.domain.child.ChildField;
import se.varsam.i18n.Texts;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FieldModel.Keeper;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.FxPause;

/** A day, or a yes or no, that checklists wait for. Saved when it is left, or when Enter is pressed. */
final class AwaitedField {
    private final ChildField field;
    private final ChecklistViewModel model;
    private final FieldModel typed;
    private final FormRow row;

    AwaitedField(ChildField field, ChecklistViewModel model, Texts texts) {
        this.field = field;
        this.model = model;
        this.typed = new FieldModel(text -> model.check(field, text), new InTheRegister(), FxPause.whileTyping());
        this.row = new FieldControls(texts).row("field." + field.name(), field.kind(), typed);
        row.setHint("");
        row.setOnEnter(typed::leave);
    }

    FormRow row() {
        return row;
    }

    /** Shows what the register holds; what is being typed stays. */
    void fill(Map<ChildField, String> days) {
        if (!typed.isPending()) {
            typed.fill(days.getOrDefault(field, ""), Optional.empty());
        }
    }

    /** Saves what stands there. */
    void leave() {
        typed.leave();
    }

    private final class InTheRegister implements Keeper {
        @Override
        public void save(String from, String to) {
            model.change(field, to, typed::refused);
        }

        @Override
        public void draft(String text) {
            model.keepDraft(field, text);
        }
    }
}
