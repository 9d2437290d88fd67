package se.varsam.domain.readiness;

import java.util.Map;
import java.util.Objects;

import se.varsam.domain.document.FormInProgress.Asked;
import se.varsam.domain.readiness.Readiness.Answer;
import se.varsam.domain.shared.Sensitive;

/**
 * One child's readiness with the words of the form.
 *
 * @param readiness
 *            how ready the file is
 * @param asked
 *            the questions by id: their words, their advice, where their parts are changed
 */
public record ReadinessDetail(Readiness readiness, Map<String, Asked> asked) implements Sensitive {
    /** Keeps an unmodifiable copy. */
    public ReadinessDetail {
        asked = Map.copyOf(asked);
    }

    /** What the form asks with one of the questions. */
    public Asked asked(Answer answer) {
        return Objects.requireNonNull(asked.get(answer.question()));
    }

    @Override
    public String toString() {
        return "ReadinessDetail[" + readiness + "]";
    }
}
