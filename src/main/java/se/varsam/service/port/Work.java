package se.varsam.service.port;

import se.varsam.domain.checklist.CalendarEntries;
import se.varsam.domain.checklist.ChecklistRuns;
import se.varsam.domain.child.ChildLinks;
import se.varsam.domain.child.ChildRecords;
import se.varsam.domain.child.Children;
import se.varsam.domain.child.Photos;
import se.varsam.domain.contact.OwnContacts;
import se.varsam.domain.document.FormDrafts;
import se.varsam.domain.document.SentDocuments;
import se.varsam.domain.missing.AwayLog;
import se.varsam.domain.missing.CallNotes;
import se.varsam.domain.missing.HalfTyped;
import se.varsam.domain.missing.MissingEpisodes;
import se.varsam.domain.note.Notes;
import se.varsam.domain.note.Phrases;
import se.varsam.domain.readiness.ReadinessFacts;
import se.varsam.domain.register.LogReviews;
import se.varsam.domain.reminder.Reminders;

/** What one transaction can reach. Not to be kept outside it. */
public interface Work {
    /** The children. */
    Children children();

    /** What they have several of. */
    ChildRecords records();

    /** Which cards are marked as duplicates. */
    ChildLinks links();

    /** The checklists started for them. */
    ChecklistRuns runs();

    /** The user's own deadlines. */
    Reminders reminders();

    /** Their episodes. */
    MissingEpisodes episodes();

    /** What was done while they were away. */
    AwayLog awayLog();

    /** What was jotted down during calls to the police. */
    CallNotes callNotes();

    /** What is half typed in the small forms of an episode. */
    HalfTyped halfTyped();

    /** Their notes. */
    Notes notes();

    /** The phrases that notes are written with. */
    Phrases phrases();

    /** Answers typed for forms that aren't approved yet. */
    FormDrafts drafts();

    /** Approved copies. */
    SentDocuments sent();

    /** What calendar files have said. */
    CalendarEntries calendar();

    /** Own details and settings of this register. */
    RegisterSettings settings();

    /** Photographs, small. */
    Photos photos();

    /** When and by whom things were removed. */
    Bin bin();

    /** Contacts that belong to no child. */
    OwnContacts contacts();

    /** What readiness asks of all children at once. */
    ReadinessFacts readiness();

    /** Reviews of the log. */
    LogReviews reviews();

    /** All that is kept about a child, row by row. */
    ChildFiles files();

    /** Thinning. */
    Thinnings thinnings();

    /** The log; every change writes its line here, in the same transaction. */
    RegisterLog log();
}
