package se.varsam.ui.document;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import se.varsam.domain.child.FieldCheck;
import se.varsam.domain.missing.CallMade;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.shared.TypedDate;
import se.varsam.domain.shared.TypedMoment;
import se.varsam.i18n.SwedishDates;
import se.varsam.service.AwayService;
import se.varsam.service.CallService;
import se.varsam.service.CallService.Reported;
import se.varsam.service.port.Today;
import se.varsam.ui.kit.FieldModel;
import se.varsam.ui.kit.Pause;

/** What is asked once the report to the police is made: when, under which number and to whom. */
final class ReportedModel {
    private final CallWork work;
    private final AwayService away;
    private final Today today;
    private final Map<String, FieldModel> fields = new HashMap<>();

    /** Each field gets a pause of its own; today is the day that dates are checked against. */
    ReportedModel(CallWork work, AwayService away, Today today, Supplier<Pause> pauses) {
        this.work = work;
        this.away = away;
        this.today = today;
        TypedMoment moment = moment();
        fields.put("when", FieldModel.of(typed -> moment.read(typed).then(m -> Outcome.done(m.toString())),
                keeper("when"), pauses.get()));
        for (String field : List.of("number", "who")) {
            fields.put(field, FieldModel.of(FieldCheck::line, keeper(field), pauses.get()));
        }
    }

    private TypedMoment moment() {
        return new TypedMoment(TypedDate.past(today.real()));
    }

    private FieldModel.Keeper keeper(String name) {
        return work.keeper(CallService.REPORT, typed -> {
            var all = new HashMap<String, String>();
            fields.forEach((other, field) -> all.put(other, FieldCheck.draft(field.typed().get())));
            all.put(name, typed);
            return all;
        });
    }

    /** A field: {@code when}, {@code number} or {@code who}. */
    FieldModel field(String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    /** Shows what was left half typed, by form and field. */
    void begin(Map<String, Map<String, String>> typing) {
        typing.getOrDefault(CallService.REPORT, Map.of())
                .forEach((name, typed) -> field(name).fill("", Optional.of(typed)));
    }

    /** The time it is now, to the minute. */
    LocalDateTime now() {
        return away.now();
    }

    /** Notes that the report was made, from the fields; {@code saved} hears when it is. */
    void save(Runnable saved) {
        FieldModel at = field("when");
        at.read().then(_ -> moment().read(at.typed().get()))
                .then(moment -> field("number").read().then(number -> field("who").read()
                        .then(who -> Outcome.done(new CallMade(moment.start(), who, number, number.isEmpty()
                                ? ""
                                : work.texts().get("call.reported.number", number))))))
                .toOptional().ifPresent(call -> save(call, saved));
    }

    private void save(CallMade call, Runnable saved) {
        CallService calls = work.calls();
        work.episode().get().ifPresent(episode -> {
            Consumer<Outcome<Reported>> tell = work.told("call.reported",
                    new SwedishDates(work.texts()).moment(call.at()),
                    noted -> calls.takeBack(episode, noted), noted -> calls.again(episode, noted));
            work.frame().background().run(() -> calls.reported(episode, call),
                    done -> done.refusal().ifPresentOrElse(field("when")::refused, () -> {
                        empty();
                        saved.run();
                        tell.accept(done);
                    }));
        });
    }

    private void empty() {
        fields.values().forEach(field -> field.fill("", Optional.empty()));
    }

    /** Nothing is noted; what was half typed of it is dropped. */
    void drop() {
        empty();
        work.keepTyping(CallService.REPORT, Map.of());
    }

    /** Saves what is half typed. */
    void leave() {
        fields.values().forEach(FieldModel::leave);
    }
}
