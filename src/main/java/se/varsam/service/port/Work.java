package se.varsam.service.port;

import se.varsam.domain.checklist.ChecklistRuns;
import se.varsam.domain.child.Children;
import se.varsam.domain.document.FormDrafts;
import se.varsam.domain.document.SentDocuments;
import se.varsam.domain.missing.MissingEpisodes;
import se.varsam.domain.reminder.Reminders;

/** What one transaction can reach. Not to be kept outside it. */
public interface Work {
    /** The children. */
    Children children();

    /** The checklists started for them. */
    ChecklistRuns runs();

    /** The user's own deadlines. */
    Reminders reminders();

    /** Their episodes. */
    MissingEpisodes episodes();

    /** Answers typed for forms that aren't approved yet. */
    FormDrafts drafts();

    /** Approved copies. */
    SentDocuments sent();

    /** Own details and settings of this register. */
    RegisterSettings settings();

    /** The log; every change writes its line here, in the same transaction. */
    RegisterLog log();
}
