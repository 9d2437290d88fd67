package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Agenda;
import se.varsam.service.port.Work;

/** How the database goes about what it is asked: where one child is asked for, no large table is read through. */
class PlansTest extends OneChild {
    private static final LocalDate DAY = TestRegister.DAY;
    private static final List<String> LARGE = List.of("child", "age_decision", "asylum_event", "record_fact", "note",
            "photo", "run_item", "item_mark", "reminder", "episode", "log_entry", "log_value");

    /** The steps of the plans of all that a piece of work asks. */
    private List<String> steps(Consumer<Work> work) throws SQLException {
        var steps = new ArrayList<String>();
        for (String asked : register.asked(() -> register.change(work::accept))) {
            try (var statement = register.connection().prepareStatement("EXPLAIN QUERY PLAN " + asked);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
            }
        }
        return steps;
    }

    @Test
    void ofOneChildNothingIsReadThrough() throws SQLException {
        assertThat(steps(w -> {
            w.children().find(child);
            w.children().drafts(child);
            w.children().change(child, ChildField.SCHOOL_CLASS, "2b");
            w.log().change(child, ChildField.SCHOOL_CLASS.name(), "", "2b");
            w.log().of(child);
            w.records().of(child);
            w.runs().of(child);
            w.reminders().of(child);
            w.episodes().of(child);
            w.notes().latest(child, 5);
            w.links().of(child);
            w.readiness().photographed(child);
            w.readiness().described(child);
        })).isNotEmpty().noneMatch(step -> LARGE.stream().anyMatch(table -> step.startsWith("SCAN " + table)));
    }

    @Test
    void whoIsConcernedIsAskedOfIndexes() throws SQLException {
        assertThat(steps(w -> w.children().concerned(DAY.minusYears(18)))).contains(
                "SEARCH age_decision USING COVERING INDEX age_decision_born (born<?)",
                "SCAN child_fact USING COVERING INDEX child_fact_asked");
        assertThat(steps(w -> w.children().concerned(DAY.minusYears(18))))
                .contains("SCAN age_decision USING INDEX age_decision_decided");
        assertThat(steps(w -> w.children().among(List.of(new ChildId(99)), Agenda.FACTS)))
                .contains(
                        "SEARCH child_fact USING COVERING INDEX child_fact_told (child_id=? AND field=? AND value>?)");
        assertThat(steps(w -> w.children().arrivedSince(DAY)))
                .contains("SEARCH child_fact USING INDEX child_fact_arrived (value>?)");
        assertThat(steps(w -> w.children().sharingNumbers()))
                .anyMatch(step -> step.contains("INDEX child_fact_number"));
        assertThat(steps(w -> w.records().turningBetween(DAY, DAY)))
                .contains("SEARCH record_fact USING INDEX record_fact_turning (value>? AND value<?)");
        assertThat(steps(w -> w.readiness().photographed())).contains("SCAN photo USING COVERING INDEX photo_newest");
        assertThat(steps(w -> w.readiness().described(w.children().all())))
                .anyMatch(step -> step.contains("log_entry USING INDEX log_entry_description"));
        assertThat(steps(w -> w.notes().unfinished())).anyMatch(step -> step.contains("INDEX note_open"));
    }
}
