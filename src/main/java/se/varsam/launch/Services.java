package se.varsam.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import se.varsam.catalog.Checklists;
import se.varsam.catalog.ExtractFile;
import se.varsam.catalog.Forms;
import se.varsam.catalog.PracticeChildren;
import se.varsam.catalog.ThinningFile;
import se.varsam.crypto.Argon2Cost;
import se.varsam.crypto.KeyFile;
import se.varsam.crypto.KeyFileText;
import se.varsam.crypto.LogMark;
import se.varsam.domain.extract.ExtractPlan;
import se.varsam.domain.shared.Lazy;
import se.varsam.export.CalendarFile;
import se.varsam.export.ExtractJson;
import se.varsam.i18n.Texts;
import se.varsam.pdf.TaggedPdf;
import se.varsam.photo.DrawnPortrait;
import se.varsam.photo.ScaledPhotos;
import se.varsam.service.AgeService;
import se.varsam.service.AwayService;
import se.varsam.service.CalendarService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.DocumentService;
import se.varsam.service.EpisodeService;
import se.varsam.service.ExtractService;
import se.varsam.service.NoteService;
import se.varsam.service.NoteServices;
import se.varsam.service.PracticeRegister;
import se.varsam.service.PreferenceService;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.service.ThinningService;
import se.varsam.service.port.KnownHeads;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterClock;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.Today;
import se.varsam.store.UnitOfWorkMaker;
import se.varsam.store.file.EncryptedRegisterFiles;
import se.varsam.store.file.HeadsFile;
import se.varsam.store.file.Pauses;
import se.varsam.ui.help.About.DataFile;

/** Everything but the window, wired by hand: where the outer rings meet the services. One for the whole program. */
public final class Services {
    private static final int KEY_BYTES = 32;
    private static final int LEAST_KIB = 8 * 1024;

    private final Clock clock;
    private final Texts texts;
    private final Checklists checklists = new Checklists();
    private final Forms forms = new Forms();
    private final ThinningFile thinning = new ThinningFile();
    private final Lazy<ExtractPlan> plan = new Lazy<>(ExtractFile::bundled);
    private final ScaledPhotos photos = new ScaledPhotos();
    private final TaggedPdf pdf;
    private final UnitOfWorkMaker store;
    private final RegisterFiles files;

    /**
     * Services on this computer.
     *
     * @param clock
     *            the real time, in UTC
     * @param environment
     *            the system's variables
     * @param account
     *            the computer account's name, for the log
     * @param cost
     *            of a try to unlock registers made from now on
     */
    public Services(Clock clock, Texts texts, Map<String, String> environment, String account, Argon2Cost cost) {
        this(clock, texts, environment, account, cost, KnownHeads.NONE);
    }

    /** The same, remembering outside the registers how far their logs go. */
    Services(Clock clock, Texts texts, Map<String, String> environment, String account, Argon2Cost cost,
            KnownHeads heads) {
        this.clock = clock;
        this.texts = texts;
        this.pdf = new TaggedPdf(texts);
        this.store = new UnitOfWorkMaker(checklists, clock, () -> account);
        this.files = new EncryptedRegisterFiles(store, clock, Pauses.sleeping(), environment, cost)
                .remembering(heads);
    }

    /** As the program is wired: the computer's own variables and account, logs' heads in the settings folder. */
    static Services onThisComputer(Clock clock, Texts texts) {
        return new Services(clock, texts, System.getenv(), System.getProperty("user.name", ""), Argon2Cost.STANDARD,
                new HeadsFile(WindowStart.settings()));
    }

    /** Registers on disk. */
    public RegisterFiles files() {
        return files;
    }

    /** The real time. */
    public Clock clock() {
        return clock;
    }

