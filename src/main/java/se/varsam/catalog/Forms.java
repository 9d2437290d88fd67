package se.varsam.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.FormTemplate;
import se.varsam.domain.document.LawReferences;
import se.varsam.domain.document.SharingTable;
import se.varsam.domain.missing.AwayRoutine;
import se.varsam.domain.shared.Lazy;

/**
 * The forms (<i>blanketter</i>) that come with the program, every version of them. Each kind of file is read when it is
 * first asked for; a broken one is a fault of the build.
 */
public final class Forms implements FormCatalog {
    /** Released versions are never edited or taken away: add a file. */
    private static final List<String> FILES = List.of("police-checklist-1", "concern-report-1", "paper-receipt-1",
            "readiness-sheet-1", "of-miss-1", "on-call-page-1", "away-notice-1", "crime-report-1",
            "of-ret-1");

    private final Lazy<List<FormTemplate>> templates = new Lazy<>(() -> FILES.stream().map(Forms::bundled).toList());
    private final Lazy<LawReferences> laws = new Lazy<>(LawFile::bundled);
    private final Lazy<SharingTable> sharing = new Lazy<>(SharingFile::bundled);
    private final Lazy<AwayRoutine> routine = new Lazy<>(AwayFile::bundled);

    /** Every version of every form. */
    public List<FormTemplate> all() {
        return templates.get();
    }

    @Override
    public FormTemplate current(DocumentKind kind, LocalDate day) {
        return all().stream().filter(t -> t.kind() == kind && !t.validFrom().isAfter(day))
                .max(Comparator.comparingInt(FormTemplate::version))
                .orElseThrow(() -> new IllegalStateException("no form " + kind + " on " + day));
    }

    @Override
    public SharingTable sharing() {
        return sharing.get();
    }

    @Override
    public AwayRoutine routine() {
        return routine.get();
    }

    @Override
    public LawReferences laws() {
        return laws.get();
    }

    private static FormTemplate bundled(String name) {
        try {
            return new FormReader(YamlFile.bundled("catalog/forms/" + name + ".yaml")).read();
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
    }
}
