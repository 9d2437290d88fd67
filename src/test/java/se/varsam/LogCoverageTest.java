package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.varsam.i18n.Texts;
import se.varsam.service.port.RegisterLog;
import se.varsam.service.port.UnitOfWork;

/**
 * Every intention of the services that changes the register leaves a line in the log, somewhere on its way. Found by
 * following the calls in the compiled code: a new service method that writes and logs nothing makes this fail. Whether
 * it logs each time is for the tests of that service to say.
 */
@SuppressWarnings("NullAway.Init") // read before all tests
class LogCoverageTest {
    /** What writes without a line, each with its reason. */
    private static final Map<String, String> SILENT = reasons(Map.of(
            "typed and no value yet; the value is logged when it is saved",
            "CallService.keepTyping, EpisodeService.keepDraft, NoteService.edit, NoteService.keep,"
                    + " RecordService.keepDraft, ReminderService.keepDraft, ReturnService.keepDraft,"
                    + " TraffickingService.keepDraft, LogReviewService.keepRemark, ThinningService.keepDraft,"
                    + " ExtractService.keepDraft",
            "part of a paper that is not approved yet; the approved copy says it all",
            "DocumentService.answer, DocumentService.bringBack, DocumentService.bringBackAnswers,"
                    + " DocumentService.proposeConcern, SharingService.bringBack, SharingService.choose, SharingService.give,"
                    + " SharingService.keepReason, SharingService.reason, ExtractService.leaveOut",
            "logged where it is kept, with its values", "ThinningService.hold, ThinningService.lift,"
                    + " ThinningService.release, ThinningService.takeBack",
            "only writes the file anew: what was thinned is logged", "ThinningService.finish",
            "says nothing that the register doesn't", "DueToday.note",
            "makes small pictures of photographs that are there", "BinService.all, PhotoService.of,"
                    + " PhotoService.removed"));

    private static final Pattern NAMED = Pattern
            .compile("log(?:\\(\\)\\.(?:change|add))?\\((?:LogAction\\.\\w+, |\\w+, )?\"([A-Z_]{4,})\"");
    private static JavaClasses code;

    @BeforeAll
    static void read() {
        code = new ClassFileImporter().withImportOption(new OwnCode()).importPackages("se.varsam.service");
    }

    @Test
    void everyIntentionThatWritesLeavesALine() {
        assertThat(intentions().filter(LogCoverageTest::writes).filter(method -> !logs(method))
                .map(LogCoverageTest::name).distinct()).as("log it, or tell in SILENT why not")
                .containsExactlyInAnyOrderElementsOf(SILENT.keySet());
    }

    @Test
    void everythingThatIsNamedHasItsWords() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/se/varsam/service"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().map((MatchResult r) -> r.group(1)).forEach(named::add);
            }
        }
        var texts = new Texts();
        assertThat(named).hasSizeGreaterThan(8).contains("BACKUP_FOLDER")
                .allMatch(name -> texts.containsKey("history.thing." + name));
    }

    private static Map<String, String> reasons(Map<String, String> methodsByReason) {
        var reasons = new TreeMap<String, String>();
        methodsByReason.forEach((reason, methods) -> Stream.of(methods.split(",\\s*"))
                .forEach(method -> reasons.put(method, reason)));
        return reasons;
    }

    private static Stream<JavaCodeUnit> intentions() {
        return code.stream().filter(type -> type.getPackageName().equals("se.varsam.service"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)).map(method -> method);
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean writes(JavaCodeUnit method) {
        return reached(method).anyMatch(target -> isOf(target, UnitOfWork.class, "write", "change"));
    }

    private static boolean logs(JavaCodeUnit method) {
        return reached(method).anyMatch(target -> isOf(target, RegisterLog.class, "add", "change"));
    }

    private static boolean isOf(CodeUnitAccessTarget target, Class<?> type, String... names) {
        return target.getOwner().isEquivalentTo(type) && Set.of(names).contains(target.getName());
    }

    /** All that a method calls, through the services' own code and its lambdas. */
    private static Stream<CodeUnitAccessTarget> reached(JavaCodeUnit from) {
        var seen = new HashSet<JavaCodeUnit>();
        var targets = new HashSet<CodeUnitAccessTarget>();
        follow(from, seen, targets);
        return targets.stream();
    }

    private static void follow(JavaCodeUnit from, Set<JavaCodeUnit> seen, Set<CodeUnitAccessTarget> targets) {
        if (!seen.add(from)) {
            return;
        }
        Stream.<CodeUnitAccessTarget>concat(
                Stream.concat(from.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
                        from.getConstructorCallsFromSelf().stream().map(call -> call.getTarget())),
                from.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .forEach(target -> {
                    targets.add(target);
                    if (target.getOwner().getPackageName().equals("se.varsam.service")) {
                        within(target).forEach(unit -> follow(unit, seen, targets));
                    }
                });
    }

    private static Set<JavaCodeUnit> within(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return owner.getCodeUnits().stream().filter(unit -> unit.getName().equals(target.getName()))
                .collect(Collectors.toSet());
    }
}
