package se.varsam.ui;

import java.util.ArrayList;
import java.util.List;

import se.varsam.domain.shared.Outcome;
import se.varsam.service.port.Printing;

/** Remembers what was printed. */
public final class FakePrinter implements Printing {
    /** Names of the jobs. */
    public final List<String> jobs = new ArrayList<>();
    /** The bytes printed last. */
    public byte[] last = {};

    @Override
    public Outcome<Boolean> print(byte[] pdf, String jobName) {
        jobs.add(jobName);
        last = pdf;
        return Outcome.done(true);
    }
}
