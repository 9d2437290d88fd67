package se.varsam.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.register.LogAction;
import se.varsam.i18n.Texts;
import se.varsam.ui.child.ChildListViewModel.Filter;
import se.varsam.ui.child.ChildOrder.By;

class ChildListViewModelTest {
    @TempDir
    Path folder;
    private TestDesk desk;
    private ChildListViewModel model;

    @BeforeEach
    void open() throws SQLException {
        desk = new TestDesk(folder);
        desk.child("Örjan", "Östlund", "2010-01-01");
        desk.child("Åsa", "Ängström", "2010-01-01");
        desk.child("Anna", "Zetterfiktiv", "2010-01-01");
        model = new ChildListViewModel(desk.desk, new Texts());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> names() {
        return model.rows().stream().map(ChildRow::name).toList();
    }

    @Test
    void sortsAsInSwedish() {
        model.load();
        assertThat(names()).containsExactly("Zetterfiktiv, Anna", "Ängström, Åsa", "Östlund, Örjan");
    }

    @Test
    void isSortedByColumnsWhoseEqualsLeaveItToTheNext() {
        desk.child("Lilla", "Exempel", "2012-05-05");
        desk.child("Stora", "Exempel", "2009-05-05");
        model.load();
        assertThat(names(model.order(By.NAME).reversed())).first().isEqualTo("Östlund, Örjan");
        assertThat(names(model.order(By.AGE))).first().isEqualTo("Exempel, Lilla");
        assertThat(names(model.order(By.ADULT).thenComparing(model.order(By.NAME))))
                .containsExactly("Exempel, Stora", "Zetterfiktiv, Anna", "Ängström, Åsa", "Östlund, Örjan",
                        "Exempel, Lilla");
        assertThat(names(model.order(By.ASYLUM).thenComparing(model.order(By.FILE_NUMBER).reversed())))
                .containsExactly("Exempel, Stora", "Exempel, Lilla", "Zetterfiktiv, Anna", "Ängström, Åsa",
                        "Östlund, Örjan");
    }

    private List<String> names(Comparator<ChildRow> order) {
        return model.rows().stream().sorted(order).map(ChildRow::name).toList();
    }

    @Test
    void searchesOnNamesAndNumbersOnly() {
        Child child = desk.child("Zahra", "Mohammadi", "2010-05-05");
        desk.fact(child.id(), ChildField.DOSSIER_NUMBER, "12-345678");
        desk.fact(child.id(), ChildField.ORIGIN, "Fantasien");
        desk.fact(child.id(), ChildField.SCHOOL_NAME, "Påhittsskolan");
        model.load();
        for (String typed : List.of("sara mohamadi", "12345678", child.fileNumber().toString())) {
            model.search().set(typed);
            assertThat(names()).as(typed).containsExactly("Mohammadi, Zahra");
        }
        for (String typed : List.of("Fantasien", "Påhittsskolan")) {
            model.search().set(typed);
            assertThat(names()).as(typed).isEmpty();
        }
    }

    @Test
    void listsOpenCardsUntilAskedForOthers() {
        Child closed = desk.child("Karim", "Flyttad", "2009-09-09");
        desk.children.close(closed.id(), CardState.Reason.MOVED, "");
        model.load();
        assertThat(names()).hasSize(3).doesNotContain("Flyttad, Karim");
        model.filter().set(Filter.CLOSED);
        assertThat(names()).containsExactly("Flyttad, Karim");
        assertThat(model.rows().getFirst().marks()).containsExactly(CardMark.CLOSED);
        model.filter().set(Filter.ALL);
        assertThat(names()).hasSize(4);
    }

    @Test
    void aProtectedNameIsShownOnPurposeOnly() {
        Child child = desk.child("Hemlig", "Påhittad", "2010-10-10");
        desk.fact(child.id(), ChildField.PROTECTED_IDENTITY, "yes");
        model.load();
        assertThat(names()).noneMatch(name -> name.contains("Hemlig"));
        assertThat(model.hasProtected()).isTrue();
        model.veil().lift();
        assertThat(names()).contains("Påhittad, Hemlig");
        assertThat(desk.register.read(w -> w.log().of(child.id())).getFirst().entry().action())
                .isEqualTo(LogAction.REVEALED);
    }

    @Test
    void anAssumedDateMakesNobodyAnAdult() {
        desk.child("Farid", "Ovisson", "2008");
        desk.episodes.open(desk.child("Leyla", "Borta", "2010-08-08").id(), LocalDateTime.of(2026, 11, 20, 17, 40));
        model.load();
        model.search().set("Ovisson");
        assertThat(model.rows().getFirst().age().words()).isEqualTo("kan ha fyllt 18");
        assertThat(model.rows().getFirst().marks()).containsExactly(CardMark.ASSUMED);
        model.search().set("Leyla");
        assertThat(model.rows().getFirst().marks()).containsExactly(CardMark.AWAY);
    }
}