    /** The services of an open register, with dates counted from a day; all go by the register's own clock. */
    public Session session(OpenRegister register, Today usual) {
        var work = register.work();
        Clock time = register.clock();
        Today today = register.clock().today(usual);
        return new Session(register, new ChildService(work, photos, today), new EpisodeService(work, today, time),
                new ChecklistService(work, checklists, today), new AgeService(work, checklists, today),
                new DocumentService(work, forms, pdf, texts::get, time, today), new PreferenceService(work),
                NoteServices.over(work, texts::get, time, today), new AwayService(work, forms.routine(), time));
    }

    /** What is made of whole files of an open register. */
    FileServices wholeFiles(OpenRegister register, Today usual) {
        Clock time = register.clock();
        Today today = register.clock().today(usual);
        return new FileServices(
                new ExtractService(register.work(),
                        new ExtractService.Tools(plan.get(), checklists, forms, pdf, new ExtractJson(), texts::get),
                        time,
                        today),
                new ThinningService(register.work(), register::rewrite,
                        new ThinningService.Tools(thinning, plan.get(), pdf, texts::get), time, today));
    }

    /** Making and opening registers, for the window. */
    Registers registers(Today today) {
        return new Registers(files, register -> session(register, today), practice(today));
    }

    /** Swedish. */
    Texts texts() {
        return texts;
    }

    /** The data that came with the program. */
    List<DataFile> dataFiles() {
        return DataFiles.of(checklists, forms);
    }

    /** The program's version, from the build. */
    static String version() {
        return build().getProperty("version", "");
    }

    /** The day the program was built; empty when the build doesn't tell. */
    static Optional<LocalDate> built() {
        String day = build().getProperty("built", "");
        return day.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    }

    private static Properties build() {
        try (var in = Services.class.getResourceAsStream("/build.properties")) {
            var build = new Properties();
            build.load(in);
            return build;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes ready what unlocking and the first pages work with: texts, the catalogs, the database's driver and queries,
     * the services on a register without children that is in memory only. No file of the user's is touched.
     */
    void warm() {
        texts.readAll();
        warmKey();
        store.tryOut(work -> {
            Today now = Today.of(clock);
            var unused = work.read(w -> w.log().firstBrokenOfLast(1)); // as opening does
            var children = new ChildService(work, photos, now);
            var lists = new ChecklistService(work, checklists, now);
            lists.refresh();
            lists.agenda();
            children.all();
            children.duplicates().shared();
            new DocumentService(work, forms, pdf, texts::get, clock, now).readiness().gaps();
            return true;
        });
        plan.get();
        thinning.bundled();
        forms.laws();
    }

    /** The way from a passphrase to a data key, with ones that open nothing. */
    private static void warmKey() {
        var key = new byte[KEY_BYTES];
        byte[] made = KeyFileText.write(KeyFile.wrap(key, "", new Argon2Cost(LEAST_KIB, 1, 1), key, key));
        KeyFileText.read(made).toOptional()
                .flatMap(file -> file.unlock(KeyFile.Slot.PASSPHRASE, key).filter(file::isGenuine))
                .ifPresent(LogMark::of);
    }

    /** Lets pages be tried out on an empty register in memory. */
    void tryOut(Consumer<Session> use) {
        store.tryOut(work -> {
            use.accept(session(new RehearsedRegister(work, new RegisterClock(clock, () -> Duration.ZERO)),
                    Today.of(clock)));
            return true;
        });
    }

    /** The calendar of an open register. */
    public CalendarService calendar(OpenRegister register, Today usual) {
        return new CalendarService(register.work(), checklists, new CalendarFile(), texts::get, register.clock(),
                register.clock().today(usual));
    }

    /** Makes practice registers told from a day: to them it is the real one. */
    public PracticeRegister practice(Today today) {
        Today told = today::date;
        return new PracticeRegister(files,
                work -> new PracticeRegister.Tools(new ChildService(work, photos, told),
                        new EpisodeService(work, told, clock), new ChecklistService(work, checklists, told),
                        new AgeService(work, checklists, told), new NoteService(work, told, clock)),
                new PracticeChildren(), DrawnPortrait::png, told);
    }
}
