package se.varsam.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

class ComingClassesTest {
    @Test
    void linksWithoutRunningAnythingAndPassesOverWhatIsMissing() {
        assertThat(ComingClasses.link(Coming.class.getName())).isTrue();
        assertThat(System.getProperty(Coming.RUN, "")).isEmpty();
        assertThat(ComingClasses.link("se.varsam.launch.OfAnOlderProgram")).isFalse();
    }

    /** Found, but made of what is not there: only linking it tells. */
    @Test
    void passesOverWhatDoesNotFitWithTheOthers() throws IllegalAccessException {
        byte[] half = ClassFile.of().build(ClassDesc.of("se.varsam.launch.HalfAProgram"),
                made -> made.withMethod(ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void,
                        ClassDesc.of("se.varsam.launch.OfAnOlderProgram")), ClassFile.ACC_PUBLIC,
                        method -> method
                                .withCode(code -> code.aload(0).invokespecial(ConstantDescs.CD_Object,
                                        ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_())));
        assertThat(ComingClasses.link(MethodHandles.lookup().defineClass(half).getName())).isFalse();
    }

    /** Tells when it is initialised. */
    private static final class Coming {
        private static final String RUN = "varsam.test.coming";

        static {
            System.setProperty(RUN, "yes");
        }
    }
}
