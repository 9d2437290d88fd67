package se.varsam.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.note.Phrase;
import se.varsam.domain.register.LogAction;
import se.varsam.service.port.Bin.Kind;

class BinViewModelTest {
    @TempDir
    Path folder;
    private HistoryRig rig;
    private ChildId id;

    @BeforeEach
    void open() {
        rig = new HistoryRig(folder);
        id = rig.child("Samir");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private BinViewModel model(Optional<ChildId> child) {
        var model = new BinViewModel(child, rig.desk);
        model.load();
        return model;
    }

    @Test
    void everyKindLiesThereWithWhenAndByWhom() {
        rig.removeOneOfEach(id);
        BinViewModel model = model(Optional.empty());
        assertThat(model.lines()).hasSize(5).extracting(BinLine::kind).containsExactlyInAnyOrder("Placering",
                "Anteckning", "Egen bevakning", "Foto", "Asylhändelse");
        assertThat(model.lines()).extracting(BinLine::text).containsExactlyInAnyOrder("Boende: Påhittade hemmet",
                "2026-11-21 14:32 Samtal Ringde skolan.", "2026-12-01  Följ upp skolan",
                "Foto taget 2026-03-01: Barnet sa ja", "2026-01-02  Asylsökande  sagt");
        assertThat(model.lines()).allSatisfy(line -> {
            assertThat(line.removed()).isEqualTo("Borttaget 2026-11-21 14:32 av Siv Påhittad (test)");
            assertThat(line.whom()).isEqualTo("Samir · 2026-001");
        });
        model.kind().set(Optional.of(Kind.PHOTO));
        assertThat(model.lines()).singleElement().satisfies(line -> assertThat(line.picture()).isPresent());
    }

    @Test
    void eachIsBroughtBackAndThatCanBeUndoneAndRedone() {
        rig.removeOneOfEach(id);
        BinViewModel model = model(Optional.of(id));
        for (BinLine line : List.copyOf(model.lines())) {
            model.restore(line);
            assertThat(model.lines()).as(line.kind()).doesNotContain(line);
            rig.status.undo();
            assertThat(model.lines()).as(line.kind()).hasSize(model.lines().size()).extracting(BinLine::kind)
                    .contains(line.kind());
            rig.status.redo();
            assertThat(model.lines()).as(line.kind()).extracting(BinLine::kind).doesNotContain(line.kind());
        }
        assertThat(model.lines()).isEmpty();
        assertThat(rig.session.children().records().of(id)).hasSize(1);
        assertThat(rig.session.notes().book().of(id)).hasSize(1);
        assertThat(rig.session.checklists().reminders().of(id)).hasSize(1);
        assertThat(rig.session.children().pictures().of(id)).hasSize(1);
        assertThat(rig.read(id).orElseThrow().asylum().events()).hasSize(1);
        assertThat(rig.session.children().changes(id)).extracting(line -> line.entry().action())
                .contains(LogAction.RESTORED);
    }

    @Test
    void aPhraseIsBroughtBackUnlessItsAbbreviationIsTaken() {
        var phrases = rig.session.notes().phrases();
        Phrase bus = phrases.save(Optional.empty(), "buss", "Resa med buss").toOptional().orElseThrow();
        phrases.remove(bus);
        BinViewModel model = model(Optional.empty());
        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("Fras");
            assertThat(line.text()).isEqualTo(";buss  Resa med buss");
            assertThat(line.whom()).isEmpty();
            assertThat(line.removed()).isEqualTo("Borttaget 2026-11-21 14:32 av Siv Påhittad (test)");
        });
        phrases.save(Optional.empty(), "buss", "Buss och tåg");
        model.restore(model.lines().getFirst());
        assertThat(model.lines()).hasSize(1);
        assertThat(rig.status.told).last().asString().contains("buss");
        phrases.remove(new Phrase("buss", "Buss och tåg"));
        model.load();
        BinLine wanted = model.lines().stream().filter(l -> l.text().endsWith("Resa med buss")).findFirst()
                .orElseThrow();
        model.restore(wanted);
        assertThat(phrases.all()).contains(bus);
        rig.status.undo();
        assertThat(phrases.all()).doesNotContain(bus);
        assertThat(model.lines()).hasSize(2);
    }

    @Test
    void aChildsBinIsItsOwn() {
        rig.removeOneOfEach(id);
        assertThat(model(Optional.of(rig.child("Annan"))).lines()).isEmpty();
    }

    @Test
    void aProtectedChildIsHiddenThereUntilAskedFor() {
        rig.removeOneOfEach(id);
        rig.fact(id, ChildField.PROTECTED_IDENTITY, "yes");
        BinViewModel model = model(Optional.empty());
        assertThat(model.hiding().get()).isTrue();
        assertThat(model.lines()).allSatisfy(line -> {
            assertThat(line.whom() + line.text()).doesNotContain("Samir").doesNotContain("Påhittade");
            assertThat(line.picture()).isEmpty();
        });
        model.veil().lift();
        assertThat(model.lines()).extracting(BinLine::whom).containsOnly("Samir · 2026-001");
        assertThat(rig.session.children().changes(id).getFirst().entry().action()).isEqualTo(LogAction.REVEALED);
    }
}
