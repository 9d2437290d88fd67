package se.varsam.ui.unlock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.Refusal;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Screen;

/** First start: in which role, for which municipality, and who the user is. Only role and municipality are needed. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
final class OwnDetailsView implements Screen {
    private final Entrance entrance;
    private final Desk desk;
    private final Optional<OwnDetails> typed;
    private final ToggleGroup role = new ToggleGroup();
    private final Parent root;

    @FXML
    private VBox roles;

    @FXML
    private FormRow municipalityRow;

    @FXML
    private FormRow nameRow;

    @FXML
    private FormRow titleRow;

    @FXML
    private FormRow unitRow;

    @FXML
    private FormRow phoneRow;

    @FXML
    private FormRow emailRow;

    private final Map<FormRow, FieldModel> texts = new LinkedHashMap<>();

    /** Begins with what was typed before, if anything was. */
    OwnDetailsView(Entrance entrance, Desk desk, Optional<OwnDetails> typed) {
        this.entrance = entrance;
        this.desk = desk;
        this.typed = typed;
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
        tie(municipalityRow, OwnDetails::municipality);
        tie(nameRow, OwnDetails::name);
        tie(titleRow, OwnDetails::title);
        tie(unitRow, OwnDetails::unit);
        tie(phoneRow, OwnDetails::phone);
        tie(emailRow, OwnDetails::email);
        typed.ifPresent(own -> role.selectToggle(role.getToggles().get(own.role().ordinal())));
    }

    private void tie(FormRow row, Function<OwnDetails, String> part) {
        FieldModel model = FieldModel.ofLine();
        model.fill(typed.map(part).orElse(""), Optional.empty());
        new FieldControls(desk.texts()).tie(row, model);
        texts.put(row, model);
    }

    @FXML
    void back() {
        entrance.welcome();
    }

    @FXML
    void next() {
        List<FormRow> refused = texts.entrySet().stream().filter(e -> e.getValue().read() instanceof Outcome.Refused)
                .map(Map.Entry::getKey).toList();
        if (!refused.isEmpty()) {
            refused.getFirst().focus();
        } else if (text(municipalityRow).isEmpty()) {
            Objects.requireNonNull(texts.get(municipalityRow))
                    .refused(Refusal.of("unlock.own.municipality.missing"));
            municipalityRow.focus();
        } else {
            entrance.newRegister(new OwnDetails((Role) role.getSelectedToggle().getUserData(), text(municipalityRow),
                    text(nameRow), text(titleRow), text(unitRow), text(phoneRow), text(emailRow)));
        }
    }

    private String text(FormRow row) {
        return Objects.requireNonNull(texts.get(row)).read().toOptional().orElse("");
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
