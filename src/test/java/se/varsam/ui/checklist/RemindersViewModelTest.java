package se.varsam.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.reminder.Schedule.Every;
import se.varsam.domain.reminder.Schedule.Unit;
import se.varsam.domain.shared.Refusal;
import se.varsam.domain.shared.TypedDate;
import se.varsam.ui.Practice;
import se.varsam.ui.Visited;
import se.varsam.ui.checklist.MarkingViewModel.Said;
import se.varsam.ui.checklist.ReminderForm.Field;
import se.varsam.ui.checklist.RemindersViewModel.Editing;
import se.varsam.ui.checklist.RemindersViewModel.Shown;
import se.varsam.ui.kit.DirectBackground;
import se.varsam.ui.kit.FakeStatus;
import se.varsam.ui.kit.ManualPause;
import se.varsam.ui.kit.Place;

class RemindersViewModelTest {
    private static final LocalDate TODAY = Practice.TODAY;
    private static final Schedule MONTHLY = new Schedule(TODAY, Optional.of(new Every(1, Unit.MONTHS)),
            Optional.empty());

    private final FakeStatus status = new FakeStatus();
    private final Visited visited = new Visited();
    private Practice practice;
    private ChildId amina;

    @BeforeEach
    void open(@TempDir Path folder) {
        practice = Practice.in(folder);
        amina = practice.child("Amina", "Exempel", "2011-06-01");
    }

    @AfterEach
    void close() {
        practice.close();
    }

    private RemindersViewModel model(Optional<Long> chosen) {
        var model = new RemindersViewModel(desk(), Practice.TEXTS, ManualPause::new, chosen);
        model.load();
        return model;
    }

    private RemindersViewModel adding(Optional<ChildId> child) {
        var model = RemindersViewModel.adding(desk(), Practice.TEXTS, ManualPause::new, child);
        model.load();
        return model;
    }

    private ChecklistDesk desk() {
        return new ChecklistDesk(practice.checklists(), practice.children(), practice.preferences(),
                new DirectBackground(), visited, status,
                new ChecklistDesk.Dates(practice.today()::date, TypedDate.planned(TODAY)::read));
    }

    private static void type(RemindersViewModel model, Field field, String text) {
        model.form().field(field).typed().set(text);
        model.form().field(field).leave();
    }

    @Test
    void isSavedAsSoonAsTitleAndDayAreWhole() {
        var model = adding(Optional.of(amina));
        type(model, Field.TITLE, "Ring skolan");
        assertThat(all()).isEmpty();
        type(model, Field.DAY, "2026-12-01");
        assertThat(model.editing().get()).isEqualTo(Editing.CHOSEN);
        assertThat(only().title()).isEqualTo("Ring skolan");
        assertThat(only().child()).contains(amina);
        type(model, Field.NOTE, "Fråga om betygen");
        assertThat(all()).hasSize(1);
        assertThat(only().note()).isEqualTo("Fråga om betygen");
        assertThat(model.lines()).singleElement()
                .satisfies(l -> assertThat(l.whom()).isEqualTo("Amina Exempel · 2026-001"));
    }

    @Test
    void whatIsTypedOfANewOneIsThereWhenOneComesBack() {
        var model = adding(Optional.of(amina));
        type(model, Field.TITLE, "Ring skolan");
        type(model, Field.DAY, "31 februari");
        model.form().unit().set(Optional.of(Unit.WEEKS));
        type(model, Field.COUNT, "2");
        model.form().field(Field.NOTE).typed().set("Fråga om betygen");
        model.leave();
        assertThat(all()).isEmpty();
        assertThat(adding(Optional.empty()).resumed().get()).as("begun for a child").isFalse();
        var again = adding(Optional.of(amina));
        assertThat(again.resumed().get()).isTrue();
        assertThat(again.form().field(Field.DAY).typed().get()).isEqualTo("31 februari");
        assertThat(again.form().field(Field.DAY).note().get().error()).isPresent();
        type(again, Field.DAY, "2026-12-01");
        assertThat(only().title()).isEqualTo("Ring skolan");
        assertThat(only().note()).isEqualTo("Fråga om betygen");
        assertThat(only().child()).contains(amina);
        assertThat(only().schedule().every()).contains(new Every(2, Unit.WEEKS));
        assertThat(adding(Optional.of(amina)).resumed().get()).as("added, no draft any more").isFalse();
    }

