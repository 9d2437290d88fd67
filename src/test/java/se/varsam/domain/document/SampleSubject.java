package se.varsam.domain.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumHistory;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.BirthDateHistory;
import se.varsam.domain.child.CardState;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.child.Facts;
import se.varsam.domain.child.FileNumber;
import se.varsam.domain.child.Photo;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.register.OwnDetails;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.PartialDate;

/** A made-up child and all that a form about it can be filled with. */
public record SampleSubject(Map<ChildField, String> facts, BirthDateHistory births, AsylumHistory asylum,
        Optional<Photo> photo, List<MissingEpisode> episodes, Map<String, String> typed, OwnDetails own) {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final OwnDetails OWN = new OwnDetails(Role.GOD_MAN, "Exempelstad", "Testa Påhittsson", "",
            "Överförmyndaren i Exempelstad", "070-000 00 00", "testa@exempel.invalid");
    public static final SampleSubject EMPTY = new SampleSubject(Map.of(), BirthDateHistory.EMPTY, AsylumHistory.EMPTY,
            Optional.empty(), List.of(), Map.of(), new OwnDetails(Role.SOCIAL_SECRETARY, "", "", "", "", "", ""));

    public SampleSubject with(Map<ChildField, String> changed) {
        return new SampleSubject(changed, births, asylum, photo, episodes, typed, own);
    }

    public SampleSubject born(AgeDecision... entries) {
        return new SampleSubject(facts, new BirthDateHistory(List.of(entries)), asylum, photo, episodes, typed, own);
    }

    public SampleSubject asylum(AsylumEvent... events) {
        return new SampleSubject(facts, births, new AsylumHistory(List.of(events)), photo, episodes, typed, own);
    }

    public SampleSubject photo(Photo added) {
        return new SampleSubject(facts, births, asylum, Optional.of(added), episodes, typed, own);
    }

    public SampleSubject away(MissingEpisode... all) {
        return new SampleSubject(facts, births, asylum, photo, List.of(all), typed, own);
    }

    public SampleSubject typed(Map<String, String> answers) {
        return new SampleSubject(facts, births, asylum, photo, episodes, answers, own);
    }

    public SampleSubject by(OwnDetails user) {
        return new SampleSubject(facts, births, asylum, photo, episodes, typed, user);
    }

    public FormSubject subject() {
        var child = new Child(new ChildId(1), new FileNumber(2026, 17), new CardState.Open(), new Facts(facts), births,
                asylum);
        return new FormSubject(child, new FormSubject.File(photo, episodes, List.of()), typed, own, TODAY,
                LocalDateTime.of(2026, 11, 21, 14, 32));
    }

    public static AgeDecision entry(AgeDecision.Kind kind, String birthDate, AgeDecision.Fate fate) {
        return new AgeDecision(1, kind, PartialDate.parse(birthDate).orElseThrow(), LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 3),
                new AgeDecision.Origin("Migrationsverket", Optional.of(LocalDate.of(2026, 9, 1)), ""), fate);
    }

    public static AsylumEvent event(AsylumStatus status, String on, String note) {
        return new AsylumEvent(0, status, LocalDate.parse(on), note);
    }

    public static MissingEpisode episode(String noticed, String ended, Map<EpisodeField, String> answers) {
        return new MissingEpisode(1, new ChildId(1), LocalDateTime.parse(noticed),
                ended.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(ended)), answers);
    }
}
