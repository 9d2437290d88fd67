package se.varsam.domain.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.deadline.Agenda.Away;
import se.varsam.domain.deadline.Agenda.Line;
import se.varsam.domain.deadline.Ahead;
import se.varsam.domain.deadline.ItemState;
import se.varsam.domain.document.FilledForm.Entry;
import se.varsam.domain.document.FilledForm.Header;
import se.varsam.domain.document.FilledForm.Mark;
import se.varsam.domain.document.FilledForm.Section;
import se.varsam.domain.document.FilledForm.Tick;
import se.varsam.domain.document.FilledForm.Value;
import se.varsam.domain.missing.EpisodeField;
import se.varsam.domain.register.OwnDetails;

/**
 * What a stand-in (<i>vikarie</i>) must know for the days ahead, on one or two pages: who is away, what is due day by
 * day, where papers lie, whom to ring. A child with protected identity stands there by its file number alone, without
 * whom to ring: a number tells where a child lives.
 *
 * @param words
 *            the bundles
 * @param own
 *            whom one stands in for
 * @param papers
 *            where the papers lie, or empty
 */
public record StandIn(Words words, OwnDetails own, String papers) {
    private static final int VERSION = 1;
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", SWEDISH);

    /** The sheet. */
    public FilledForm of(Ahead ahead, LocalDateTime printedAt, List<Mark> marks) {
        var sections = new ArrayList<Section>(List.of(away(ahead), known()));
        if (!ahead.urgent().isEmpty()) {
            sections.add(urgent(ahead));
        }
        sections.add(days(ahead));
        if (!ahead.children().isEmpty()) {
            sections.add(contacts(ahead));
        }
        var basis = List.of(words.text("document.standIn.range", ahead.first(), ahead.last()),
                words.text("document.standIn.keep"));
        return new FilledForm(DocumentKind.STAND_IN, VERSION, words.text("document.standIn.title"),
                new Header(Optional.empty(), printedAt, basis, marks), sections);
    }

    private Section away(Ahead ahead) {
        List<Entry> entries = ahead.away().isEmpty()
                ? List.of(new Entry.Paragraph(words.text("document.standIn.away.none")))
                : ahead.away().stream().map(this::away).toList();
        return new Section(words.text("document.standIn.away"), entries);
    }

    private Entry away(Away away) {
        LocalDateTime since = away.episode().noticedAt();
        String text = words.text("document.standIn.away.since", DAY.format(since), CLOCK.format(since));
        String known = Optional.ofNullable(away.episode().answers().get(EpisodeField.CASE_NUMBER))
                .map(number -> words.text("document.standIn.away.case", text, number)).orElse(text);
        return answer(away.child().listedNameAndNumber(), known);
    }

    private Section known() {
        String who = joined(", ", own.name(), own.title(), own.unit(), own.phone(), own.email());
        return new Section(words.text("document.standIn.known"),
                List.of(answer(words.text("document.standIn.own"), who),
                        answer(words.text("document.standIn.papers"),
                                papers.isEmpty() ? words.text("document.standIn.unsaid") : papers)));
    }

    private Section urgent(Ahead ahead) {
        Map<String, List<Tick>> byChild = ahead.urgent().stream().collect(Collectors.groupingBy(this::whose,
                LinkedHashMap::new, Collectors.mapping(line -> new Tick(words.text("document.standIn.urgent.line",
                        line.due().title(), why(line)), false), Collectors.toList())));
        return new Section(words.text("document.standIn.urgent"), byChild.entrySet().stream()
                .<Entry>map(e -> new Entry.Ticks(e.getKey(), e.getValue())).toList());
    }

    private String why(Line line) {
        return switch (line.due().state()) {
            case ItemState.Now(var since) -> words.text("document.standIn.now", since.toString());
            case ItemState.Unconfirmed(var since) -> words.text("document.standIn.check", since.toString());
            default -> words.text("document.standIn.late", line.day().toString());
        };
    }

    /** A group a day. */
    private Section days(Ahead ahead) {
        List<Entry> days = ahead.days().entrySet().stream()
                .<Entry>map(e -> new Entry.Ticks(words.text("document.standIn.day", DAY.format(e.getKey()),
                        String.valueOf(e.getKey().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
                        e.getValue().stream().map(this::tick).toList()))
                .toList();
        return new Section(words.text("document.standIn.days"), days.isEmpty()
                ? List.of(new Entry.Paragraph(words.text("document.standIn.days.none")))
                : days);
    }

    private Tick tick(Line line) {
        return new Tick(words.text("document.standIn.line", whose(line), line.due().title()), false);
    }

    private String whose(Line line) {
        return line.child().map(Child::listedNameAndNumber).orElseGet(() -> words.text("domain.own"));
    }

    private Section contacts(Ahead ahead) {
        return new Section(words.text("document.standIn.contacts"), ahead.children().stream()
                .<Entry>map(child -> answer(child.listedNameAndNumber(), contacts(child))).toList());
    }

    private String contacts(Child child) {
        if (child.facts().isProtected()) {
            return words.text("document.standIn.protected");
        }
        Function<ChildField, String> fact = child.facts()::text;
        String secretary = fact.apply(ChildField.SOCIAL_SECRETARY_NAME);
        return joined(" · ",
                contact("godMan", fact.apply(ChildField.GOD_MAN_NAME), fact.apply(ChildField.GOD_MAN_PHONE)),
                secretary.equals(own.name())
                        ? ""
                        : contact("secretary", secretary, fact.apply(ChildField.SOCIAL_SECRETARY_PHONE)),
                contact("home", fact.apply(ChildField.PLACEMENT_NAME), fact.apply(ChildField.PLACEMENT_PHONE)));
    }

    private String contact(String who, String name, String phone) {
        String known = joined(" ", name, phone);
        return known.isEmpty() ? "" : words.text("document.standIn." + who, known);
    }

    private static Entry answer(String label, String text) {
        return new Entry.Answer(label, text.isEmpty() ? new Value.Unknown() : new Value.Known(text), 1);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
