package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.ExtractFile;
import se.varsam.catalog.ThinningFile;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.register.BackupPast;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.Role;
import se.varsam.domain.thinning.FileState.Release;
import se.varsam.domain.thinning.Hindrance;
import se.varsam.domain.thinning.ThinningDate.State;
import se.varsam.domain.thinning.ThinningRules.Event;
import se.varsam.domain.thinning.ThinningRules.OwnYears;
import se.varsam.i18n.Texts;
import se.varsam.service.ThinningService.Beginning;
import se.varsam.service.ThinningService.Kept;
import se.varsam.service.ThinningService.Line;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.RegisterFault;
import se.varsam.store.FullFile;
import se.varsam.store.TestRegister;

class ThinningServiceTest {
    private static final String OWN_FILE = """
            id: thinning
            version: 1
            valid-from: 2026-01-01
            name: Exempelstads dokumenthanteringsplan
            rules:
              - {id: ten, roles: [SOCIAL_SECRETARY], from: CARD_CLOSED, years: 10, valid-from: 2026-01-01,
                 text: Tio år, source: Planen, certainty: HIGH}
            keeps: []
            """;

    private static final ThinningService.Tools TOOLS = new ThinningService.Tools(new ThinningFile(),
            ExtractFile.bundled(),
            form -> new Pdf(form.sections().toString().getBytes(StandardCharsets.UTF_8), 1, List.of()),
            new Texts()::get);

