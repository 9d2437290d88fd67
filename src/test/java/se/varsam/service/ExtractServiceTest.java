package se.varsam.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.catalog.Checklists;
import se.varsam.catalog.ExtractFile;
import se.varsam.catalog.Forms;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FilledForm;
import se.varsam.domain.document.SampleSubject;
import se.varsam.domain.document.SentDocument;
import se.varsam.domain.extract.Extract;
import se.varsam.domain.extract.Extract.Entry;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.LogEntry;
import se.varsam.domain.shared.Outcome;
import se.varsam.export.ExtractJson;
import se.varsam.i18n.Texts;
import se.varsam.service.port.PdfWriter.Pdf;
import se.varsam.store.FullFile;
import se.varsam.store.TestRegister;

class ExtractServiceTest {
    private TestRegister register;
    private ExtractService extracts;
    private ChildId child;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        var lists = new Checklists();
        register = TestRegister.in(folder, lists);
        extracts = new ExtractService(register, new ExtractService.Tools(ExtractFile.bundled(), lists, new Forms(),
                form -> new Pdf(text(form).getBytes(StandardCharsets.UTF_8), 1, List.of()), new ExtractJson(),
                new Texts()::get), TestRegister.CLOCK, () -> TestRegister.DAY);
        register.change(w -> w.settings().own(SampleSubject.OWN));
        child = FullFile.add(register, 7, "Zqxj");
        register.change(w -> {
            w.children().change(child, ChildField.SEX, "female");
            w.log().change(child, "SEX", "", "female");
            w.log().add(LogAction.PRINTED, child, DocumentKind.OF_MISS.name());
        });
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static String text(FilledForm form) {
        return form.header().marks() + "\n" + form.sections();
    }

    private List<Entry> entries(String section) {
        return extracts.cut(child).sections().stream().filter(s -> s.id().equals(section)).findFirst().orElseThrow()
                .entries();
    }

    @Test
    void everySectionTellsWhatIsKeptInSwedish() {
        Extract whole = extracts.whole(child);
        assertThat(whole.sections()).noneMatch(s -> s.entries().isEmpty());
        assertThat(entries("child_fact")).extracting(Entry::heading).contains("Förnamn", "Kön");
        assertThat(entries("child_fact")).extracting(Entry::text).contains("flicka",
                "Zqxj\npåbörjat men inte sparat: Zqxj");
        assertThat(entries("age_decision")).extracting(Entry::heading)
                .containsExactly("2010-02-03 · Uppgivet av barnet");
        assertThat(entries("child_record").getFirst().text()).contains("Namn: Zqxj");
        assertThat(entries("checklist_run").getFirst().text()).contains("Gjort").contains("Varför den startades: Zqxj");
        assertThat(entries("photo").getFirst().text()).contains("Delat · 2026-11-01: Med: Zqxj");
        assertThat(entries("sent_document").getFirst().text()).contains("Kontrollsumma (SHA-256): Zqxj");
        assertThat(entries("child_link")).extracting(Entry::text).anyMatch(t -> t.contains("2000-"));
        assertThat(entries("log_entry")).extracting(Entry::text).containsExactly(
                "När: 2026-11-21 09:30\nVem: " + SampleSubject.OWN.name() + " (test)\nVad: Ändrat\nOm: Kön",
                "När: 2026-11-21 09:30\nVem: " + SampleSubject.OWN.name()
                        + " (test)\nVad: Skrivit ut\nOm: Rapport till överförmyndaren");
    }

    @Test
    void whatIsLeftOutIsSaidWithItsReasonAndNowhereElse() {
        Entry relative = entries("child_record").getFirst();
        assertThat(extracts.leaveOut(child, relative.key(), " Uppgift om någon annan ")).isEqualTo(
                Outcome.done("Uppgift om någon annan"));
        assertThat(entries("child_record")).isEmpty();
        assertThat(extracts.cut(child).leftOut()).isEqualTo(1);
        assertThat(new String(extracts.pdf(child).bytes(), StandardCharsets.UTF_8))
                .contains("En uppgift har lämnats utanför. Skäl: Uppgift om någon annan").doesNotContain("DRAFT");
        assertThat(new String(extracts.preview(child).bytes(), StandardCharsets.UTF_8)).contains("DRAFT");
        extracts.leaveOut(child, relative.key(), "");
        assertThat(entries("child_record")).hasSize(1);
        assertThat(extracts.leftOut(child)).containsOnlyKeys("Zqxj");
    }

    @Test
    void theFileIsWholeAndStable() throws IOException {
        byte[] file = extracts.file(child);
        assertThat(file).isEqualTo(extracts.file(child));
        JsonNode json = new ObjectMapper().readTree(file);
        assertThat(json.path("format").asText()).isEqualTo("varsam-registerutdrag");
        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("fileNumber").asText()).isEqualTo("2026-007");
        assertThat(json.path("neverIncluded").size()).isEqualTo(3);
        assertThat(json.path("sections").valueStream().map(s -> s.path("id").asText()))
                .startsWith("child", "child_fact", "age_decision").endsWith("log_entry");
        assertThat(json.at("/sections/1/entries/0/values/0/key").asText()).isEqualTo("FIRST_NAME");
        assertThat(json.findValues("jpeg")).hasSize(1);
    }

    @Test
    void handingOutIsLoggedAndKept() {
        assertThat(extracts.handOut(child, " ", "post").refusal().orElseThrow().key())
                .isEqualTo("refusal.extract.recipient");
        var kept = extracts.handOut(child, "Påhittad Person", "över disk").toOptional().orElseThrow();
        List<SentDocument> copies = register.read(w -> w.sent().of(child));
        assertThat(copies).contains(kept);
        byte[] pages = register.read(w -> w.sent().pdf(kept));
        assertThat(pages).asString(StandardCharsets.UTF_8).contains("Förnamn");
        LogEntry line = register.read(w -> w.log().entries().getLast());
        assertThat(line.action()).isEqualTo(LogAction.SHARED);
        assertThat(line.field()).contains("REGISTER_EXTRACT");
    }
}
