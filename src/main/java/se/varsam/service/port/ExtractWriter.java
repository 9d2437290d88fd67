package se.varsam.service.port;

import se.varsam.domain.extract.Extract;

/** Makes the file of a register extract that other programs can read. */
@FunctionalInterface
public interface ExtractWriter {
    /** The whole file; the same extract gives the same bytes. */
    byte[] write(Extract extract);
}
