package se.varsam.ui.unlock;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** First start: in which role, for which municipality, and who the user is. Only role and municipality are needed. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class OwnDetailsView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final ToggleGroup role = new ToggleGroup();
    private final Parent root;

    @FXML
    private VBox roles;

    @FXML
    private FormRow municipalityRow;

    @FXML
    private TextField municipality;

    @FXML
    private TextField name;

    @FXML
    private TextField jobTitle;

    @FXML
    private TextField unit;

    @FXML
    private TextField phone;

    @FXML
    private TextField email;

    OwnDetailsView(Entrance entrance, Desk desk) {
        this.entrance = entrance;
        this.desk = desk;
        this.root = Fxml.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        for (Role each : List.of(Role.values())) {
            var button = new RadioButton(desk.texts().of(each));
            button.setId("role-" + each.name());
            button.setUserData(each);
            button.setToggleGroup(role);
            roles.getChildren().add(button);
        }
        role.getToggles().getFirst().setSelected(true);
    }

    @FXML
    void back() {
        entrance.welcome();
    }

    @FXML
    void next() {
        if (municipality.getText().isBlank()) {
            municipalityRow.setError(Optional.of(desk.texts().get("unlock.own.municipality.missing")));
            municipality.requestFocus();
            return;
        }
        entrance.newRegister(new OwnDetails((Role) role.getSelectedToggle().getUserData(), text(municipality),
                text(name), text(jobTitle), text(unit), text(phone), text(email)));
    }

    private static String text(TextField field) {
        return field.getText().strip();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("unlock.own.title");
    }

    @Override
    public void shown() {
        ((RadioButton) role.getSelectedToggle()).requestFocus();
    }
}
