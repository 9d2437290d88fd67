package se.varsam.service;

import java.util.List;
import java.util.Optional;
import se.varsam.domain.document.Words;
import se.varsam.domain.register.LogAction;
import se.varsam.domain.register.Role;
import se.varsam.domain.shared.Outcome;
import se.varsam.domain.thinning.ThinningCatalog;
import se.varsam.domain.thinning.ThinningRules;
import se.varsam.domain.thinning.ThinningRules.Keep;
import se.varsam.domain.thinning.ThinningRules.OwnYears;
import se.varsam.service.port.Today;
import se.varsam.service.port.UnitOfWork;
import se.varsam.service.port.Work;

/** The rules of thinning in a register, and the user's own in their place. Slow: off the FX thread. */
public final class ThinningRuleService {
    private final UnitOfWork register;
    private final ThinningCatalog catalog;
    private final Words words;
    private final Today today;

    ThinningRuleService(UnitOfWork register, ThinningCatalog catalog, Words words, Today today) {
        this.register = register;
        this.catalog = catalog;
        this.words = words;
        this.today = today;
    }

    /** The rules in force: the user's own years, the municipality's own file, or the program's. */
    public ThinningRules inForce() {
        return register.read(this::rules);
    }

    ThinningRules rules(Work w) {
        ThinningRules rules = w.thinnings().ownFile()
                .flatMap(yaml -> catalog.read("", yaml).toOptional()).orElseGet(catalog::bundled);
        return w.thinnings().ownYears().map(own -> rules.with(own, words.text("thinning.own"),
                words.text("thinning.own." + own.from(), own.years()))).orElse(rules);
    }

    /** What is kept whatever its age, in words, as it is for the user's role today. */
    public List<Keep> keeps() {
        return register.read(w -> rules(w).keeps(role(w), today.real()));
    }

    /** The user's role. */
    public Role role() {
        return register.read(ThinningRuleService::role);
    }

    private static Role role(Work w) {
        return w.settings().own().role();
    }

    /** Sets the user's own years, from an event; empty goes back to the rules. Refuses what is not 0 to 120. */
    public Outcome<Optional<OwnYears>> ownYears(Optional<OwnYears> own) {
        if (own.filter(o -> o.years() < 0 || o.years() > OwnYears.MOST).isPresent()) {
            return Outcome.refused("refusal.number.range", 0, OwnYears.MOST);
        }
        register.change(w -> {
            w.thinnings().ownYears(own);
            w.log().add(LogAction.CHANGED, "THINNING_RULE");
        });
        return Outcome.done(own);
    }

    /** Whether a municipality's own rules are loaded. */
    public boolean isLoaded() {
        return register.read(w -> w.thinnings().ownFile().isPresent());
    }

    /** The user's own years; empty unless set. */
    public Optional<OwnYears> ownYears() {
        return register.read(w -> w.thinnings().ownYears());
    }

    /** Takes a municipality's own rules in place of the program's; refuses a file that can't be read, with the line. */
    public Outcome<ThinningRules> load(String name, String yaml) {
        return catalog.read(name, yaml).then(rules -> {
            register.change(w -> {
                w.thinnings().ownFile(Optional.of(yaml));
                w.log().add(LogAction.CHANGED, "THINNING_RULE");
            });
            return Outcome.done(rules);
        });
    }

    /** Goes back to the program's rules. */
    public void unload() {
        register.change(w -> {
            w.thinnings().ownFile(Optional.empty());
            w.log().add(LogAction.CHANGED, "THINNING_RULE");
        });
    }
}
