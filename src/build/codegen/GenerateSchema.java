import java.nio.file.*;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.*;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/** Arguments: folder of V*.sql, folder for the sources, file that remembers what the sources were made from. */
public class GenerateSchema {
    public static void main(String[] args) throws Exception {
        Path scripts = Path.of(args[0]), out = Path.of(args[1]), stamp = Path.of(args[2]);
        List<Path> all;
        try (var files = Files.list(scripts)) {
            all = files.filter(p -> p.getFileName().toString().matches("V\\d{3}__.*\\.sql")).sorted().toList();
        }
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(Path.of(args[3])));
        for (Path p : all) digest.update(Files.readAllBytes(p));
        String now = HexFormat.of().formatHex(digest.digest());
        if (Files.exists(stamp) && Files.exists(out) && Files.readString(stamp).equals(now)) return;

        Path scratch = Files.createTempFile("codegen", ".db");
        String url = "jdbc:sqlite:" + scratch;
        try (var c = DriverManager.getConnection(url); var s = c.createStatement()) {
            for (Path p : all) s.executeUpdate(Files.readString(p));
        }
        GenerationTool.generate(new Configuration().withLogging(Logging.ERROR)
            .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
            .withGenerator(new Generator()
                .withDatabase(new Database().withName("org.jooq.meta.sqlite.SQLiteDatabase").withExcludes("sqlite_.*|.*_fts(_.*)?")
                    .withForcedTypes(
                        new ForcedType().withIgnoreUnused(true).withName("BIGINT").withIncludeExpression("(.*\\.)?(id|.*_id)").withIncludeTypes("INTEGER"),
                        new ForcedType().withIgnoreUnused(true).withName("BOOLEAN").withIncludeExpression(".*\\.is_.*"),
                        converted("java.time.LocalDate", "se.varsam.store.IsoText::day", ".*\\..*_date"),
                        converted("java.time.Instant", "java.time.Instant::parse", ".*\\..*_at")))
                .withGenerate(new org.jooq.meta.jaxb.Generate().withRecords(true).withPojos(false).withJavaTimeTypes(true).withGeneratedAnnotation(false))
                .withTarget(new Target().withPackageName("se.varsam.store.schema").withDirectory(out.toString()).withClean(true))));
        Files.delete(scratch);
        Files.writeString(stamp, now);
    }

    private static ForcedType converted(String type, String reader, String columns) {
        return new ForcedType().withIgnoreUnused(true).withUserType(type).withIncludeExpression(columns)
            .withConverter("org.jooq.Converter.ofNullable(String.class, " + type + ".class, " + reader + ", " + type + "::toString)");
    }
}
