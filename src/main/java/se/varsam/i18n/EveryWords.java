package se.varsam.i18n;

import se.varsam.domain.reminder.Schedule.Every;

/** How often something comes again, in words: {@code varje vecka}, {@code varannan månad}, {@code var 6:e månad}. */
public final class EveryWords {
    private final Texts texts;

    /** Takes its words from the bundles. */
    public EveryWords(Texts texts) {
        this.texts = texts;
    }

    /** In words. */
    public String of(Every every) {
        int n = every.count();
        boolean teen = n % 100 == 11 || n % 100 == 12;
        String ending = !teen && (n % 10 == 1 || n % 10 == 2) ? "a" : "e";
        return texts.get("domain.every." + every.unit().name(), n, ending);
    }
}