    @Test
    void aDraftIsLetGoAndTakenBack() {
        type(adding(Optional.empty()), Field.TITLE, "Ring skolan");
        var model = adding(Optional.empty());
        model.beginAnew();
        assertThat(model.resumed().get()).isFalse();
        assertThat(model.form().drafted()).isEmpty();
        assertThat(adding(Optional.empty()).resumed().get()).isFalse();
        status.undo();
        assertThat(model.form().drafted()).containsExactly(Map.entry("TITLE", "Ring skolan"));
        status.redo();
        assertThat(adding(Optional.empty()).resumed().get()).isFalse();
        type(model, Field.TITLE, "Ring mentorn");
        type(model, Field.TITLE, "");
        assertThat(adding(Optional.empty()).resumed().get()).as("emptied again").isFalse();
    }

    @Test
    void addingIsUndoneAndMadeAgain() {
        var model = adding(Optional.empty());
        type(model, Field.TITLE, "Ring skolan");
        type(model, Field.DAY, "2026-12-01");
        status.undo();
        assertThat(all()).isEmpty();
        assertThat(model.lines()).isEmpty();
        assertThat(model.editing().get()).isEqualTo(Editing.NOTHING);
        status.redo();
        assertThat(only().title()).isEqualTo("Ring skolan");
    }

    @Test
    void aTemplateGivesTitleAndHowOften() {
        practice.preferences().changeAccountMonths(3);
        var model = adding(Optional.of(amina));
        model.use(Template.ACCOUNTS);
        type(model, Field.DAY, "2027-01-31");
        assertThat(only().title()).isEqualTo("Redovisning till överförmyndaren");
        assertThat(only().schedule().every()).contains(new Every(3, Unit.MONTHS));
        assertThat(model.chosen().get().orElseThrow().next().replace('\u00a0', ' '))
                .isEqualTo("Sedan: 30 apr 2027, 31 juli 2027, 31 okt 2027, 31 jan 2028 …");
    }

    @Test
    void aTemplateCanBeChangedForAnother() {
        var model = adding(Optional.empty());
        model.use(Template.PLACEMENT_REVIEW);
        model.use(Template.FOLLOW_UP);
        type(model, Field.DAY, "2026-12-01");
        assertThat(only().title()).isEqualTo("Uppföljning");
        assertThat(only().schedule().every()).isEmpty();
    }

    @Test
    void aChangeIsUndoneInTheFieldsToo() {
        Reminder own = practice.reminder("Ring skolan", Optional.of(amina), TODAY);
        var model = model(Optional.of(own.id()));
        type(model, Field.TITLE, "Ring mentorn");
        model.form().unit().set(Optional.of(Unit.WEEKS));
        type(model, Field.COUNT, "2");
        assertThat(only().schedule().every()).contains(new Every(2, Unit.WEEKS));
        status.undo();
        assertThat(only().schedule().every()).contains(new Every(1, Unit.WEEKS));
        assertThat(model.form().field(Field.COUNT).typed().get()).isEqualTo("1");
        status.redo();
        assertThat(only().schedule().every()).contains(new Every(2, Unit.WEEKS));
        assertThat(only().title()).isEqualTo("Ring mentorn");
    }

    @Test
    void halfAValueChangesNothing() {
        Reminder own = practice.reminder("Ring skolan", Optional.of(amina), TODAY);
        var model = model(Optional.of(own.id()));
        type(model, Field.TITLE, " ");
        assertThat(model.form().field(Field.TITLE).note().get().error()).isPresent();
        type(model, Field.DAY, "2026-13-45");
        type(model, Field.WARN, "400");
        assertThat(only()).isEqualTo(own);
        type(model, Field.WARN, "3");
        assertThat(only().warnDays()).contains(3);
        assertThat(only().title()).isEqualTo("Ring skolan");
    }

