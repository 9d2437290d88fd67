package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Kind;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.PartialDate;
import se.varsam.domain.shared.Refusal;

/** What is typed of one entry of the birth-date history, and what keeps it from being one. */
final class AgeForm {
    private final TypedDays days;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.STATED);
    private final Map<Part, StringProperty> texts = new EnumMap<>(Part.class);
    private final Map<Part, Refusal> refused = new EnumMap<>(Part.class);
    private long id;
    private Fate fate = Fate.NONE;

    AgeForm(TypedDays days) {
        this.days = days;
        for (Part part : Part.values()) {
            texts.put(part, new SimpleStringProperty(""));
        }
    }

    /** What is asked of an entry; label {@code child.age.NAME}, hint with {@code .hint}. */
    enum Part {
        BIRTH_DATE, DECIDED_ON, DECIDED_BY, LEARNED_ON, VALID_FROM, SOURCE;

        boolean isDay() {
            return this != DECIDED_BY && this != SOURCE;
        }
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    StringProperty text(Part part) {
        return Objects.requireNonNull(texts.get(part));
    }

    /** Everything that a change of makes another entry. */
    Observable[] all() {
        var all = new java.util.ArrayList<Observable>(texts.values());
        all.add(kind);
        return all.toArray(Observable[]::new);
    }

    /** An empty form: learned of today. */
    void clear(Kind first) {
        id = 0;
        fate = Fate.NONE;
        kind.set(first);
        texts.values().forEach(t -> t.set(""));
        text(Part.LEARNED_ON).set(days.today().toString());
    }

    /** An entry to be corrected. */
    void fill(AgeDecision entry) {
        id = entry.id();
        fate = entry.fate();
        kind.set(entry.kind());
        text(Part.BIRTH_DATE).set(entry.birthDate().toString());
        text(Part.VALID_FROM).set(entry.validFrom().toString());
        text(Part.LEARNED_ON).set(entry.learnedOn().toString());
        text(Part.DECIDED_BY).set(entry.origin().decidedBy());
        text(Part.DECIDED_ON).set(entry.origin().decidedOn().map(LocalDate::toString).orElse(""));
        text(Part.SOURCE).set(entry.origin().source());
    }

    /** The entry, or empty while something is missing or refused, see {@link #refusal}. */
    Optional<AgeDecision> read() {
        refused.clear();
        Optional<PartialDate> birth = part(Part.BIRTH_DATE, days.birth().read(typed(Part.BIRTH_DATE)));
        Optional<LocalDate> decided = optionalDay(Part.DECIDED_ON);
        Optional<LocalDate> learned = optionalDay(Part.LEARNED_ON);
        Optional<String> by = part(Part.DECIDED_BY, FieldCheck.line(text(Part.DECIDED_BY).get()));
        Optional<String> source = part(Part.SOURCE, FieldCheck.line(text(Part.SOURCE).get()));
        Optional<LocalDate> from = optionalDay(Part.VALID_FROM)
                .or(() -> typed(Part.VALID_FROM).isEmpty() ? presumedStart(birth, decided) : Optional.empty());
        if (learned.isPresent() && decided.filter(learned.get()::isBefore).isPresent()) {
            refused.put(Part.LEARNED_ON, Refusal.of("refusal.age.learned-before"));
        }
        if (birth.isEmpty() || from.isEmpty() || !refused.isEmpty()) {
            return Optional.empty();
        }
        var origin = new Origin(by.orElse(""), decided, source.orElse(""));
        return Optional.of(new AgeDecision(id, kind.get(), birth.get(), from.get(), learned.orElse(days.today()),
                origin, fate));
    }

    /** Why a part can't be read; empty for what is merely empty. */
    Optional<Refusal> refusal(Part part) {
        return typed(part).isEmpty() ? Optional.empty() : Optional.ofNullable(refused.get(part));
    }

    /** From when it holds unless typed: what was stated has held since birth, a decision since its day. */
    private Optional<LocalDate> presumedStart(Optional<PartialDate> birth, Optional<LocalDate> decided) {
        return kind.get() == Kind.STATED
                ? birth.map(PartialDate::earliest)
                : Optional.of(decided.orElse(days.today()));
    }

    private Optional<LocalDate> optionalDay(Part part) {
        return typed(part).isEmpty() ? Optional.empty() : part(part, days.past().day(typed(part)));
    }

    private <T> Optional<T> part(Part part, Outcome<T> read) {
        read.refusal().ifPresent(reason -> refused.put(part, reason));
        return read.toOptional();
    }

    private String typed(Part part) {
        return text(part).get().strip();
    }
}
