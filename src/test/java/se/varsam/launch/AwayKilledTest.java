package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.settings.SettingsFile;
import se.varsam.ui.TestSessions;

/**
 * The program is killed while a child is away, after each step of the course: what was done is there, once and whole,
 * and so is what was half typed. After how many of the steps is the property {@code varsam.interruptions}; the profile
 * {@code torture} sets more than there are.
 */
class AwayKilledTest {
    private static final int KILLS = Integer.getInteger("varsam.interruptions", 3);

    private static final List<Step> COURSE = List.of(
            Step.done("go away; press away-begin", "2026-11-21T14:32, Optional.empty"),
            Step.done("type away-times-left 10:00–12:00; key ENTER", "LEFT_AT=2026-11-21T10:00/2026-11-21T12:00"),
            Step.done("press done-miss-soc-1", "miss-soc-1 2026-11-21T14:32 DONE Siv Påhittad"),
            Step.typed("away", "press log-miss-soc-2", "away-outcome", "Ingen svar"),
            Step.done("go phone; type phone-scratch Hade blå jacka; key ENTER", "[Hade blå jacka]"),
            Step.typed("phone", "press phone-reported", "phone-number", "5000-K"),
            Step.done("press phone-reported-save", "CASE_NUMBER=5000-K"),
            Step.done("go police; press approve; type recipient Polisen; press approve-confirm",
                    "[POLICE_CHECKLIST]"),
            Step.done("go return; press return-back", "Optional[2026-11-21T14:32], false"),
            Step.typed("return", "", "TALK_AT", "i förrgår nån gån"),
            Step.done("press return-reopen; type ENDED_ANYWAY Utrest; press return-end",
                    "Optional[2026-11-21T14:32], true"));

    @TempDir
    private Path home;
    private final Map<String, Step> halfTyped = new LinkedHashMap<>();

    /**
     * What somebody does.
     *
     * @param orders
     *            for the program, between semicolons
     * @param told
     *            what the register holds then
     * @param page
     *            where something is half typed
     * @param field
     *            in which field; empty for none
     * @param text
     *            what
     */
    private record Step(String orders, String told, String page, String field, String text) {
        static Step done(String orders, String told) {
            return new Step(orders, told, "", "", "");
        }

        static Step typed(String page, String orders, String field, String text) {
            return new Step((orders.isEmpty() ? "" : orders + "; ") + "type " + field + " " + text, "", page, field,
                    text);
        }
    }

    @Test
    void nothingDoneOrTypedIsLostInAnyStep() throws IOException, InterruptedException {
        Path folder = home.resolve("Arbete.varsam");
        try (var register = new TestSessions().create(folder)) {
            register.children().add();
        }
        new SettingsFile(home.resolve("config")).change(s -> s.used(folder));
        try (var program = new OtherProcess(home)) {
            program.start();
            for (int i = 0; i < COURSE.size(); i++) {
                Step step = COURSE.get(i);
                for (String order : step.orders().split("; ")) {
                    program.say(order);
                }
                String told = program.say("tell");
                assertThat(told).contains(step.told());
                if (!step.field().isEmpty()) {
                    halfTyped.put(step.field(), step);
                }
                // what was typed in it is the report's now
                Optional.of("phone-number").filter(_ -> told.contains("CASE_NUMBER")).ifPresent(halfTyped::remove);
                if (!step.field().isEmpty()) {
                    // an order presses a button without leaving the field, which would have saved it
                    program.untilTypedIsSaved();
                }
                if (isKilledAfter(i)) {
                    program.killed();
                    assertThat(program.say("tell")).as("after step %d", i).isEqualTo(told);
                    for (Step typed : halfTyped.values()) {
                        program.say("go " + typed.page());
                        assertThat(program.say("read " + typed.field())).as("after step %d", i)
                                .isEqualTo(typed.text());
                    }
                    program.say("go " + page(i));
                }
            }
        }
    }

    /** So many of the steps, spread over the course, the last among them. */
    private static boolean isKilledAfter(int step) {
        int kills = Math.min(KILLS, COURSE.size());
        return (step + 1) * kills / COURSE.size() > step * kills / COURSE.size();
    }

    /** Where one was. */
    private static String page(int step) {
        for (int i = step; i >= 0; i--) {
            String orders = COURSE.get(i).orders();
            if (orders.startsWith("go ")) {
                return orders.substring("go ".length()).split(";")[0];
            }
        }
        return "child";
    }
}
