package se.varsam.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.document.Source;
import se.varsam.domain.document.Source.Derivation;
import se.varsam.domain.document.Source.OwnField;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.missing.ReturnField;

/** How data files name where an answer comes from: {@code child.HEIGHT}, {@code file.birth-date}, {@code typed}. */
final class SourceNames {
    private SourceNames() {}

    /** The source, or empty when there is none of that name. */
    static Optional<Source> parse(String name) {
        int dot = name.indexOf('.');
        String key = name.substring(dot + 1);
        return switch (dot < 0 ? name : name.substring(0, dot)) {
            case "typed" -> Optional.of(new Source.Typed());
            case "child" -> find(ChildField.values(), key).map(Source.OfChild::new);
            case "episode" -> find(EpisodeField.values(), key).map(Source.OfEpisode::new);
            case "return" -> find(ReturnField.values(), key).map(Source.OfReturn::new);
            case "log" -> Optional.of(new Source.OfLog(key));
            case "own" -> find(OwnField.values(), upper(key)).map(Source.OfUser::new);
            case "file" -> find(Derivation.values(), upper(key)).map(Source.Derived::new);
            default -> Optional.empty();
        };
    }

    private static String upper(String key) {
        return key.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
    }
}
