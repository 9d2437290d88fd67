package se.varsam.ui;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.catalog.AwayFile;
import se.varsam.catalog.Checklists;
import se.varsam.catalog.ExtractFile;
import se.varsam.catalog.Forms;
import se.varsam.catalog.ThinningFile;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.reminder.Reminder;
import se.varsam.domain.reminder.Schedule;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.export.ExtractJson;
import se.varsam.i18n.Texts;
import se.varsam.pdf.PdfPages;
import se.varsam.pdf.TaggedPdf;
import se.varsam.service.AwayService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.DocumentService;
import se.varsam.service.EpisodeService;
import se.varsam.service.ExtractService;
import se.varsam.service.NoteServices;
import se.varsam.service.PreferenceService;
import se.varsam.service.ThinningService;
import se.varsam.service.port.PageImages;
import se.varsam.service.port.Today;
import se.varsam.store.TestRegister;

/** The services over a real encrypted register, and made-up children in it, for tests of screens. */
public final class Practice implements AutoCloseable {
    /** The day of the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** The texts. */
    public static final Texts TEXTS = new Texts();

    private final TestRegister register;
    private final Today today = () -> TODAY;

    private Practice(TestRegister register) {
        this.register = register;
    }

    /** A register of a social secretary in a folder. */
    public static Practice in(Path folder) {
        try {
            var practice = new Practice(TestRegister.in(folder, new Checklists()));
            practice.preferences().change(new OwnDetails(Role.SOCIAL_SECRETARY, "Exempelby", "Siv Påhittad",
                    "socialsekreterare", "Barn och unga", "0100-00 00 00", "siv@exempel.invalid"));
            return practice;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A child with a name and a birth date, an asylum seeker. */
    public ChildId child(String first, String last, String birthDate) {
        return child(first, last, birthDate, AsylumStatus.SEEKER);
    }

    /** A child with a name, a birth date and an asylum status. */
    public ChildId child(String first, String last, String birthDate, AsylumStatus status) {
        ChildId id = children().add().id();
        children().change(id, ChildField.FIRST_NAME, first);
        children().change(id, ChildField.LAST_NAME, last);
        LocalDate registered = LocalDate.of(2025, 3, 1);
        register.change(w -> w.children().save(id,
                new AgeDecision(0, AgeDecision.Kind.REGISTERED, PartialDate.parse(birthDate).orElseThrow(), registered,
                        registered, AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE)));
        if (status != AsylumStatus.UNKNOWN) {
            children().save(id, new AsylumEvent(0, status, registered, ""));
        }
        return id;
    }

    /** A deadline of one's own, once. */
    public Reminder reminder(String title, Optional<ChildId> child, LocalDate day) {
        return reminder(title, child, Schedule.once(day));
    }

    /** A deadline of one's own. */
    public Reminder reminder(String title, Optional<ChildId> child, Schedule schedule) {
        return checklists().reminders()
                .add(new Reminder(0, child, title, "", schedule, Optional.empty(), List.of())).toOptional()
                .orElseThrow();
    }

    /** A decision that writes the age up, known three days ago. */
    public void writeUp(ChildId child, String birthDate) {
        LocalDate learned = TODAY.minusDays(3);
        register.change(w -> w.children().save(child,
                new AgeDecision(0, AgeDecision.Kind.TEMPORARY, PartialDate.parse(birthDate).orElseThrow(), learned,
                        learned, AgeDecision.Origin.UNKNOWN, AgeDecision.Fate.NONE)));
        checklists().refresh();
    }

    /** Takes the decision that wrote the age up away again, as typed by mistake. */
    public void forgetWriteUp(ChildId child) {
        register.change(w -> w.children().remove(child,
                w.children().find(child).orElseThrow().birthDates().writeUp().orElseThrow()));
        checklists().refresh();
    }

    /** Says that a child has been away since yesterday evening. */
    public void away(ChildId child) {
        episodes().open(child, LocalDateTime.of(2026, 11, 20, 17, 40));
    }

    public ChildService children() {
        return new ChildService(register, _ -> Outcome.refused("refusal.photo"), today);
    }

    public EpisodeService episodes() {
        return new EpisodeService(register, today, TestRegister.CLOCK);
    }

    /** What now while a child is away, at the time of a clock. */
    public AwayService away(Clock clock) {
        return new AwayService(register, AwayFile.bundled(), clock);
    }

    public ChecklistService checklists() {
        return new ChecklistService(register, new Checklists(), today);
    }

    public PreferenceService preferences() {
        return new PreferenceService(register);
    }

    public DocumentService documents() {
        return new DocumentService(register, new Forms(), new TaggedPdf(TEXTS), TEXTS::get, TestRegister.CLOCK, today);
    }

    /** The register extract. */
    public ExtractService extracts() {
        return new ExtractService(register, new ExtractService.Tools(ExtractFile.bundled(), new Checklists(),
                new Forms(), new TaggedPdf(TEXTS), new ExtractJson(), TEXTS::get), TestRegister.CLOCK, today);
    }

    /** Thinning. */
    public ThinningService thinning() {
        return new ThinningService(register, register::rewrite, new ThinningService.Tools(new ThinningFile(),
                ExtractFile.bundled(), new TaggedPdf(TEXTS), TEXTS::get), TestRegister.CLOCK, today);
    }

    /** Closes a card by a day. */
    public void closed(ChildId child, LocalDate day) {
        register.change(w -> w.children().set(child, new CardState.Closed(day, CardState.Reason.MOVED, "")));
    }

    public NoteServices notes() {
        return NoteServices.over(register, TEXTS::get, TestRegister.CLOCK, today);
    }

    /** Pages drawn as in the program. */
    public static PageImages pages() {
        return new PdfPages();
    }

    public Today today() {
        return today;
    }

    /** Reads whole and partial ISO dates only. */
    public static Function<String, Outcome<PartialDate>> dates() {
        return typed -> Optional.of(typed.strip()).flatMap(PartialDate::parse).map(Outcome::done)
                .orElseGet(() -> Outcome.refused("refusal.date.unreadable"));
    }

    @Override
    public void close() {
        register.close();
    }
}
