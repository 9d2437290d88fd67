package se.varsam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Borders that the package table can't say. */
@AnalyzeClasses(packages = "se.varsam", importOptions = OwnCode.class)
class ArchitectureTest {
    @ArchTest
    void domainKnowsOnlyTheJdk(JavaClasses all) {
        classes().that().resideInAPackage("se.varsam.domain..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("se.varsam.domain..", "java.lang..", "java.util..", "java.time..", "java.text..",
                        "org.jspecify..")
                .check(all);
    }

    @ArchTest
    void sqlOnlyInStore(JavaClasses all) {
        noClasses().that().resideOutsideOfPackage("se.varsam.store..").should().dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.sqlite..").check(all);
    }

    @ArchTest
    void pdfLibrariesOnlyInPdf(JavaClasses all) {
        noClasses().that().resideOutsideOfPackage("se.varsam.pdf..").should().dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..", "org.apache.pdfbox..").check(all);
    }

    @ArchTest
    void javafxOnlyInUiAndLaunch(JavaClasses all) {
        noClasses().that().resideOutsideOfPackages("se.varsam.ui..", "se.varsam.launch..").should()
                .dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..").check(all);
    }

    @ArchTest
    void viewModelsRunWithoutAScreen(JavaClasses all) {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..").allowEmptyShould(true).check(all);
    }

    @ArchTest
    void noCycles(JavaClasses all) {
        slices().matching("se.varsam.(**)").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    void theClockIsInjected(JavaClasses all) {
        noClasses().that().resideOutsideOfPackage("se.varsam.launch..").should().callMethod(LocalDate.class, "now")
                .orShould().callMethod(Instant.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone").orShould()
                .callMethod(System.class, "currentTimeMillis").check(all);
    }

    @ArchTest
    void fxThreadIsSwitchedOnlyInKit(JavaClasses all) {
        noClasses().that().resideOutsideOfPackages("se.varsam.ui.kit..", "se.varsam.launch..").should()
                .dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform").check(all);
    }

    /** Of all that could reach a network only the address of a resource is used, which lies in the program itself. */
    @ArchTest
    void noNetwork(JavaClasses all) {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..",
                "javax.naming..", "com.sun.net..", "javafx.scene.web..", "javafx.scene.media..", "sun..").check(all);
        noClasses().should().dependOnClassesThat(resideInAPackage("java.net..").and(not(type(URL.class))))
                .orShould()
                .callMethodWhere(target(owner(type(URL.class))).and(target(nameMatching("open.*|getContent"))))
                .orShould().callConstructorWhere(target(owner(type(URL.class)))).check(all);
        noClasses().should().dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network|"
                        + "Selector|Selectable|Asynchronous).*|javafx\\.application\\.HostServices|java\\.awt\\.Desktop.*")
                .check(all);
    }
}
