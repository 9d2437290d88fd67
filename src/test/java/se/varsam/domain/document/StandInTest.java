package se.varsam.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.domain.document.SampleSubject.OWN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.deadline.Agenda.Away;
import se.varsam.domain.deadline.Agenda.Line;
import se.varsam.domain.deadline.Ahead;
import se.varsam.domain.deadline.ReminderRules;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.i18n.Texts;

/** What a stand-in must know, on paper. */
public class StandInTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Child AMINA = child(1, Map.of(ChildField.FIRST_NAME, "Amina", ChildField.LAST_NAME, "Exempel",
            ChildField.GOD_MAN_NAME, "Lena Provström", ChildField.GOD_MAN_PHONE, "070-174 06 50",
            ChildField.PLACEMENT_NAME, "HVB Exempelgården", ChildField.PLACEMENT_PHONE, "08-465 004 20"));
    private static final Child HIDDEN = child(2, Map.of(ChildField.FIRST_NAME, "Hemlig", ChildField.PLACEMENT_PHONE,
            "08-465 004 21", ChildField.PROTECTED_IDENTITY, "yes"));
    private static final Child UNKNOWN = child(3, Map.of());

    /** A page as full as a dozen children make it. */
    public static FilledForm full() {
        var children = new ArrayList<Child>();
        var days = new TreeMap<LocalDate, List<Line>>();
        var urgent = new ArrayList<Line>();
        for (int i = 1; i <= 12; i++) {
            Child child = child(i, Map.of(ChildField.FIRST_NAME, "Påhittad" + i, ChildField.LAST_NAME, "Exempelsson",
                    ChildField.GOD_MAN_NAME, "Lena Provström", ChildField.GOD_MAN_PHONE, "070-174 06 50",
                    ChildField.PLACEMENT_NAME, "HVB Exempelgården", ChildField.PLACEMENT_PHONE, "08-465 004 20"));
            children.add(child);
            urgent.add(line(child, "Ring god man om sommaren", TODAY.minusDays(i)));
            for (int j = 0; j < 2; j++) {
                LocalDate day = TODAY.plusDays(i * 2L + j);
                days.computeIfAbsent(day, _ -> new ArrayList<>()).add(line(child, "Följ upp planen för boendet", day));
            }
        }
        return form(new Ahead(TODAY, TODAY.plusDays(30), urgent, days, List.of(away(children.getFirst())), children),
                "Arkivskåpet i rum 214, hylla 3.");
    }

    @Test
    void tellsWhoIsAwayAndSinceWhen() {
        FilledForm form = form(ahead(List.of(), Map.of(), List.of(away(AMINA))), "");
        assertThat(said(form, "Borta nu")).containsExactly(
                "Amina Exempel · 2026-001: borta sedan fredag 20 november kl. 17:40, polisens diarienummer K0000-26");
        assertThat(said(form(ahead(List.of(), Map.of(), List.of()), ""), "Borta nu"))
                .containsExactly("Inget barn är borta.");
    }

    @Test
    void tellsDayByDayAndChildByChildWhatIsDue() {
        LocalDate day = LocalDate.of(2026, 12, 8);
        FilledForm form = form(ahead(List.of(line(AMINA, "Ring", TODAY.minusDays(2))),
                Map.of(day, List.of(line(AMINA, "Boka tolk", day), line(HIDDEN, "Hembesök", day), none("Skåp", day))),
                List.of()), "");
        assertThat(said(form, "Nu, sent och att kontrollera"))
                .containsExactly("Amina Exempel · 2026-001: Ring (sent, 2026-11-19)");
        assertThat(said(form, "Dagarna framåt")).containsExactly(
                "tisdag 8 december, vecka 50: Amina Exempel · 2026-001: Boka tolk",
                "tisdag 8 december, vecka 50: 2026-002: Hembesök",
                "tisdag 8 december, vecka 50: Egen bevakning: Skåp");
    }

    @Test
    void saysThatNothingIsDue() {
        assertThat(said(form(ahead(List.of(), Map.of(), List.of()), ""), "Dagarna framåt"))
                .containsExactly("Inget behöver vara klart de dagarna.");
    }

    @Test
    void tellsWhomToRingButNotWhereAProtectedChildLives() {
        FilledForm form = form(ahead(List.of(), Map.of(), List.of()), "");
        assertThat(said(form, "Vem du ringer")).containsExactly(
                "Amina Exempel · 2026-001: God man Lena Provström 070-174 06 50 · Boende HVB Exempelgården 08-465 004 20",
                "2026-002: Skyddade personuppgifter. Kontakterna finns i barnakten.", "2026-003: okänt");
        assertThat(form.sections().toString()).doesNotContain("Hemlig").doesNotContain("08-465 004 21");
    }

    @Test
    void tellsWhereThePapersLie() {
        assertThat(said(form(ahead(List.of(), Map.of(), List.of()), "Rum 214"), "Bra att veta"))
                .anyMatch(line -> line.equals("Var papperen ligger: Rum 214"))
                .anyMatch(line -> line.startsWith("Du vikarierar för: " + OWN.name()));
    }

    private static Ahead ahead(List<Line> urgent, Map<LocalDate, List<Line>> days, List<Away> away) {
        return new Ahead(TODAY, TODAY.plusDays(30), urgent, new TreeMap<>(days), away,
                List.of(AMINA, HIDDEN, UNKNOWN));
    }

    private static FilledForm form(Ahead ahead, String papers) {
        return new StandIn(new Texts()::get, OWN, papers).of(ahead, TODAY.atTime(14, 32), List.of());
    }

    private static List<String> said(FilledForm form, String section) {
        return form.sections().stream().filter(s -> s.title().equals(section)).map(Section::entries)
                .flatMap(List::stream).flatMap(entry -> switch (entry) {
                    case Entry.Answer(var label, Value.Known(var text), _) -> List.of(label + ": " + text).stream();
                    case Entry.Answer(var label, _, _) -> List.of(label + ": okänt").stream();
                    case Entry.Ticks(var label, var ticks) -> ticks.stream().map(t -> label + ": " + t.label());
                    case Entry.Paragraph(var text) -> List.of(text).stream();
                    default -> List.<String>of().stream();
                }).toList();
    }

    private static Away away(Child child) {
        return new Away(child, new MissingEpisode(1, child.id(), LocalDateTime.of(2026, 11, 20, 17, 40),
                Optional.empty(), Map.of(EpisodeField.CASE_NUMBER, "K0000-26")));
    }

    private static Line none(String title, LocalDate day) {
        return new Line(Optional.empty(), new ReminderRules(TODAY, 14)
                .due(new Reminder(1, Optional.empty(), title, "", Schedule.once(day), Optional.empty(), List.of())));
    }

    private static Line line(Child child, String title, LocalDate day) {
        return new Line(Optional.of(child), none(title, day).due());
    }

    private static Child child(int number, Map<ChildField, String> facts) {
        return new Child(new ChildId(number), new FileNumber(2026, number), new CardState.Open(), new Facts(facts),
                new BirthDateHistory(List.of()), new AsylumHistory(List.of()));
    }
}