    @ParameterizedTest
    @CsvSource({"TITLE,long,refusal.text.long", "TITLE,' \u202E\u0000\u2003 ',refusal.reminder.title",
            "DAY,1870-01-01,refusal.date.early", "DAY,2099-01-01,refusal.date.late",
            "DAY,31 februari,refusal.date.impossible", "DAY,long,refusal.text.long",
            "DAY,'\u202E',refusal.date.unreadable", "COUNT,0,refusal.number.range", "COUNT,-5,refusal.number.range",
            "COUNT,99999999,refusal.number.range", "COUNT,long,refusal.text.long", "WARN,-5,refusal.number.range",
            "WARN,99999999,refusal.number.range", "WARN,'1,5',refusal.number.range", "NOTE,long,refusal.text.long"})
    void whatCanBeNoValueIsSaidInItsOwnRowAndChangesNothing(Field field, String typed, String reason) {
        Reminder own = practice.reminder("Uppföljning", Optional.of(amina), MONTHLY);
        var model = model(Optional.of(own.id()));
        type(model, field, typed.equals("long") ? "å".repeat(10_001) : typed);
        for (Field each : Field.values()) {
            assertThat(model.form().field(each).note().get().error().map(Refusal::key))
                    .isEqualTo(each == field ? Optional.of(reason) : Optional.empty());
        }
        model.leave();
        assertThat(only()).isEqualTo(own);
    }

    @Test
    void whatIsHiddenInTypedTextIsTidied() {
        Reminder own = practice.reminder("Uppföljning", Optional.of(amina), MONTHLY);
        var model = model(Optional.of(own.id()));
        type(model, Field.TITLE, "\u00A0Ring\u202E \u0000skolan\r\n🦊 ");
        type(model, Field.WARN, "\u00A0 ");
        type(model, Field.COUNT, " 2\u200B");
        type(model, Field.NOTE, "å".repeat(10_000));
        assertThat(only().title()).isEqualTo("Ring skolan 🦊");
        assertThat(only().warnDays()).isEmpty();
        assertThat(only().schedule().every()).contains(new Every(2, Unit.MONTHS));
        assertThat(only().note()).hasSize(10_000);
    }

    @Test
    void whatIsSaidOfATimeIsOneLine() {
        Reminder own = practice.reminder("Uppföljning", Optional.of(amina), MONTHLY);
        var model = model(Optional.of(own.id()));
        var refused = new ArrayList<String>();
        Consumer<Refusal> hears = reason -> refused.add(reason.key());
        var item = model.chosen().get().orElseThrow().item();
        String tooLong = "x".repeat(301);
        model.done(item, new Said("2026-11-20", tooLong, ""), hears);
        model.done(item, new Said("2026-11-20", "", tooLong), hears);
        model.done(item, new Said("1870-01-01", "", ""), hears);
        model.notApplicable(item, new Said("", "", tooLong), hears);
        model.notApplicable(item, new Said("", "", " \u202E\u0000"), hears);
        model.postpone(item, new Said("2099-01-01", "", "senare"), hears);
        assertThat(refused).containsExactly("refusal.text.long", "refusal.text.long", "refusal.date.early",
                "refusal.text.long", "refusal.item.reason", "refusal.date.late");
        assertThat(only()).isEqualTo(own);
        model.done(item, new Said("2026-11-20", "Siv\u202E\nPåhittad", "\u0000Gick bra "), hears);
        assertThat(only().marks()).singleElement().satisfies(mark -> {
            assertThat(mark.by()).isEqualTo("Siv Påhittad");
            assertThat(mark.note()).isEqualTo("Gick bra");
        });
    }

    @Test
    void doneBringsTheNextAndIsUndoneAndMadeAgain() {
        Reminder own = practice.reminder("Uppföljning", Optional.of(amina), MONTHLY);
        var model = model(Optional.of(own.id()));
        model.toggle(model.chosen().get().orElseThrow().item());
        assertThat(shown(model).planned()).isEqualTo(TODAY.plusMonths(1));
        assertThat(model.chosen().get().orElseThrow().history()).singleElement()
                .satisfies(h -> assertThat(h.replace('\u00a0', ' '))
                        .isEqualTo("lördag 21 november 2026: Klar 21 nov, Siv Påhittad"));
        status.undo();
        assertThat(shown(model).planned()).isEqualTo(TODAY);
        status.redo();
        assertThat(shown(model).planned()).isEqualTo(TODAY.plusMonths(1));
    }

