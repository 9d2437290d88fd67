package se.varsam;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The code we write: no tests, nothing that jOOQ generates. */
final class OwnCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/") && !location.contains("/test/")
                && !location.contains("/se/varsam/store/schema/");
    }
}
