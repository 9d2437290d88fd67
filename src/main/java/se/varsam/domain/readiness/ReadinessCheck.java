package se.varsam.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.varsam.domain.child.Photo;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.Question;
import se.varsam.domain.document.Question.Expectation;
import se.varsam.domain.readiness.Readiness.Answer;
import se.varsam.domain.readiness.Readiness.Standing;

/**
 * Looks a child's file through with the police's own form ({@link Filling#ofChild}). Puts nothing into words where only
 * the standing is asked for: it is of every child of a register.
 */
public final class ReadinessCheck {
    private final Filling police;
    private final List<Question> questions;
    /** By question and standing: the same for all children. */
    private final List<List<Answer>> answers;

    /**
     * A check.
     *
     * @param police
     *            fills the police checklist
     */
    public ReadinessCheck(Filling police) {
        this.police = police;
        this.questions = police.questionsOfChild();
        this.answers = questions.stream()
                .map(q -> List.of(Standing.values()).stream().map(standing -> new Answer(q.id(), standing)).toList())
                .toList();
    }

    /**
     * How ready a file is.
     *
     * @param subject
     *            the file; of the photograph only the day is looked at
     * @param described
     *            the day of the last change in the description, as the log tells
     */
    public Readiness of(FormSubject subject, Optional<LocalDate> described) {
        var photographed = subject.photo().flatMap(Photo::takenOn);
        boolean old = photographed.filter(day -> PhotoEntry.isOld(day, subject.today())).isPresent();
        List<State> states = police.states(questions, subject);
        var standings = new ArrayList<Answer>(questions.size());
        boolean before = false;
        for (int i = 0; i < questions.size(); i++) {
            Standing standing = standing(questions.get(i), states.get(i), before, old);
            before = standing.isAnswer();
            standings.add(answers.get(i).get(standing.ordinal()));
        }
        var facts = subject.child().facts();
        var known = described.filter(_ -> Readiness.isDescribed(subject.child()));
        var contacts = Readiness.CONTACTS.stream()
                .filter(field -> facts.get(field).isEmpty()).toList();
        return new Readiness(subject.child(), standings, photographed, known, contacts, subject.today());
    }

    /** The same with the words of the form. */
    public ReadinessDetail detail(FormSubject subject, Optional<LocalDate> described) {
        Map<String, Asked> asked = police.ofChild(subject).stream()
                .collect(Collectors.toMap(Asked::id, Function.identity()));
        return new ReadinessDetail(of(subject, described), asked);
    }

    /**
     * A question that may be left empty hangs on the one before ("om ja …"): whoever can answer that one has answered
     * both, or knows that there is more to say and has said it.
     */
    private static Standing standing(Question question, State state, boolean before, boolean old) {
        return switch (state) {
            case KNOWN -> old && question.asked() instanceof Question.Asked.Photograph
                    ? Standing.OLD
                    : Standing.ANSWERED;
            case PARTLY -> Standing.PARTLY;
            case UNKNOWN -> before && question.expectation() == Expectation.OPTIONAL
                    ? Standing.ANSWERED
                    : Standing.MISSING;
        };
    }
}
