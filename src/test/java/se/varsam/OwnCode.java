package se.varsam;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The code we write: no tests, nothing that jOOQ generates. */
final class OwnCode implements ImportOption {
    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TESTS.includes(location) && !location.contains("/test/")
                && !location.contains("/se/varsam/store/schema/");
    }
}
