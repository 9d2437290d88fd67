package se.varsam.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import se.varsam.catalog.AwayFile;
import se.varsam.catalog.Checklists;
import se.varsam.catalog.Forms;
import se.varsam.crypto.Argon2Cost;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.i18n.Texts;
import se.varsam.pdf.TaggedPdf;
import se.varsam.photo.ScaledPhotos;
import se.varsam.service.AgeService;
import se.varsam.service.AwayService;
import se.varsam.service.ChecklistService;
import se.varsam.service.ChildService;
import se.varsam.service.DocumentService;
import se.varsam.service.EpisodeService;
import se.varsam.service.NoteServices;
import se.varsam.service.PreferenceService;
import se.varsam.service.Session;
import se.varsam.service.port.OpenRegister;
import se.varsam.service.port.RegisterFiles;
import se.varsam.service.port.Today;
import se.varsam.store.UnitOfWorkMaker;
import se.varsam.store.file.EncryptedRegisterFiles;

/** Real registers, quickly made, with a clock that stands still at 2026-11-21 14:32 in Stockholm. */
public final class TestSessions {
    /** Opens every register made here. */
    public static final String PASSPHRASE = "gul tröja över isen";
    /** The made-up user. */
    public static final OwnDetails OWN = new OwnDetails(Role.SOCIAL_SECRETARY, "Påhittköping", "Siv Påhittad",
            "socialsekreterare", "Barnenheten", "0700-00 00 00", "siv@example.se");
    /** In Stockholm's zone. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T13:32:00Z"), Today.ZONE);

    private final Checklists checklists = new Checklists();
    private final Texts texts = new Texts();

    /** Registers on disk; wrong passphrases cost no time, right ones little. */
    public RegisterFiles files() {
        return new EncryptedRegisterFiles(new UnitOfWorkMaker(checklists, CLOCK, () -> "test"), CLOCK, _ -> {},
                Map.of(), new Argon2Cost(8 * 1024, 1, 1));
    }

    /** A new register in a folder, open; the caller closes it. */
    public Session create(Path folder) {
        return of(files().create(folder, PASSPHRASE.toCharArray(), OWN).toOptional().orElseThrow().register());
    }

    /** The services of an open register. */
    public Session of(OpenRegister register) {
        var work = register.work();
        Clock time = register.clock();
        Today today = register.clock().today(Today.of(CLOCK));
        return new Session(register, new ChildService(work, new ScaledPhotos(), today),
                new EpisodeService(work, today, time), new ChecklistService(work, checklists, today),
                new AgeService(work, checklists, today),
                new DocumentService(work, new Forms(), new TaggedPdf(texts), texts::get, time, today),
                new PreferenceService(work), NoteServices.over(work, texts::get, time, today),
                new AwayService(work, AwayFile.bundled(), time));
    }
}
