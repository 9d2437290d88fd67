package se.varsam.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.varsam.i18n.Texts;
import se.varsam.ui.Screens;
import se.varsam.ui.help.About.DataFile;

@SuppressWarnings("NullAway.Init") // filled by start
@ExtendWith(ApplicationExtension.class)
class AboutViewTest {
    private Screens screens;

    @Start
    void start(Stage stage) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        var about = new About("0.1.0", "/hem/Arbete.varsam", List.of(
                new DataFile.List("Socialtjänsten före 18-årsdagen", 1, first),
                new DataFile.List("Socialtjänsten före 18-årsdagen", 2, LocalDate.of(2027, 1, 1)),
                new DataFile.Form("Orosanmälan till socialtjänsten", 1, first),
                new DataFile.Routine("away", 1, first),
                new DataFile.Law(9, List.of(first, LocalDate.of(2025, 7, 1), LocalDate.of(2027, 1, 1)))));
        var view = new AboutView(about, new Texts());
        screens = Screens.show(stage, view.root());
        view.shown();
    }

    @Test
    void versionLicenceFolderAndDataAreTold(FxRobot robot) {
        assertThat(robot.lookup("#version").queryLabeled().getText()).isEqualTo("Version 0.1.0");
        assertThat(robot.lookup("#licence").queryLabeled().getText()).contains("EUPL-1.2");
        assertThat(robot.lookup("#register-folder").queryTextInputControl().getText()).isEqualTo("/hem/Arbete.varsam");
        assertThat(robot.lookup("#register-folder").queryTextInputControl().isEditable()).isFalse();
        String data = robot.lookup("#data-files").queryAs(GridPane.class).getChildren().stream()
                .map(AboutViewTest::words).collect(Collectors.joining("|"));
        assertThat(data).contains("Checklista|Socialtjänsten före 18-årsdagen|Version 2|gäller från 2027-01-01")
                .contains("Blankett|Orosanmälan till socialtjänsten|Version 1|gäller från 2020-01-01")
                .contains("Rutin|När ett barn är borta|Version 1|gäller från 2020-01-01")
                .contains("9 hänvisningar|gäller från 2020-01-01, med ändringar 2025-07-01, 2027-01-01");
        screens.picture("about");
    }

    private static String words(Node node) {
        return node instanceof Label label ? label.getText() : "";
    }
}
