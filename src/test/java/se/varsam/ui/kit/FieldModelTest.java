package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Outcome;

class FieldModelTest {
    private final List<String> saved = new ArrayList<>();
    private final FieldModel model = new FieldModel(
            typed -> typed.startsWith("fel")
                    ? Outcome.refused("refusal.x")
                    : Outcome.done(new Checked(typed.strip(), List.of())),
            new FieldModel.Keeper() {
                @Override
                public void save(String from, String to) {
                    saved.add(from + " → " + to);
                }

                @Override
                public void draft(String typed) {
                    saved.add("draft " + typed);
                }
            }, new ManualPause());

    /** A choice box answers a new text with a leave, in the middle of the filling. */
    @Test
    void showingWhatIsKeptSavesNothing() {
        model.typed().addListener((_, _, _) -> model.leave());
        model.fill("FOSTER_HOME", Optional.empty());
        assertThat(saved).isEmpty();
    }

    @Test
    void savesOnLeavingWhatIsWholeAndKeepsTheRestAsADraft() {
        model.fill("ett", Optional.empty());
        model.typed().set("två ");
        model.leave();
        model.leave();
        model.typed().set("fel");
        model.leave();
        assertThat(saved).containsExactly("ett → två", "draft fel");
        assertThat(model.note().get().error()).isPresent();
    }

    @Test
    void aVisitLastsUntilTheFieldIsLeftOrFilledAnew() {
        model.fill("ett", Optional.empty());
        Object visit = model.visit();
        model.typed().set("två");
        assertThat(model.visit()).isSameAs(visit);
        model.leave();
        Object next = model.visit();
        assertThat(next).isNotSameAs(visit);
        model.fill("ett", Optional.empty());
        assertThat(model.visit()).isNotSameAs(next);
    }

    @Test
    void whatAButtonReadsIsTidiedOrToldWrongAtOnceAndForgottenWhenMended() {
        FieldModel line = FieldModel.ofLine();
        line.typed().set(" två\tord ");
        assertThat(line.read().toOptional()).contains("två ord");
        line.leave();
        assertThat(line.typed().get()).isEqualTo("två ord");
        String tooLong = "x".repeat(301);
        line.typed().set(tooLong);
        assertThat(line.note().get().error()).as("not while typing").isEmpty();
        assertThat(line.read().refusal()).isPresent();
        assertThat(line.note().get().error()).isPresent();
        assertThat(line.typed().get()).isEqualTo(tooLong);
        line.typed().set("kort");
        assertThat(line.note().get().error()).isEmpty();
    }

    /** Half of a character can't be kept: what stands in the field is what comes back. */
    @Test
    void aRefusedTextStandsAsItsDraftIsKept() {
        model.fill("ett", Optional.empty());
        model.typed().set("fel\uD83D");
        model.leave();
        assertThat(model.typed().get()).isEqualTo("fel");
    }
}
