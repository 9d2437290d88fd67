package se.varsam.ui.unlock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.LawReferences;
import se.varsam.domain.document.SharingTable;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.shared.Outcome;
import se.varsam.i18n.Texts;
import se.varsam.service.AgeService;
import se.varsam.service.AwayService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.DocumentService;
import se.varsam.service.EpisodeService;
import se.varsam.service.NoteServices;
import se.varsam.service.PreferenceService;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.service.port.RegisterFiles.Secret;
import se.varsam.service.port.Today;
import se.varsam.settings.SettingsFile;
import se.varsam.store.TestRegister;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.FakeDialogs;

/** The way in, on registers that are only thought of. */
final class DeskFixture {
    static final String PASSPHRASE = "gul tröja över isen";

    final FakeRegisterFiles files = new FakeRegisterFiles();
    final FakeDialogs dialogs = new FakeDialogs();
    final Texts texts = new Texts();
    final SettingsFile settings;
    Registers.Practice maker = (practice, passphrase, _) -> files.with(practice, new String(passphrase))
            .open(practice, new Secret.Passphrase(passphrase));
    final Path folder;

    DeskFixture(Path folder) {
        this.folder = folder;
        this.settings = new SettingsFile(folder.resolve("config"));
    }

    Desk desk(Background background) {
        var registers = new Registers(files, DeskFixture::session,
                (practice, passphrase, progress) -> maker.make(practice, passphrase, progress));
        return new Desk(registers, (_, _) -> Outcome.done(true), settings,
                new Desk.Folders(folder, folder.resolve("Övning.varsam")), dialogs, background, texts);
    }

    private static Session session(OpenRegister register) {
        var work = register.work();
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), ZoneOffset.UTC);
        Today today = Today.of(clock);
        var catalog = TestRegister.catalog(List.of());
        return new Session(register, new ChildService(work, _ -> Outcome.refused("kit.refused"), today),
                new EpisodeService(work, today, clock), new ChecklistService(work, catalog, today),
                new AgeService(work, catalog, today),
                new DocumentService(work, new NoForms(), DeskFixture::noPages, (key, _) -> key, clock, today),
                new PreferenceService(work), NoteServices.over(work, (key, _) -> key, clock, today),
                new AwayService(work, new AwayRoutine(List.of(), List.of()), clock));
    }

    private static Pdf noPages(FilledForm form) {
        return new Pdf(new byte[]{1}, 1, List.of());
    }

    private static final class NoForms implements FormCatalog {
        @Override
        public FormTemplate current(DocumentKind kind, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SharingTable sharing() {
            throw new UnsupportedOperationException();
        }

        @Override
        public AwayRoutine routine() {
            throw new UnsupportedOperationException();
        }

        @Override
        public LawReferences laws() {
            throw new UnsupportedOperationException();
        }
    }
}
