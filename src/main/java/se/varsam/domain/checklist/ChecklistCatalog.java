package se.varsam.domain.checklist;

import java.time.LocalDate;
import java.util.List;

/** The checklists there are. */
public interface ChecklistCatalog {
    /** The newest valid version of each list on a day, in the order they are shown. */
    List<Checklist> current(LocalDate day);

    /** A version that a run holds; it exists, since released versions are kept. */
    Checklist version(String id, int version);
}
