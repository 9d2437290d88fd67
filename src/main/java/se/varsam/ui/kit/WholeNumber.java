package se.varsam.ui.kit;

import java.util.List;
import java.util.function.Function;

import se.varsam.domain.child.FieldCheck.Checked;
import se.varsam.domain.shared.Outcome;

/** Reads a whole number that was typed. */
public final class WholeNumber {
    private WholeNumber() {}

    /** Within a range, both ends included; gives it without zeros in front, refuses all else. */
    public static Function<String, Outcome<String>> between(int least, int most) {
        return typed -> {
            String digits = typed.strip();
            return digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most
                    ? Outcome.done(String.valueOf(Integer.parseInt(digits)))
                    : Outcome.refused("refusal.number.range", least, most);
        };
    }

    /** Rules about which nothing can look odd, as a field wants them. */
    public static Function<String, Outcome<Checked>> checked(Function<String, Outcome<String>> rules) {
        return typed -> rules.apply(typed).then(text -> Outcome.done(new Checked(text, List.of())));
    }
}
