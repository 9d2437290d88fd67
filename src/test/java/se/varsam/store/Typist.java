package se.varsam.store;

import java.nio.file.Path;
import java.sql.SQLException;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.Outcome;
import se.varsam.service.ChildService;

/**
 * A program to be killed: edits fields of a child without end and prints each change once it is acknowledged, as
 * {@code FIELD number}.
 */
public final class Typist {
    /** The fields it edits, in turn. */
    static final ChildField[] FIELDS = {ChildField.FIRST_NAME, ChildField.MARKS, ChildField.VISIT_ON};

    private Typist() {}

    /** Arguments: folder of the register, first number. */
    public static void main(String[] args) throws SQLException {
        try (var register = TestRegister.in(Path.of(args[0]))) {
            var children = new ChildService(register, Outcome::done, () -> TestRegister.DAY);
            Child child = children.all().stream().findFirst().orElseGet(children::add);
            for (int number = Integer.parseInt(args[1]);; number++) {
                ChildField field = FIELDS[number % FIELDS.length];
                if (field == ChildField.VISIT_ON) {
                    children.keepDraft(child.id(), field, value(field, number));
                } else {
                    children.change(child.id(), field, value(field, number));
                }
                System.out.println(field + " " + number);
            }
        }
    }

    /** What is typed: text over several pages in the long field, a draft in the date. */
    static String value(ChildField field, int number) {
        return field == ChildField.MARKS ? (number + ".").repeat(1_000) : "nr " + number;
    }
}
