package se.varsam;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** The package table of {@code packages.txt} is law. */
@AnalyzeClasses(packages = "se.varsam", importOptions = OwnCode.class)
class PackageTableTest {
    private static final String ROOT = "se.varsam.";

    @ArchTest
    void everyPackageKeepsToItsRow(JavaClasses classes) throws IOException {
        var rows = new TreeMap<String, Set<String>>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/packages.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(":", 2);
                var may = new HashSet<String>(Set.of(ROOT + parts[0].trim()));
                for (String other : parts[1].trim().split(" +")) {
                    may.add(ROOT + other);
                }
                rows.put(ROOT + parts[0].trim(), may);
            }
        }
        classes().should()
                .resideInAnyPackage(rows.keySet().toArray(String[]::new))
                .because("every package has a row")
                .check(classes);
        rows.forEach((name, may) -> {
            if (!may.contains(ROOT + "*")) {
                noClasses().that().resideInAPackage(name).should().dependOnClassesThat(notIn(may))
                        .allowEmptyShould(true)
                        .check(classes);
            }
        });
    }

    private static DescribedPredicate<JavaClass> notIn(Set<String> may) {
        return DescribedPredicate.describe("are not in its row of packages.txt",
                c -> (c.getPackageName() + ".").startsWith(ROOT) && !may.contains(packageOf(c)));
    }

    private static String packageOf(JavaClass c) {
        return c.getPackageName().startsWith(ROOT + "store.schema") ? ROOT + "store.schema" : c.getPackageName();
    }
}
