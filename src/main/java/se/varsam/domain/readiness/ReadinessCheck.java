package se.varsam.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

import se.varsam.domain.child.Photo;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.document.Filling;
import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.document.FormInProgress.Edit;
import se.varsam.domain.document.FormInProgress.State;
import se.varsam.domain.document.FormSubject;
import se.varsam.domain.document.Source;
import se.varsam.domain.readiness.Readiness.Answer;
import se.varsam.domain.readiness.Readiness.Standing;

/** Looks a child's file through with the police's own form ({@link Filling#ofChild}). */
public final class ReadinessCheck {
    private final Filling police;

    /**
     * A check.
     *
     * @param police
     *            fills the police checklist
     */
    public ReadinessCheck(Filling police) {
        this.police = police;
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
        var answers = new ArrayList<Answer>();
        boolean before = false;
        for (Asked asked : police.ofChild(subject)) {
            Standing standing = standing(asked, before, old);
            before = standing.isAnswer();
            answers.add(new Answer(asked, standing));
        }
        var facts = subject.child().facts();
        var known = described
                .filter(_ -> Readiness.DESCRIPTION.stream().anyMatch(field -> facts.get(field).isPresent()));
        var contacts = Readiness.CONTACTS.stream()
                .filter(field -> facts.get(field).isEmpty()).toList();
        return new Readiness(subject.child(), answers, photographed, known, contacts, subject.today());
    }

    /**
     * A question that may be left empty hangs on the one before ("om ja …"): whoever can answer that one has answered
     * both, or knows that there is more to say and has said it.
     */
    private static Standing standing(Asked asked, boolean before, boolean old) {
        return switch (asked.state()) {
            case KNOWN -> old && isPhotograph(asked) ? Standing.OLD : Standing.ANSWERED;
            case PARTLY -> Standing.PARTLY;
            case UNKNOWN -> before && !asked.missing() ? Standing.ANSWERED : Standing.MISSING;
        };
    }

    private static boolean isPhotograph(Asked asked) {
        return asked.state() == State.KNOWN && asked.edits().contains(new Edit.Elsewhere(Source.Place.PHOTOS));
    }
}
