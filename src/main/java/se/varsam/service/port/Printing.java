package se.varsam.service.port;

import se.varsam.domain.shared.Outcome;

/** Sends a PDF to a printer through the system's own dialog. The print job's name is neutral. */
public interface Printing {
    /** Asks for a printer and prints; {@code false} when the user cancels; refused when there is no printer. */
    Outcome<Boolean> print(byte[] pdf, String jobName);
}
