package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the start tells the desktop. Read from its code: in a window of the tests it is the test tool's name. */
class WindowStartTest {
    @Test
    void theDesktopFindsTheMenuEntryOfTheWindow() throws IOException {
        List<Instruction> code = code();
        Instruction call = code.stream().filter(WindowStartTest::names).findFirst().orElseThrow();
        assertThat(code.get(code.indexOf(call) - 1)).isInstanceOfSatisfying(ConstantInstruction.class,
                name -> assertThat(Path.of("installer/linux/deb/varsam.desktop")).content()
                        .contains("\nStartupWMClass=" + name.constantValue() + "\n"));
        assertThat(Path.of("installer/common/image.args")).content()
                .contains("--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED");
    }

    private static boolean names(Instruction step) {
        return step instanceof InvokeInstruction call && call.name().equalsString("setName")
                && call.owner().asInternalName().equals("com/sun/glass/ui/Application");
    }

    private static List<Instruction> code() throws IOException {
        try (var in = Objects.requireNonNull(WindowStart.class.getResourceAsStream("WindowStart.class"))) {
            return ClassFile.of().parse(in.readAllBytes()).methods().stream().flatMap(method -> method.code().stream())
                    .flatMap(body -> body.elementList().stream())
                    .filter(Instruction.class::isInstance).map(Instruction.class::cast).toList();
        }
    }
}