    private final AtomicReference<LocalDate> day = new AtomicReference<>(TestRegister.DAY);
    private final AtomicReference<Runnable> rewriting = new AtomicReference<>(() -> {});
    private TestRegister register;
    private ThinningService thinning;
    private ChildId child;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        register = TestRegister.in(folder);
        rewriting.set(register::rewrite);
        thinning = anew();
        register.change(w -> w.settings().own(SampleSubject.OWN.in(Role.SOCIAL_SECRETARY)));
        child = register.write(w -> {
            ChildId id = w.children().add(2026).id();
            w.children().change(id, ChildField.FIRST_NAME, "Påhittad");
            w.log().change(id, "FIRST_NAME", "", "Påhittad");
            w.children().set(id, new CardState.Closed(TestRegister.DAY, CardState.Reason.MOVED, ""));
            w.log().add(LogAction.CLOSED_CARD, id);
            return id;
        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Line line() {
        return thinning.of(child).orElseThrow();
    }

    private void answer() {
        thinning.release(child, Hindrance.THIRTY_YEARS, day.get(), "Inga sådana");
    }

    @Test
    void whatIsSaidAboutThinningMovesNoDate() {
        register.change(w -> w.log().add(LogAction.READ, child));
        thinning.hold(child, "Tvist pågår");
        answer();
        assertThat(line().date().day()).contains(TestRegister.DAY.plusYears(5).plusDays(1));
        assertThat(line().date().hindrances()).containsExactly(Hindrance.HOLD);
        thinning.lift(child);
        assertThat(line().date().state()).isEqualTo(State.COMING);
        thinning.takeBack(child, Hindrance.THIRTY_YEARS);
        assertThat(line().date().state()).isEqualTo(State.BLOCKED);
    }

    @Test
    void aChangedRuleShowsOneNewDate() {
        answer();
        thinning.rules().ownYears(Optional.of(new OwnYears(Event.CARD_CLOSED, 7)));
        assertThat(line().date().day()).contains(TestRegister.DAY.plusYears(7).plusDays(1));
        assertThat(thinning.all().getFirst().date()).isEqualTo(line().date());
        assertThat(thinning.closed(child).orElseThrow().date()).as("the child's page").isEqualTo(line().date());
        day.set(TestRegister.DAY.plusYears(7).plusDays(1));
        var done = thinning.thin(child, "2026-001", Kept.DELIVERED).toOptional().orElseThrow();
        assertThat(done.certificate().due()).isEqualTo(day.get());
        assertThat(thinning.pdf(done.certificate()).bytes()).asString(StandardCharsets.UTF_8)
                .contains(day.get().toString(), "7 år efter att akten avslutades");
    }

    @Test
    void aMunicipalitysOwnFileTakesThePlaceOfTheRules() {
        assertThat(thinning.rules().load("egen.yaml", "id: thinning").refusal()).isPresent();
        assertThat(
                thinning.rules().load("egen.yaml", OWN_FILE.replace("years: 10", "years: 999")).refusal().orElseThrow()
                        .details())
                .contains("egen.yaml", "6");
        assertThat(thinning.rules().inForce().name()).isEqualTo("Grundregeln i socialtjänstlagen");
        assertThat(thinning.rules().load("egen.yaml", OWN_FILE).toOptional()).isPresent();
        assertThat(line().date().day()).contains(TestRegister.DAY.plusYears(10).plusDays(1));
        assertThat(line().date().hindrances()).isEmpty();
        thinning.rules().unload();
        assertThat(line().date().hindrances()).containsExactly(Hindrance.THIRTY_YEARS);
    }

    @Test
    void refusesWhatIsNotDueAndTheWrongNumber() {
        answer();
        assertThat(thinning.thin(child, "2026-001", Kept.EXTRACT).refusal().orElseThrow().key())
                .isEqualTo("refusal.thinning.not-due");
        day.set(day.get().plusYears(6));
        assertThat(thinning.thin(child, "2026-01", Kept.EXTRACT).refusal().orElseThrow().key())
                .isEqualTo("refusal.thinning.number");
        assertThat(thinning.of(child)).isPresent();
        assertThat(thinning.hold(child, " ").refusal()).isPresent();
        assertThat(thinning.release(child, Hindrance.PLACEMENT_PAPERS, day.get().plusDays(1), "x").refusal())
                .isPresent();
    }

    @Test
    void thinsOneFileAndCertifiesItWithoutAName() throws SQLException {
        answer();
        day.set(day.get().plusYears(6));
        var done = thinning.thin(child, " 2026-001 ", Kept.EXTRACT).toOptional().orElseThrow();
        assertThat(done.isWrittenAnew()).isTrue();
        assertThat(thinning.of(child)).isEmpty();
        assertThat(thinning.certificates()).containsExactly(done.certificate());
        String page = new String(thinning.pdf(done.certificate()).bytes(), StandardCharsets.UTF_8);
        assertThat(page).contains("2026-001", "Uppgifter: 1", "Registerutdrag sparat", "att de har gåtts igenom")
                .doesNotContain("Påhittad", "Inga sådana");
        Optional<Long> broken = register.read(w -> w.log().firstBroken());
        assertThat(broken).isEmpty();
        assertThat(done.certificate().after()).startsWith("4 ").isEqualTo(register.<String>read(
                w -> w.thinnings().logHead()));
        String next = register.write(w -> w.children().add(2026).fileNumber().toString());
        assertThat(next).as("the number is not given again").isEqualTo("2026-002");
    }

    @Test
    void whatCouldNotBeOverwrittenIsOverwrittenNextTime() {
        answer();
        day.set(day.get().plusYears(6));
        rewriting.set(() -> {
            throw new RegisterFault(RegisterFault.Kind.FULL, new IllegalStateException("full"));
        });
        assertThat(thinning.thin(child, "2026-001", Kept.EXTRACT).toOptional().orElseThrow().isWrittenAnew())
                .isFalse();
        assertThat(thinning.finish()).isFalse();
        rewriting.set(register::rewrite);
        assertThat(thinning.finish()).isTrue();
        rewriting.set(() -> {
            throw new AssertionError("done already");
        });
        assertThat(thinning.finish()).isTrue();
    }

    @Test
    void backupsAreSaidToHoldItAsLongAsTheyAreKept() {
        assertThat(thinning.backupsUntil()).isEmpty();
        register.change(w -> w.settings().backups()
                .made(new BackupPast.Done(Instant.parse("2026-11-01T10:00:00Z"), 1)));
        assertThat(thinning.backupsUntil()).contains(LocalDate.of(2027, 11, 21));
    }

    @Test
    void thinsAFileThatHoldsEverything() throws SQLException {
        ChildId full = FullFile.add(register, 9, "Zqxj");
        register.sql("DELETE FROM thinning_hold");
        for (Hindrance what : List.of(Hindrance.THIRTY_YEARS, Hindrance.PLACEMENT_PAPERS)) {
            thinning.release(full, what, day.get(), "arkivet");
        }
        day.set(day.get().plusYears(6));
        var done = thinning.thin(full, "2026-009", Kept.EXTRACT).toOptional().orElseThrow();
        assertThat(done.removed().values()).contains(1L, 2L);
        assertThat(done.certificate().told().removed()).contains("Anteckningar: 1", "Fotografier: 1")
                .doesNotContain("Zqxj");
        assertThat(thinning.of(child)).isPresent();
    }

    @Test
    void whatIsShownFirstIsTheBeginningOfAll() throws SQLException {
        ChildId open = register.write(w -> w.children().add(2026).id());
        ChildId due = closed();
        ChildId none = register.write(w -> {
            ChildId id = w.children().add(2026).id();
            w.children().set(id, new CardState.Closed(TestRegister.DAY, CardState.Reason.MOVED, ""));
            return id;
        });
        thinning.release(due, Hindrance.THIRTY_YEARS, day.get(), "Inga sådana");
        day.set(day.get().plusYears(6));
        assertThat(ids(thinning.all())).containsExactly(due, child, none, open);
        assertThat(thinning.first()).as("all are known").isEqualTo(new Beginning(thinning.all(), 3, true));
        ThinningService anew = anew();
        assertThat(anew.first()).isEqualTo(new Beginning(thinning.all().subList(0, 3), 3, false));
        assertThat(thinning.all()).allSatisfy(l -> assertThat(thinning.of(l.child().id())).contains(l));

        register.sql("UPDATE log_entry SET logged_at = '2031-01-01T08:00:00Z' WHERE action = 'CHANGED'");
        thinning = anew();
        assertThat(thinning.of(due).orElseThrow().date().state()).as("the clock was wrong for a while")
                .isEqualTo(State.COMING);
        Line first = thinning.first().lines().getFirst();
        assertThat(first).as("of what may go the whole file was asked").isEqualTo(thinning.all().getFirst());
        assertThat(thinning.all()).allSatisfy(l -> assertThat(thinning.of(l.child().id())).contains(l));
        assertThat(anew().first().lines().get(1).date().day()).as("of what may not go only the newest line")
                .isNotEqualTo(thinning.of(child).orElseThrow().date().day());

        thinning.rules().ownYears(Optional.of(new OwnYears(Event.CARD_CLOSED, 7)));
        thinning = anew();
        assertThat(register.asked(() -> assertThat(thinning.first().lines()).hasSize(4)))
                .as("no day counts from the log").noneMatch(sql -> sql.contains("log_entry"));
        assertThat(thinning.first()).isEqualTo(new Beginning(thinning.all(), 3, true));
    }

    @Test
    void whatComesFirstIsFoundWithoutAskingAboutEachClosedFile() throws SQLException {
        int closed = 150;
        register.change(w -> {
            for (int i = 1; i < closed; i++) {
                ChildId id = w.children().add(2026).id();
                w.log().change(id, "FIRST_NAME", "", "Påhittad");
                w.children().set(id, new CardState.Closed(TestRegister.DAY, CardState.Reason.MOVED, ""));
                if (i % 3 == 0) {
                    w.thinnings().release(id, Hindrance.THIRTY_YEARS, Optional.of(new Release(day.get(), "Inga")));
                }
            }
        });
        register.sql("UPDATE child SET created_at = date('2017-01-01', (id * 37 % 900) || ' days') || 'T08:00:00Z'");
        register.sql("UPDATE child SET closed_date = date(created_at, (id * 53 % 3000) || ' days')");
        // nothing came after closing; in every fifth file something did; in most, in another order
        var states = EnumSet.noneOf(State.class);
        for (String later : List.of("0", "(id % 5 = 0) * (id * 11 % 700)", "5000 - id * 23 % 4000")) {
            register.sql("UPDATE log_entry SET logged_at = (SELECT date(closed_date, ("
                    + later.replace("id", "child.id")
                    + ") || ' days') || 'T09:00:00Z' FROM child WHERE subject = file_year || '-' || printf('%03d',"
                    + " file_number)) WHERE subject IS NOT NULL");
            thinning = anew();
            var first = thinning.first();
            assertThat(first.closed()).isEqualTo(closed);
            assertThat(first.lines()).hasSizeBetween(20, later.startsWith("5") ? closed : closed / 2)
                    .isEqualTo(thinning.all().subList(0, first.lines().size()));
            thinning.all().forEach(line -> states.add(line.date().state()));
        }
        assertThat(states).containsExactly(State.DUE, State.COMING, State.BLOCKED);
    }

    @Test
    void allAreLookedThroughInPartsAndAgainOnlyThoseThatWereWrittenIn() throws SQLException {
        register.change(w -> {
            for (int i = 0; i < 600; i++) {
                w.log().add(LogAction.READ, w.children().add(2026).id());
            }
        });
        ThinningReading reading = thinning.reading();
        assertThat(reading.goOn()).isTrue();
        ChildId added = closed();
        int parts = 1;
        while (reading.goOn()) {
            parts++;
        }
        assertThat(parts).isEqualTo(3);
        assertThat(reading.lines()).hasSize(601).noneMatch(line -> line.child().id().equals(added));
        assertThat(register.asked(() -> assertThat(thinning.all()).hasSize(602)))
                .filteredOn(ThinningServiceTest::asksForEntries).as("one part: of the one that came").hasSize(1);
        LocalDate before = line().date().day().orElseThrow();
        thinning.hold(child, "Tvist");
        assertThat(asksForEntries()).as("nothing is written by a stop, but the log has a line").isEqualTo(1);
        assertThat(line().date().day()).contains(before);
        assertThat(asksForEntries()).isZero();
        assertThat(thinning.all()).isEqualTo(anew().all());

        Instant later = Instant.parse("2028-01-01T08:00:00Z");
        register.change(w -> w.log().change(child, "FIRST_NAME", "Påhittad", "Annan"));
        register.sql("UPDATE log_entry SET logged_at = '" + later + "' WHERE id = (SELECT max(id) FROM log_entry)");
        assertThat(thinning.all()).isEqualTo(anew().all());
        register.sql("DELETE FROM log_value");
        register.sql("DELETE FROM log_entry WHERE id = (SELECT max(id) FROM log_entry)");
        register.sql("UPDATE log_head SET entry_id = entry_id - 1, hash = (SELECT hash FROM log_entry ORDER BY id DESC"
                + " LIMIT 1)");
        assertThat(thinning.all()).as("an older state of the register").isEqualTo(anew().all());
    }

    private long asksForEntries() throws SQLException {
        return register.asked(thinning::all).stream().filter(ThinningServiceTest::asksForEntries).count();
    }

    private static boolean asksForEntries(String sql) {
        return sql.contains("json_each") && sql.contains("max(`log_entry`.`logged_at`)");
    }

    /** Nothing is known yet. */
    private ThinningService anew() {
        return new ThinningService(register, () -> rewriting.get().run(), TOOLS, TestRegister.CLOCK, day::get);
    }

    private ChildId closed() {
        return register.write(w -> {
            ChildId id = w.children().add(2026).id();
            w.log().change(id, "FIRST_NAME", "", "Påhittad");
            w.children().set(id, new CardState.Closed(TestRegister.DAY, CardState.Reason.MOVED, ""));
            w.log().add(LogAction.CLOSED_CARD, id);
            return id;
        });
    }

    private static List<ChildId> ids(List<Line> lines) {
        return lines.stream().map(line -> line.child().id()).toList();
    }
}
