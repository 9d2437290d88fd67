package se.varsam.store;

import java.sql.Connection;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import se.varsam.domain.checklist.CalendarEntries;
import se.varsam.domain.checklist.ChecklistRuns;
import se.varsam.domain.child.ChildLinks;
import se.varsam.domain.child.ChildRecords;
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
import se.varsam.service.port.Bin;
import se.varsam.service.port.ChildFiles;
import se.varsam.service.port.RegisterLog;
import se.varsam.service.port.Thinnings;
import se.varsam.service.port.Work;

/** The repositories over one connection. */
record SqliteWork(SqliteChildren children, ChildRecords records, ChildLinks links, ChecklistRuns runs,
        Reminders reminders,
        MissingEpisodes episodes, AwayLog awayLog, CallNotes callNotes, HalfTyped halfTyped, Notes notes,
        Phrases phrases, FormDrafts drafts, SentDocuments sent,
        CalendarEntries calendar, SqliteSettings settings, Photos photos, Bin bin, OwnContacts contacts,
        ReadinessFacts readiness, LogReviews reviews, ChildFiles files, Thinnings thinnings,
        RegisterLog log) implements Work {

    static SqliteWork over(Connection connection, UnitOfWorkMaker from) {
        // with its logging on, jOOQ writes every value it reads or binds
        DSLContext sql = DSL.using(connection, SQLDialect.SQLITE, new Settings().withExecuteLogging(false));
        var settings = new SqliteSettings(sql);
        Supplier<String> user = () -> settings.own().name() + " (" + from.account().get() + ")";
        var children = new SqliteChildren(sql, from.clock());
        var log = new SqliteLog(sql, from.clock(), user);
        return new SqliteWork(children, new SqliteRecords(sql, from.clock()),
                new SqliteLinks(sql, from.clock()),
                new SqliteRuns(sql, from.catalog(), from.clock()), new SqliteReminders(sql, from.clock()),
                new SqliteEpisodes(sql), new SqliteAwayLog(sql, from.clock()),
                new SqliteCallNotes(sql, from.clock()), new SqliteHalfTyped(sql), new SqliteNotes(sql),
                new SqlitePhrases(sql), new SqliteDrafts(sql),
                new SqliteSent(sql), new SqliteCalendar(sql), settings,
                new SqlitePhotos(sql, from.clock()), new SqliteBin(sql, from.clock(), user),
                new SqliteContacts(sql), new SqliteReadiness(sql, new SqliteEpisodes(sql)),
                new SqliteLogReviews(sql), new SqliteFiles(sql),
                new SqliteThinnings(sql, from.clock(), user, children, settings, log),
                log);
    }

    /** Reads anew what is kept in memory: it may have been rolled back. */
    void forget() {
        children.forget();
        settings.forget();
    }
}
