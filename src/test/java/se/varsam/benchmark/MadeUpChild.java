package se.varsam.benchmark;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AgeDecision.Fate;
import se.varsam.domain.child.AgeDecision.Origin;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.shared.PartialDate;

/**
 * A child that does not exist, the same for the same number: names from several scripts that say that they are made up,
 * telephone numbers from the series set aside for fiction.
 *
 * @param number
 *            from 0
 * @param dice
 *            this child's own
 * @param born
 *            by what is registered
 * @param arrived
 *            when the history begins
 */
record MadeUpChild(int number, Random dice, LocalDate born, LocalDate arrived) {
    private static final List<String> FIRST = List.of("Ahmad", "Maryam", "Selam", "Yusuf", "Zahra", "Åsa", "Asa",
            "Dawit", "Hamid", "Leyla", "Mehret", "Nasrin", "Omid", "Rahel", "Samuel", "Tesfay", "Wali", "Amina",
            "Filmon", "Habib", "Iman", "Jamal", "Kidane", "Lwam", "Muhammed", "Noor", "Parwana", "Robel", "Senait",
            "Tariq", "Youssef", "Östen");
    private static final List<String> LAST = List.of("Exempelzai", "Provnejad", "Påhittadi", "Övningsyar",
            "Fiktivpour", "Provmichael", "Exempelghebre", "Påhittzada", "Testimani", "Provhaile", "Övningsson",
            "Exempelkhel", "Fiktivi", "Provtesfa", "Påhittabadi", "Övningsberg", "Exempelovic", "Provzade",
            "Fiktivström", "Testeslasie");
    /** Arabic and Tigrinya; each last name means example, practice or made up. */
    private static final List<String> NATIVE = List.of("أحمد مثال", "مريم تجريبية", "يوسف خيالي", "زهراء نموذج",
            "ሰላም ኣብነት", "ዳዊት ልምምድ", "ሳሙኤል ምህዞ", "ራሄል ኣብነት");
    private static final List<String> COUNTRIES = List.of("Afghanistan", "Eritrea", "Iran", "Syrien", "Somalia",
            "Marocko");
    private static final List<String> LANGUAGES = List.of("dari", "tigrinska", "persiska", "arabiska", "somaliska",
            "arabiska, franska");

    /** The child with a number as it stands on a day; two of five have come of age. */
    static MadeUpChild of(int number, long seed, LocalDate today) {
        var dice = new Random(seed * 1_000_003 + number);
        int days = dice.nextInt(5) < 2 ? 18 * 365 + 30 + dice.nextInt(700) : 14 * 365 + dice.nextInt(4 * 365 - 1);
        return new MadeUpChild(number, dice, today.minusDays(days), today.minusDays(200 + dice.nextInt(700)));
    }

    /** Whether the card is closed: of those who have come of age. */
    boolean isGrown(LocalDate today) {
        return !born.plusYears(18).isAfter(today.minusDays(30));
    }

    /** Values of fields. */
    Map<ChildField, String> fields() {
        var fields = new EnumMap<ChildField, String>(ChildField.class);
        fields.put(ChildField.FIRST_NAME, one(FIRST));
        fields.put(ChildField.LAST_NAME, one(LAST));
        if (number % 3 == 0) {
            fields.put(ChildField.NATIVE_NAME, NATIVE.get(number / 3 % NATIVE.size()));
        }
        fields.put(ChildField.SEX, dice.nextBoolean() ? "male" : "female");
        // a hundredth shares the number of the child before: there is something to be told of
        fields.put(ChildField.LMA_NUMBER, format("00-%06d", number % 100 == 5 ? number - 1 : number));
        fields.put(ChildField.DOSSIER_NUMBER, format("0-%07d", number));
        if (number % 50 == 7) {
            fields.put(ChildField.PROTECTED_IDENTITY, "yes");
        }
        int from = dice.nextInt(COUNTRIES.size());
        fields.put(ChildField.ORIGIN, COUNTRIES.get(from));
        fields.put(ChildField.LANGUAGES, LANGUAGES.get(from));
        fields.put(ChildField.INTERPRETER, "ja");
        fields.put(ChildField.MOBILE, phone());
        fields.put(ChildField.EMAIL, format("pahittad%d@example.org", number));
        fields.put(ChildField.ASSIGNED_MUNICIPALITY, "Provköping");
        fields.put(ChildField.SCHOOL_NAME, "Övningsgymnasiet");
        fields.put(ChildField.SCHOOL_CLASS, "språkintroduktion " + dice.nextInt(4));
        fields.put(ChildField.GUARDIAN_1, one(FIRST) + " " + one(LAST) + ", " + phone());
        fields.put(ChildField.RELATIVES, "Farbror: " + one(FIRST) + " " + one(LAST) + ", Exempelstad, " + phone());
        fields.put(ChildField.HEIGHT, Integer.toString(150 + dice.nextInt(40)));
        fields.put(ChildField.HAIR, "svart");
        fields.put(ChildField.EYES, "bruna");
        fields.put(ChildField.MARKS, "ärr på vänster hand");
        fields.put(ChildField.ARRIVED_ON, arrived.toString());
        return fields;
    }

    /** The birth-date history: registered, and for each seventh written up since. */
    List<AgeDecision> births(LocalDate today) {
        var registered = decision(AgeDecision.Kind.REGISTERED, born, arrived);
        return number % 7 == 3 && !isGrown(today)
                ? List.of(registered,
                        decision(AgeDecision.Kind.TEMPORARY, born.minusMonths(8), today.minusDays(dice.nextInt(60))))
                : List.of(registered);
    }

    private static AgeDecision decision(AgeDecision.Kind kind, LocalDate born, LocalDate on) {
        return new AgeDecision(0, kind, PartialDate.of(born), on, on,
                new Origin("Migrationsverket", Optional.of(on), "påhittat beslut"), Fate.NONE);
    }

    /** The asylum events. */
    List<AsylumEvent> asylum() {
        var seeker = new AsylumEvent(0, AsylumStatus.SEEKER, arrived, "");
        return switch (number % 4) {
            case 0 -> List.of(seeker, new AsylumEvent(0, AsylumStatus.PERMIT, arrived.plusDays(150), ""));
            case 1 -> List.of(seeker, new AsylumEvent(0, AsylumStatus.REFUSED, arrived.plusDays(120), "överklagat"));
            default -> List.of(seeker);
        };
    }

    /** A made-up name. */
    String someone() {
        return one(FIRST) + " " + one(LAST);
    }

    /** A telephone number that nobody has. */
    String phone() {
        return format("070-174 06 %02d", dice.nextInt(100));
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private static String format(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }
}
