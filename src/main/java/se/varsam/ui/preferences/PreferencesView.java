package se.varsam.ui.preferences;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import se.varsam.domain.register.Role;
import se.varsam.service.PreferenceService;
import se.varsam.settings.Appearance;
import se.varsam.settings.Appearance.Colours;
import se.varsam.ui.kit.FieldControls;
import se.varsam.ui.kit.FormRow;
import se.varsam.ui.kit.FxPause;
import se.varsam.ui.kit.Fxml;
import se.varsam.ui.kit.Place;
import se.varsam.ui.kit.Screen;
import se.varsam.ui.preferences.PreferencesViewModel.Detail;

/** The page Inställningar. */
@SuppressWarnings("NullAway.Init") // filled by the FXML loader
public final class PreferencesView implements Screen {
    private static final List<Integer> PERCENT = List.of(100, 125, 150, 175, 200);

    private final PreferencesDesk desk;
    private final PreferencesViewModel model;
    private final ToggleGroup roles = new ToggleGroup();
    private final ToggleGroup colours = new ToggleGroup();
    private final TextArea papers = FieldControls.lines();
    private final Parent root;

    @FXML
    private VBox roleBox;

    @FXML
    private GridPane details;

    @FXML
    private HBox colourBox;

    @FXML
    private ComboBox<Integer> textSize;

    @FXML
    private CheckBox hints;

    @FXML
    private FormRow leadRow;

    @FXML
    private FormRow warnRow;
    @FXML
    private FormRow meetingRow;

    @FXML
    private ComboBox<Integer> accountMonths;

    @FXML
    private FormRow papersRow;

    @FXML
    private FormRow lockRow;

    @FXML
    private Label practice;

    @FXML
    private Button about;

    /** The page, on the open register. */
    public PreferencesView(PreferencesDesk desk) {
        this.desk = desk;
        this.model = new PreferencesViewModel(desk, FxPause::whileTyping);
        this.root = Fxml.load(this, desk.texts());
        model.load();
    }

    @FXML
    void initialize() {
        for (Role each : Role.values()) {
            roleBox.getChildren().add(choice(roles, "role-" + each.name(), desk.texts().of(each), each));
        }
        model.role().subscribe(role -> role.ifPresent(now -> select(roles, now)));
        roles.selectedToggleProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.change((Role) now.getUserData());
            }
        });
        var controls = new FieldControls(desk.texts());
        for (Detail each : Detail.values()) {
            FormRow row = controls.line("preferences." + each.name(), "own-" + each.name(), model.text(each));
            row.setOnEnter(model.text(each)::leave);
            details.add(row, each.ordinal() % 2, each.ordinal() / 2);
        }
        look();
        controls.tie(lockRow, model.lockMinutes());
        lockRow.setOnEnter(model.lockMinutes()::leave);
        controls.tie(leadRow, model.leadMonths());
        leadRow.setOnEnter(model.leadMonths()::leave);
        model.hints().subscribe(hints::setSelected);
        hints.setOnAction(_ -> model.saveHints(hints.isSelected()));
        deadlines(controls);
        about.setAccessibleText(desk.texts().get("preferences.about"));
        model.practice().subscribe(yes -> practice
                .setText(desk.texts().get(yes ? "preferences.practice.here" : "preferences.practice.text")));
    }

    @FXML
    void about() {
        desk.navigator().show(new Place.About());
    }

    private void deadlines(FieldControls controls) {
        papers.setId("papers");
        papersRow.setField(papers);
        controls.tie(warnRow, model.warnDays());
        controls.tie(meetingRow, model.meetingDays());
        meetingRow.setOnEnter(model.meetingDays()::leave);
        controls.tie(papersRow, model.papers());
        warnRow.setOnEnter(model.warnDays()::leave);
        accountMonths.getItems().setAll(PreferenceService.ACCOUNT_MONTHS);
        accountMonths.setConverter(new Months());
        model.accountMonths().subscribe(months -> months.ifPresent(accountMonths::setValue));
        accountMonths.valueProperty()
                .subscribe(months -> Optional.ofNullable(months).ifPresent(model::changeAccountMonths));
    }

    @FXML
    private void openPhrases() {
        desk.navigator().show(new Place.Phrases());
    }

    @FXML
    private void openCheck() {
        desk.navigator().show(new Place.Check());
    }

    @FXML
    private void openKeys() {
        desk.navigator().show(new Place.Keys());
    }

    @FXML
    private void openLog() {
        desk.navigator().show(new Place.Log());
    }

    @FXML
    private void openBackups() {
        desk.navigator().show(new Place.Backups());
    }

    @FXML
    void openSharing() {
        desk.navigator().show(new Place.Sharing());
    }

    @FXML
    private void openBin() {
        desk.navigator().show(new Place.Bin(Optional.empty()));
    }

    private void look() {
        for (Colours each : Colours.values()) {
            colourBox.getChildren().add(choice(colours, "colours-" + each.name(), desk.texts().of(each), each));
        }
        select(colours, model.appearance().get().colours());
        colours.selectedToggleProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.change(new Appearance((Colours) now.getUserData(), textSize.getValue()));
            }
        });
        textSize.getItems().setAll(PERCENT);
        textSize.setConverter(new Percent());
        textSize.setValue(model.appearance().get().textPercent());
        textSize.valueProperty().addListener((_, _, now) -> model
                .change(new Appearance(model.appearance().get().colours(), now)));
    }

    private static RadioButton choice(ToggleGroup group, String id, String text, Enum<?> value) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setUserData(value);
        button.setToggleGroup(group);
        return button;
    }

    private static void select(ToggleGroup group, Enum<?> value) {
        group.getToggles().stream().filter(t -> value.equals(t.getUserData())).forEach(t -> t.setSelected(true));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return desk.texts().get("preferences.title");
    }

    @Override
    public void shown() {
        ((RadioButton) roles.getToggles().getFirst()).requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }

    /** {@code var 6:e månad}. */
    private final class Months extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer months) {
            return months == null || months == 0 ? "" : desk.texts().get("preferences.account.months", months);
        }

        @Override
        public Integer fromString(String text) {
            return Integer.valueOf(text.replaceAll("\\D", ""));
        }
    }

    /** {@code 125 %}. */
    private static final class Percent extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer percent) {
            return percent == null ? "" : percent + " %";
        }

        @Override
        public Integer fromString(String text) {
            return Integer.valueOf(text.replaceAll("\\D", ""));
        }
    }
}
