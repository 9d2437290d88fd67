package se.varsam.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildId;

/** A test on a register with one child, made before each; what else must be there the class adds itself. */
abstract class OneChild {
    @TempDir
    Path folder;
    TestRegister register;
    ChildId child;

    @BeforeEach
    void make() throws SQLException {
        register = TestRegister.in(folder);
        child = register.write(w -> w.children().add(2026)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }
}
