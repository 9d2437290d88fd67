package se.varsam.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import se.varsam.domain.extract.Extract;
import se.varsam.domain.extract.Extract.Entry;
import se.varsam.domain.extract.Extract.Line;
import se.varsam.domain.extract.Extract.Section;
import se.varsam.service.port.ExtractWriter;

/**
 * Writes a register extract as JSON, UTF-8. Format {@value #FORMAT}; its version is the plan's.
 *
 * <pre>
 * {"format": "varsam-registerutdrag", "version": 1,
 *  "fileNumber": "2026-001", "madeAt": "2026-11-21T09:30", "madeBy": "…", "practice": false,
 *  "sections": [
 *    {"id": "asylum_event", "title": "Asylärende",
 *     "entries": [
 *       {"heading": "…", "values": [{"key": "asylum_event.note", "label": "…", "text": "…"}], "jpeg": "BASE64, photographs"}],
 *     "leftOut": [{"count": 2, "reason": "…"}]}],
 *  "neverIncluded": ["…"]}
 * </pre>
 *
 * Every member is always there but {@code jpeg}. Times are local, Europe/Stockholm. Keys name table and column, or a
 * field; they keep their names.
 */
public final class ExtractJson implements ExtractWriter {
    /** What the first member says. */
    public static final String FORMAT = "varsam-registerutdrag";
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public byte[] write(Extract extract) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", extract.format());
            json.writeStringField("fileNumber", extract.head().fileNumber());
            json.writeStringField("madeAt", extract.head().madeAt().toString());
            json.writeStringField("madeBy", extract.head().madeBy());
            json.writeBooleanField("practice", extract.head().isPractice());
            json.writeArrayFieldStart("sections");
            for (Section section : extract.sections()) {
                write(json, section);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("neverIncluded");
            for (String never : extract.never()) {
                json.writeString(never);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no disk
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("title", section.title());
        json.writeArrayFieldStart("entries");
        for (Entry entry : section.entries()) {
            write(json, entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        List<Map.Entry<String, Long>> reasons = section.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).toList();
        for (Map.Entry<String, Long> reason : reasons) {
            json.writeStartObject();
            json.writeNumberField("count", reason.getValue());
            json.writeStringField("reason", reason.getKey());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("heading", entry.heading());
        json.writeArrayFieldStart("values");
        for (Line line : entry.lines()) {
            json.writeStartObject();
            json.writeStringField("key", line.key());
            json.writeStringField("label", line.label());
            json.writeStringField("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (entry.picture().isPresent()) {
            json.writeBinaryField("jpeg", entry.picture().get());
        }
        json.writeEndObject();
    }
}
