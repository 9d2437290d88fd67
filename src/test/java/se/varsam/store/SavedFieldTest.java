package se.varsam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.select;
import static se.varsam.store.schema.Tables.CHILD;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.domain.child.ChildField;

/** What a saved field costs beyond the commit of a row: statements, pages and waits for the disk, counted. */
class SavedFieldTest extends OneChild {
    private static final int TIMES = 20;
    private static final int WAL_HEADER = 32;
    private static final int FRAME = 24 + 4096;

    @BeforeEach
    void saveOnce() {
        save(0);
    }

    private void save(int number) {
        register.change(w -> {
            w.children().change(child, ChildField.SCHOOL_CLASS, "klass " + number);
            w.log().change(child, ChildField.SCHOOL_CLASS.name(), "klass " + (number - 1), "klass " + number);
        });
    }

    /** What the log file holds: pages written, and how many of them end a commit, for which the disk is waited for. */
    private record Written(int pages, int commits) {
        static Written in(Path log) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(log));
            int pages = 0;
            int commits = 0;
            for (int at = WAL_HEADER; at + FRAME <= bytes.limit(); at += FRAME) {
                pages++;
                commits += bytes.getInt(at + Integer.BYTES) == 0 ? 0 : 1;
            }
            return new Written(pages, commits);
        }
    }

    @Test
    void isOneCommitOfFivePages() throws IOException {
        Path log = folder.resolve("register.db-wal");
        Written before = Written.in(log);
        for (int i = 1; i <= TIMES; i++) {
            save(i);
        }
        Written after = Written.in(log);
        assertThat(after.commits() - before.commits()).isEqualTo(TIMES);
        assertThat((after.pages() - before.pages()) / TIMES).as("field, line, its index, its values, the log's end")
                .isLessThanOrEqualTo(5);
    }

    @Test
    void preparesNothingAnew() {
        List<String> asked = register.asked(() -> save(1));
        assertThat(asked).hasSize(6).doesNotHaveDuplicates();
        assertThat(register.prepared(() -> save(2))).isEmpty();
        assertThat(register.asked(() -> save(3))).isEqualTo(asked);
        assertThat(register
                .prepared(() -> register.change(w -> w.children().keepDraft(child, ChildField.CLASS_HEAD, "1"))))
                .hasSize(1);
        assertThat(register
                .prepared(() -> register.change(w -> w.children().keepDraft(child, ChildField.CLASS_HEAD, "2"))))
                .isEmpty();
    }

    @Test
    void aStatementThatAsksForOtherValuesIsRefused() {
        var kept = new KeptStatement(DSL.using(register.connection(), SQLDialect.SQLITE),
                () -> select(CHILD.ID).from(CHILD).where(CHILD.ID.eq(0L)));
        assertThatThrownBy(() -> kept.first(row -> row.getLong(1))).isInstanceOf(IllegalStateException.class);
        assertThat(kept.first(row -> row.getLong(1), child.value())).contains(child.value());
        assertThat(kept.first(row -> row.getLong(1), 2026)).isEmpty();
    }
}
