package se.varsam.pdf;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.varsam.domain.missing.StepEntry;
import se.varsam.domain.missing.StepReport;
import se.varsam.domain.missing.StepReport.Result;

/** A made-up log of a Friday evening, of the episode with the key 1. */
final class AwayLogSample {
    static final List<StepEntry> LOG = List.of(
            entry(1, "miss-gm-2", "17:55", Result.DONE, "Påhitt Boende", "de har ringt runt och letat i närheten"),
            entry(2, "miss-gm-3", "18:00", Result.NOT_REACHED, "Testa Påhittsson", ""),
            entry(3, "miss-gm-1", "18:20", Result.DONE, "Testa Påhittsson", "diarienummer 0000-K000-26"),
            entry(4, "miss-gm-4", "18:40", Result.DONE, "Testa Påhittsson", "talade in på svararen"),
            entry(5, "miss-soc-6", "19:05", Result.DONE, "Hittepå Handläggare", "brev skickat"),
            entry(6, "miss-soc-1", "19:10", Result.DONE, "Påhittade jouren",
                    "ingen grund för omhändertagande i kväll"),
            entry(7, "of-ret-2-pol", "22:10", Result.DONE, "Testa Påhittsson", "efterlysningen är återkallad"),
            entry(8, "ret-soc-3-mv", "22:20", Result.DONE, "Hittepå Handläggare", "brev"),
            entry(9, "of-ret-2-soc", "22:15", Result.DONE, "Påhittade jouren", ""),
            entry(10, "of-ret-2-bo", "22:00", Result.DONE, "Påhitt Boende", "barnet sover där i natt"),
            entry(11, "of-ret-2-sk", "22:25", Result.NOT_REACHED, "", "ringer i morgon"),
            entry(12, "of-ret-7", "22:30", Result.DONE, "Testa Påhittsson", "talade in på svararen"));

    private AwayLogSample() {}

    private static StepEntry entry(long id, String step, String clock, Result result, String who, String outcome) {
        return new StepEntry(id, 1, step,
                new StepReport(LocalDateTime.parse("2026-11-20T" + clock), who, result, outcome,
                        id == 2 ? Optional.of(LocalDateTime.parse("2026-11-20T21:00")) : Optional.empty(), ""),
                "Testa Påhittsson", Instant.parse("2026-11-20T18:00:00Z"));
    }
}
