package se.varsam.ui.kit;

import java.util.Optional;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueItem;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.document.DocumentKind;

/** Where one can go in the open register. */
public sealed interface Place {
    /** Översikt. */
    record Today() implements Place {}

    /** Barn: the list. */
    record ChildList() implements Place {}

    /** Barn, with the form for a new child open. */
    record NewChild() implements Place {}

    /** A child's page, at a section or a field if given. */
    record ChildPage(ChildId child, Optional<String> section) implements Place {
        /** At its head. */
        public ChildPage(ChildId child) {
            this(child, Optional.empty());
        }
    }

    /** A child's checklists, at an item if given. */
    record Checklists(ChildId child, Optional<String> item) implements Place {}

    /** What now while a child is away (<i>akutläge</i>). */
    record Away(ChildId child) implements Place {}

    /** How a time away ends: the child is back, or it is ended though the child is not. */
    record Returned(ChildId child) implements Place {}

    /** Which child is away: the way in to {@link Away} when nobody is looked at. */
    record WhoIsAway() implements Place {}

    /** The questions of the police in big type, while one rings them (<i>läsvy</i>). */
    record PhoneView(ChildId child) implements Place {}

    /** A child's birth-date history and what-if. */
    record Age(ChildId child) implements Place {}

    /** All that was done with a child's file, from the log (<i>Ändringar</i>). */
    record Changes(ChildId child) implements Place {}

    /** What was removed, of a child or of all (<i>papperskorgen</i>). */
    record Bin(Optional<ChildId> child) implements Place {}

    /** A child's form. */
    record Form(ChildId child, DocumentKind kind) implements Place {}

    /** The orosanmälan of a child, begun with what is known of its time away where nothing is typed yet. */
    record ConcernAboutAbsence(ChildId child) implements Place {}

    /** A child's notes, at one of them if given. */
    record Notes(ChildId child, Optional<Long> note) implements Place {}

    /** The panel for a quick note, about a child if given; the page on show stays. */
    record QuickNote(Optional<ChildId> child) implements Place {}

    /** The clock of an exercise, above the page on show, which stays; only in a practice register. */
    record Exercise() implements Place {}

    /** Suspected trafficking of a child. */
    record Trafficking(ChildId child) implements Place {}

    /** The phrases that notes are written with. */
    record Phrases() implements Place {}

    /** Visits, time and travel of a period on paper, of a child or of all. */
    record PeriodReport(Optional<ChildId> child) implements Place {}

    /** The user's own deadlines, at one of them if given. */
    record Reminders(Optional<Long> chosen) implements Place {}

    /** A new deadline of one's own, for a child if given. */
    record NewReminder(Optional<ChildId> child) implements Place {}

    /** What lies on each day of a month. */
    record Month() implements Place {}

    /** The page for a stand-in, as it will be on paper. */
    record StandIn() implements Place {}

    /** What could be told the police tonight (<i>Beredskap</i>), of a child or of all. */
    record Readiness(Optional<ChildId> child) implements Place {}

    /** What each kind of recipient gets of a form by default (<i>vem får vad</i>). */
    record Sharing() implements Place {}

    /** All that is kept about a child, for who asks (<i>registerutdrag</i>). */
    record Extract(ChildId child) implements Place {}

    /** What is to be thinned and when (<i>gallring</i>), at a child if given. */
    record Thinning(Optional<ChildId> child) implements Place {}

    /** All documents of the register. */
    record Documents() implements Place {}

    /** Inställningar. */
    record Preferences() implements Place {}

    /** The passphrase and the recovery key of the register. */
    record Keys() implements Place {}

    /** What was done in the whole register (<i>behandlingslogg</i>). */
    record Log() implements Place {}

    /** The recurring review of the log (<i>loggkontroll</i>). */
    record LogReview() implements Place {}

    /** Kontrollera registret. */
    record Check() implements Place {}

    /** The register's backups. */
    record Backups() implements Place {}

    /** Om Varsam: version, licence, data files. */
    record About() implements Place {}

    /** Where something due is done: the child's checklists, or the user's own deadlines. */
    static Place of(Due due) {
        return switch (due) {
            case DueItem item -> new Checklists(item.run().child(), Optional.of(item.id()));
            case DueReminder own -> new Reminders(Optional.of(own.reminder().id()));
        };
    }

    /** The form that the police ask for when a child is away. */
    static Place policeChecklist(ChildId child) {
        return new Form(child, DocumentKind.POLICE_CHECKLIST);
    }

    /** A child's document, by its code; it exists. */
    static Place document(ChildId child, String code) {
        return new Form(child, DocumentKind.of(code));
    }

    /** A child's open items on paper. */
    static Place openItems(ChildId child) {
        return new Form(child, DocumentKind.OPEN_ITEMS);
    }

    /** Whom it is about, if it is about one child. */
    default Optional<ChildId> about() {
        return switch (this) {
            case ChildPage(var child, _) -> Optional.of(child);
            case Checklists(var child, _) -> Optional.of(child);
            case Away(var child) -> Optional.of(child);
            case Returned(var child) -> Optional.of(child);
            case PhoneView(var child) -> Optional.of(child);
            case Age(var child) -> Optional.of(child);
            case Trafficking(var child) -> Optional.of(child);
            case Changes(var child) -> Optional.of(child);
            case Bin(var child) -> child;
            case Form(var child, _) -> Optional.of(child);
            case ConcernAboutAbsence(var child) -> Optional.of(child);
            case Notes(var child, _) -> Optional.of(child);
            case QuickNote(var child) -> child;
            case PeriodReport(var child) -> child;
            case Readiness(var child) -> child;
            case Extract(var child) -> Optional.of(child);
            case Thinning(var child) -> child;
            default -> Optional.empty();
        };
    }
}
