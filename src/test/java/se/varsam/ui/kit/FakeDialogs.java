package se.varsam.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import se.varsam.domain.shared.Refusal;

/**
 * Remembers what was told and asked, and answers as a test has said: {@code true} to questions unless told otherwise.
 */
public final class FakeDialogs implements Dialogs {
    /** What was told, in order. */
    public final List<Refusal> told = new ArrayList<>();
    /** What was asked, in order. */
    public final List<Question> asked = new ArrayList<>();
    /** Names suggested for files to save. */
    public final List<String> suggested = new ArrayList<>();
    private final Deque<Boolean> answers = new ArrayDeque<>();
    private final Deque<Optional<Path>> paths = new ArrayDeque<>();

    /** The answer to the next question that has none yet. */
    public FakeDialogs willAnswer(boolean answer) {
        answers.add(answer);
        return this;
    }

    /** The file or folder chosen next; none are left: cancelled. */
    public FakeDialogs willChoose(Path path) {
        paths.add(Optional.of(path));
        return this;
    }

    /** Nothing more is chosen. */
    public void forget() {
        paths.clear();
    }

    /** What was told last. */
    public Refusal lastTold() {
        return told.getLast();
    }

    @Override
    public void tell(Refusal refusal) {
        told.add(refusal);
    }

    @Override
    public void fault(Refusal what, String code) {
        told.add(what);
    }

    @Override
    public boolean ask(Question question) {
        asked.add(question);
        return answers.isEmpty() || answers.poll();
    }

    @Override
    public Optional<Path> open(FileKind kind) {
        return next();
    }

    @Override
    public Optional<Path> save(FileKind kind, String suggestedName) {
        suggested.add(suggestedName);
        return next();
    }

    @Override
    public Optional<Path> folder(Path start) {
        return next();
    }

    private Optional<Path> next() {
        return paths.isEmpty() ? Optional.empty() : paths.poll();
    }
}
