package se.varsam.domain.thinning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.varsam.domain.register.Role;

/**
 * When files may be thinned and what is kept, as data. Rules age: each has its days, its source and how sure it is.
 *
 * @param version
 *            of the file
 * @param name
 *            whose rules they are, as people call them
 * @param rules
 *            of whom, from what, how long
 * @param keeps
 *            what is not thinned
 */
public record ThinningRules(int version, String name, List<Rule> rules, List<Keep> keeps) {
    /** Keeps unmodifiable copies. */
    public ThinningRules {
        rules = List.copyOf(rules);
        keeps = List.copyOf(keeps);
    }

    /** From what the time counts. Names are stored and stand in data files. */
    public enum Event {
        /** The last thing that was written in the file. */
        LAST_ENTRY,
        /** The day the card was closed. */
        CARD_CLOSED
    }

    /** How sure a rule is. */
    public enum Certainty {
        /** The statute was read. */
        HIGH,
        /** An authority's summary, or what follows from one. */
        MEDIUM,
        /** Not established. */
        UNKNOWN
    }

    /** The days on which something holds, both included. */
    public record Validity(LocalDate from, Optional<LocalDate> to) {
        /** Whether it holds on a day. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Where something is said, and how sure it is. */
    public record Basis(String source, Certainty certainty) {}

    /**
     * A rule.
     *
     * @param years
     *            whole years that must have passed
     * @param text
     *            the rule in words
     */
    public record Rule(String id, List<Role> roles, Event from, int years, Validity validity, String text,
            Basis basis) {
        /** Keeps an unmodifiable copy. */
        public Rule {
            roles = List.copyOf(roles);
        }
    }

    /**
     * What is kept.
     *
     * @param what
     *            the hindrance it is
     * @param years
     *            from birth; empty for ever
     * @param text
     *            in words
     */
    public record Keep(Hindrance what, List<Role> roles, Optional<Integer> years, Validity validity, String text,
            Basis basis) {
        /** Keeps an unmodifiable copy. */
        public Keep {
            roles = List.copyOf(roles);
        }

        private boolean holds(Role role, LocalDate day) {
            return roles.contains(role) && validity.holds(day);
        }
    }

    /** The rule for a role on a day; empty when there is none. */
    public Optional<Rule> rule(Role role, LocalDate day) {
        return rules.stream().filter(r -> r.roles().contains(role) && r.validity().holds(day)).findFirst();
    }

    /** What is kept, for a role on a day. */
    public List<Keep> keeps(Role role, LocalDate day) {
        return keeps.stream().filter(k -> k.holds(role, day)).toList();
    }

    /** The same with the user's own years in place of all rules: it holds for every role. */
    public ThinningRules with(OwnYears own, String name, String text) {
        return new ThinningRules(version, name, List.of(new Rule("own", List.of(Role.values()), own.from(), own.years(),
                new Validity(LocalDate.MIN, Optional.empty()), text, new Basis(name, Certainty.HIGH))), keeps);
    }

    /** The user's own rule: from what, and how many years. */
    public record OwnYears(Event from, int years) {
        /** The most years that can be set. */
        public static final int MOST = 120;
    }
}