    @Test
    void postponesAndKeepsTheDayPlanned() {
        Reminder own = practice.reminder("Uppföljning", Optional.of(amina), MONTHLY);
        var model = model(Optional.of(own.id()));
        model.postpone(model.chosen().get().orElseThrow().item(), new Said("2027-01-15", "", "mötet är flyttat"),
                reason -> {
                    throw new AssertionError(reason);
                });
        assertThat(shown(model).last()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(model.lines().getFirst().item().marks().toString().replace('\u00a0', ' '))
                .contains("planerad till 21 nov");
        status.undo();
        assertThat(shown(model).last()).isEqualTo(TODAY);
    }

    @Test
    void stopsAndGoesOn() {
        Reminder own = practice.reminder("Uppföljning", Optional.of(amina), MONTHLY);
        var model = model(Optional.of(own.id()));
        model.stop();
        assertThat(only().schedule().until()).contains(TODAY);
        assertThat(model.chosen().get().orElseThrow().next()).isEqualTo("Upprepas inte mer.");
        status.undo();
        assertThat(only().schedule()).isEqualTo(MONTHLY);
        status.redo();
        model.stop();
        assertThat(only().schedule()).isEqualTo(MONTHLY);
    }

    @Test
    void theBinIsUndoneAndEmptiedAgain() {
        Reminder own = practice.reminder("Ring skolan", Optional.of(amina), TODAY);
        var model = model(Optional.of(own.id()));
        model.remove();
        assertThat(all()).isEmpty();
        assertThat(model.editing().get()).isEqualTo(Editing.NOTHING);
        status.undo();
        assertThat(all()).hasSize(1);
        status.redo();
        model.filter().set(Shown.BIN);
        model.choose(Optional.of(model.lines().getFirst()));
        model.restore();
        assertThat(all()).hasSize(1);
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void listsWhatWaitsByDayAndWhatIsSettledApart() {
        practice.reminder("sist", Optional.empty(), TODAY.plusDays(200));
        practice.reminder("först", Optional.empty(), TODAY.minusDays(3));
        practice.reminder("klar", Optional.empty(), TODAY);
        practice.checklists().done(practice.checklists().reminders().all().getLast(), TODAY, "", "");
        var model = model(Optional.empty());
        assertThat(model.lines()).extracting(l -> l.item().title()).containsExactly("först", "sist");
        model.filter().set(Shown.SETTLED);
        assertThat(model.lines()).extracting(l -> l.item().title()).containsExactly("klar");
    }

    @Test
    void arrivesAtASettledOne() {
        Reminder own = practice.reminder("klar", Optional.empty(), TODAY);
        practice.checklists().done(practice.checklists().reminders().all().getFirst(), TODAY, "", "");
        var model = model(Optional.of(own.id()));
        assertThat(model.filter().get()).isEqualTo(Shown.SETTLED);
        assertThat(model.chosen().get()).isPresent();
        model.takeBack(model.chosen().get().orElseThrow().item());
        assertThat(practice.checklists().agenda().open()).hasSize(1);
        status.undo();
        assertThat(practice.checklists().agenda().open()).isEmpty();
        status.redo();
        assertThat(practice.checklists().agenda().open()).hasSize(1);
    }

    @Test
    void aProtectedNameStaysHidden() {
        practice.children().change(amina, ChildField.PROTECTED_IDENTITY, "yes");
        practice.reminder("Ring skolan", Optional.of(amina), TODAY);
        assertThat(model(Optional.empty()).lines()).singleElement()
                .satisfies(l -> assertThat(l.whom()).isEqualTo("2026-001"));
    }

    @Test
    void leadsToTheChild() {
        Reminder own = practice.reminder("Ring skolan", Optional.of(amina), TODAY);
        model(Optional.of(own.id())).openChild();
        assertThat(visited.places).containsExactly(new Place.ChildPage(amina));
    }

    @Test
    void whatIsHalfTypedIsSavedOnLeaving() {
        Reminder own = practice.reminder("Ring skolan", Optional.of(amina), TODAY);
        var model = model(Optional.of(own.id()));
        model.form().field(Field.NOTE).typed().set("efter lunch");
        model.leave();
        assertThat(only().note()).isEqualTo("efter lunch");
    }

    private DueReminder shown(RemindersViewModel model) {
        return model.chosen().get().orElseThrow().due();
    }

    private Reminder only() {
        return all().getFirst();
    }

    private List<Reminder> all() {
        return practice.checklists().reminders().all().stream().map(DueReminder::reminder).toList();
    }
}
