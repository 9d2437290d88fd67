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

/** The forms (<i>blanketter</i>) that come with the program, every version of them. */
public final class Forms implements FormCatalog {
    /** Released versions are never edited or taken away: add a file. */
    private static final List<String> FILES = List.of("police-checklist-1", "concern-report-1", "paper-receipt-1",
            "readiness-sheet-1", "of-miss-1", "on-call-page-1", "away-notice-1", "crime-report-1",
            "of-ret-1");

    private final List<FormTemplate> templates;
    private final LawReferences laws;
    private final SharingTable sharing = SharingFile.bundled();
    private final AwayRoutine routine = AwayFile.bundled();

    /** Reads them; a broken file is a fault of the build. */
    public Forms() {
        this.templates = FILES.stream().map(Forms::bundled).toList();
        this.laws = LawFile.bundled();
    }

    /** Every version of every form. */
    public List<FormTemplate> all() {
        return templates;
    }

    @Override
    public FormTemplate current(DocumentKind kind, LocalDate day) {
        return templates.stream().filter(t -> t.kind() == kind && !t.validFrom().isAfter(day))
                .max(Comparator.comparingInt(FormTemplate::version))
                .orElseThrow(() -> new IllegalStateException("no form " + kind + " on " + day));
    }

    @Override
    public SharingTable sharing() {
        return sharing;
    }

    @Override
    public AwayRoutine routine() {
        return routine;
    }

    @Override
    public LawReferences laws() {
        return laws;
    }

    private static FormTemplate bundled(String name) {
        try {
            return new FormReader(YamlFile.bundled("catalog/forms/" + name + ".yaml")).read();
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        }
    }
}
