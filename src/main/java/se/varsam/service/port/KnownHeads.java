package se.varsam.service.port;

import java.util.Optional;

import se.varsam.domain.register.LogHead;

/**
 * How far the logs of registers went when this computer saw them last; kept outside the registers, by marks that tell
 * nothing of them. What can't be read counts as never seen: it hinders nothing.
 */
public interface KnownHeads {
    /** Remembers nothing. */
    KnownHeads NONE = new KnownHeads() {
        @Override
        public Optional<LogHead> of(String mark) {
            return Optional.empty();
        }

        @Override
        public void keep(String mark, LogHead head) {
            // remembers nothing
        }
    };

    /** How far the log of a register went; empty when it was never seen. */
    Optional<LogHead> of(String mark);

    /** Remembers it. */
    void keep(String mark, LogHead head);
}
