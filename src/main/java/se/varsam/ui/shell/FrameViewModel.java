package se.varsam.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.ChildSearch;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;
import se.varsam.i18n.Texts;
import se.varsam.service.Registers;
import se.varsam.service.Session;
import se.varsam.ui.kit.Background;

/** What the frame shows of the open register: who is away, who is searched for, whether this is practice. */
final class FrameViewModel {
    private static final int SUGGESTED = 8;

    private final Session session;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Away>> away = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper practice = new ReadOnlyStringWrapper("");
    private LocalDate day;

    /** A child who is away, in one line; the name stays out of it, since the line is seen by passers-by. */
    record Away(ChildId child, String text) {}

    /** A child that was searched for. */
    record Suggestion(ChildId child, String name, String fileNumber) implements Sensitive {
        @Override
        public String toString() {
            return fileNumber;
        }
    }

    /** Over an open register. */
    FrameViewModel(Session session, Background background, Texts texts, Clock clock) {
        this.session = session;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        this.day = today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The children who are away, the one away longest first. */
    ReadOnlyObjectProperty<List<Away>> away() {
        return away.getReadOnlyProperty();
    }

    /** What the band says in a practice register; empty in a real one. */
    ReadOnlyStringProperty practice() {
        return practice.getReadOnlyProperty();
    }

    /** What is to be known about tries to open the register meanwhile. */
    Optional<String> warning() {
        int tries = session.failedTries();
        return tries == 0 ? Optional.empty() : Optional.of(texts.get("shell.tries", tries));
    }

    /** Reads whether this is practice. */
    void load() {
        background.run(session.preferences()::isPractice,
                yes -> practice.set(yes ? texts.get("shell.practice", Registers.PRACTICE_PASSPHRASE) : ""));
        refresh();
    }

    /** Looks again at who is away. */
    void refresh() {
        background.run(this::readAway, away::set);
    }

    /** To be called each minute: clocks go on, and a new day may start lists. */
    void tick() {
        if (!day.equals(today())) {
            day = today();
            background.run(() -> session.checklists().refresh(), _ -> {});
        }
        refresh();
    }

    private List<Away> readAway() {
        return session.episodes().current().stream()
                .flatMap(episode -> session.children().find(episode.child()).map(child -> line(child, episode))
                        .stream())
                .toList();
    }

    private Away line(Child child, MissingEpisode episode) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        var time = Duration.between(episode.noticedAt().atZone(clock.getZone()), now.atZone(clock.getZone()));
        String since = texts.get("shell.away.since", String.valueOf(time.toHours()),
                String.valueOf(time.toMinutesPart()));
        return new Away(child.id(), texts.get("shell.away", child.fileNumber(), since));
    }

    /** The children that a search finds, best first. */
    void search(String typed, Consumer<List<Suggestion>> found) {
        if (typed.isBlank()) {
            found.accept(List.of());
            return;
        }
        background.run(() -> new ChildSearch(typed).in(session.children().all()).stream().limit(SUGGESTED)
                .map(this::suggestion).toList(), found);
    }

    // whoever looks over a shoulder must not learn a protected name
    private Suggestion suggestion(Child child) {
        String name = child.facts().isProtected() ? texts.get("field.PROTECTED_IDENTITY") : child.shownName();
        return new Suggestion(child.id(), name, child.fileNumber().toString());
    }
}
