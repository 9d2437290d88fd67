package se.varsam.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A YAML data file that knows on which line each value stands, so that a broken one is refused with line and reason.
 * Files that come with the program are held against their schema when the program is built; a municipality's own when
 * they are read ({@link #check}).
 */
public final class YamlFile {
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final JsonNode root;
    private final Map<String, Integer> lines;

    private YamlFile(String name, JsonNode root, Map<String, Integer> lines) {
        this.name = name;
        this.root = root;
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @param name
     *            what the user knows it by
     * @throws BrokenFile
     *             when it isn't YAML or says a thing twice
     */
    public static YamlFile read(String name, InputStream in) throws BrokenFile {
        try {
            byte[] bytes = in.readAllBytes();
            JsonNode root = YAML.readTree(bytes);
            return new YamlFile(name, root == null ? MissingNode.getInstance() : root, lines(bytes));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new BrokenFile("refusal.data.syntax", name, at == null ? 1 : at.getLineNr(), firstLine(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file that comes with the program, by its resource path; a broken one is a fault of the build. */
    public static YamlFile bundled(String path) {
        try (InputStream in = resource(path)) {
            return read(path.substring(path.lastIndexOf('/') + 1), in);
        } catch (BrokenFile e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds the file against a JSON Schema.
     *
     * @param schema
     *            resource path of the schema
     * @throws BrokenFile
     *             with the first place that does not fit
     */
    public YamlFile check(String schema) throws BrokenFile {
        try (InputStream in = resource(schema)) {
            List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in)
                    .validate(root);
            var first = errors.stream().min(Comparator.comparingInt(this::line));
            if (first.isPresent()) {
                throw refusal(first.get());
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content. */
    public JsonNode root() {
        return root;
    }

    /** A refusal of the value at a place; the key's text has the places file, line and {@code what}. */
    public BrokenFile broken(JsonPointer at, String key, String what) {
        return new BrokenFile(key, name, line(at.toString()), what);
    }

    private BrokenFile refusal(Error error) {
        Object[] said = error.getArguments();
        String detail = said == null || said.length == 0 ? "" : String.valueOf(said[0]);
        String where = error.getInstanceLocation().getNameCount() == 0
                ? ""
                : String.valueOf(error.getInstanceLocation().getElement(-1));
        return switch (error.getKeyword()) {
            case "required" -> new BrokenFile("refusal.data.missing", name, line(error), detail);
            case "additionalProperties", "unevaluatedProperties" ->
                new BrokenFile("refusal.data.unknown", name, line(error), detail);
            default -> new BrokenFile("refusal.data.value", name, line(error), where);
        };
    }

    private int line(Error error) {
        String at = error.getInstanceLocation().toString();
        Object[] said = error.getArguments();
        boolean names = "additionalProperties".equals(error.getKeyword()) && said != null && said.length > 0;
        return line(names ? at + "/" + said[0] : at);
    }

    private int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private static Map<String, Integer> lines(byte[] bytes) throws IOException {
        var lines = new HashMap<String, Integer>();
        try (JsonParser parser = YAML.createParser(bytes)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    private static String firstLine(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(YamlFile.class.getResourceAsStream("/" + path), path);
    }
}
