package se.varsam.ui.child;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildRecord;
import se.varsam.domain.child.RecordField;
import se.varsam.domain.child.RecordKind;
import se.varsam.i18n.Texts;
import se.varsam.service.RecordService;
import se.varsam.ui.child.OpenRecord.Held;
import se.varsam.ui.kit.Pause;

/** All lists of what a child has several of, read together: add, remove and bring back, each with undo and redo. */
final class RecordsViewModel {
    private final Map<RecordKind, RecordListViewModel> lists = new EnumMap<>(RecordKind.class);
    private final ChildId id;
    private final ChildDesk desk;
    private final Supplier<Pause> pauses;
    private final RecordWords words;
    private final Runnable changed;

    /** The lists of a page; {@code changed} hears of every change on disk. */
    RecordsViewModel(ChildId id, ChildDesk desk, Texts texts, Supplier<Pause> pauses, Runnable changed) {
        this.id = id;
        this.desk = desk;
        this.pauses = pauses;
        this.words = new RecordWords(texts, desk.today().date());
        this.changed = changed;
        for (RecordKind kind : RecordKind.values()) {
            lists.put(kind, new RecordListViewModel(kind, this, words));
        }
    }

    /** The list of a kind. */
    RecordListViewModel list(RecordKind kind) {
        return Objects.requireNonNull(lists.get(kind));
    }

    private RecordService records() {
        return desk.children().records();
    }

    /** Reads the records anew; what is being typed stays. */
    void refresh() {
        record Read(List<ChildRecord> kept, List<ChildRecord> removed, Map<Long, Map<RecordField, String>> drafts) {}
        var opened = lists.values().stream().flatMap(l -> l.open().get().stream()).map(OpenRecord::record).toList();
        desk.background().run(() -> {
            var drafts = new HashMap<Long, Map<RecordField, String>>();
            opened.forEach(record -> drafts.put(record.id(), records().drafts(record)));
            return new Read(records().of(id), records().removed(id), drafts);
        }, read -> {
            read.kept().forEach(record -> list(record.kind()).ifOpen(open -> {
                if (open.record().id() == record.id() && read.drafts().containsKey(record.id())) {
                    open.show(new Held(record, Objects.requireNonNull(read.drafts().get(record.id()))));
                }
            }));
            lists.values().forEach(list -> list.show(read.kept(), read.removed()));
        });
    }

    private void changed() {
        refresh();
        changed.run();
    }

    /** Reads the drafts of a record and hands its fields over. */
    void read(ChildRecord record, Consumer<OpenRecord> then) {
        desk.background().run(() -> new Held(record, records().drafts(record)),
                held -> then.accept(new OpenRecord(held, desk, words, pauses, this::changed)));
    }

    /** Adds a record and opens it. */
    void add(RecordKind kind) {
        list(kind).close();
        desk.background().run(() -> records().add(id, kind), added -> {
            list(kind).toggle(added);
            changed();
            desk.status().undoable(words.added(kind), () -> removed(added, desk.status()::saved),
                    () -> restored(added, desk.status()::saved));
        });
    }

    /** Moves a record to the bin. */
    void remove(ChildRecord record) {
        list(record.kind()).leave();
        removed(record, () -> desk.status().undoable(words.removed(record.kind()),
                () -> restored(record, desk.status()::saved), () -> removed(record, desk.status()::saved)));
    }

    /** Brings a record back from the bin. */
    void restore(ChildRecord record) {
        restored(record, () -> desk.status().undoable(words.restored(record.kind()),
                () -> removed(record, desk.status()::saved), () -> restored(record, desk.status()::saved)));
    }

    private void removed(ChildRecord record, Runnable then) {
        list(record.kind()).forget(record);
        run(() -> records().remove(record), then);
    }

    private void restored(ChildRecord record, Runnable then) {
        run(() -> records().restore(record), then);
    }

    private void run(Runnable work, Runnable then) {
        desk.background().run(() -> {
            work.run();
            return true;
        }, _ -> {
            changed();
            then.run();
        });
    }

    /** Saves what is half typed. */
    void leave() {
        lists.values().forEach(RecordListViewModel::leave);
    }
}
