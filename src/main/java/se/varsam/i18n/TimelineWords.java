package se.varsam.i18n;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import se.varsam.domain.child.AgeDecision;
import se.varsam.domain.child.AsylumEvent;
import se.varsam.domain.child.Placement;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.deadline.DueReminder;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.timeline.Adulthood;
import se.varsam.domain.timeline.Adulthood.Basis;
import se.varsam.domain.timeline.Placed;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineEvent;
import se.varsam.domain.timeline.What;
import se.varsam.domain.timeline.What.Urgency;

/** The timeline in words: short beside its bars, whole for who reads it as a list. The same on screen and paper. */
public final class TimelineWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final int BRIEF = 34;

    private final Texts texts;

    /** Takes its words from the bundles. */
    public TimelineWords(Texts texts) {
        this.texts = texts;
    }

    /** What stands in or beside a bar. */
    public String brief(TimelineEvent event) {
        return cut(whole(event));
    }

    /** A long title ends after a word. */
    private static String cut(String words) {
        if (words.length() <= BRIEF) {
            return words;
        }
        int end = words.lastIndexOf(' ', BRIEF);
        return words.substring(0, end > BRIEF / 2 ? end : BRIEF) + "…";
    }

    private String whole(TimelineEvent event) {
        return switch (event.what()) {
            case What.Arrived _ -> texts.get("domain.timeline.arrived");
            case What.Lived(Placement placement) -> placement.name().isEmpty() ? type(placement) : placement.name();
            case What.Asylum(AsylumEvent asylum) -> texts.of(asylum.status());
            case What.Aged(var _, var step) -> texts.get("domain.timeline.age." + step);
            case What.Actions(var items, var urgency) -> {
                String what = items.size() == 1
                        ? items.getFirst().title()
                        : texts.get(items.getFirst() instanceof DueReminder
                                ? "domain.timeline.own"
                                : "domain.timeline.items", items.size());
                yield urgency == Urgency.LATE ? texts.get("domain.timeline.urgent", what) : what;
            }
            case What.Away _ -> texts.get("domain.timeline.away");
        };
    }

    /** The same of what stands in a place on the drawing, which may be several events. */
    public String brief(Placed placed) {
        return placed.isBundle() ? texts.get("domain.timeline.bundle", placed.events().size()) : brief(placed.event());
    }

    /** All that there is to tell of it. */
    public String full(Placed placed) {
        if (!placed.isBundle()) {
            return full(placed.event());
        }
        LocalDate last = placed.events().stream().map(e -> e.to().orElse(e.from())).max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate first = placed.events().stream().map(TimelineEvent::from).min(Comparator.naturalOrder())
                .orElseThrow();
        return texts.get("domain.timeline.bundle.full", placed.events().size(), first.toString(), last.toString(),
                placed.events().stream().map(this::full).collect(Collectors.joining(" ")));
    }

    /** All that there is to tell of an event, with its days. */
    public String full(TimelineEvent event) {
        String what = whole(event.what());
        if (event.isMark()) {
            return texts.get("domain.timeline.on", event.from().toString(), what);
        }
        return event.to()
                .map(to -> texts.get("domain.timeline.between", event.from().toString(), to.toString(), what))
                .orElseGet(() -> texts.get("domain.timeline.since", event.from().toString(), what));
    }

    private String whole(What what) {
        return switch (what) {
            case What.Arrived _ -> texts.get("domain.timeline.arrived.full");
            case What.Lived(Placement placement) -> lived(placement);
            case What.Asylum(AsylumEvent event) -> event.note().isEmpty()
                    ? texts.of(event.status())
                    : texts.get("domain.timeline.asylum.note", texts.of(event.status()), event.note());
            case What.Aged(AgeDecision decision, var step) -> texts.get("domain.timeline.age.full." + step,
                    texts.of(decision.kind()), decision.birthDate().toString());
            case What.Actions(var items, var urgency) -> texts.get("domain.timeline.items." + urgency,
                    items.stream().map(this::title).collect(Collectors.joining("; ")));
            case What.Away(MissingEpisode episode) -> episode.endedAt()
                    .map(end -> texts.get("domain.timeline.away.ended", MOMENT.format(episode.noticedAt()),
                            MOMENT.format(end)))
                    .orElseGet(() -> texts.get("domain.timeline.away.lasting", MOMENT.format(episode.noticedAt())));
        };
    }

    private String title(Due due) {
        return due instanceof DueReminder ? texts.get("domain.timeline.own.full", due.title()) : due.title();
    }

    private String lived(Placement placement) {
        String where = placement.name().isEmpty() || placement.type().isEmpty()
                ? placement.name().isEmpty() ? type(placement) : placement.name()
                : texts.get("domain.timeline.lived", placement.name(), type(placement));
        return placement.from().isPresent() ? where : texts.get("domain.timeline.lived.from", where);
    }

    private String type(Placement placement) {
        return placement.type().map(texts::of).orElseGet(() -> texts.get("domain.timeline.lived.unknown"));
    }

    /** What stands at the mark of the 18th birthday. */
    public String brief(Adulthood adult) {
        String other = adult.basis() == Basis.IF_CHANGED ? ".other" : "";
        return texts.get("domain.timeline.adult" + other + (adult.assumed() ? ".assumed" : ""), adult.on().toString());
    }

    /** All that there is to tell of the mark. */
    public String full(Adulthood adult) {
        String other = adult.basis() == Basis.IF_CHANGED ? ".other" : "";
        return texts.get("domain.timeline.adult.full" + other + (adult.assumed() ? ".assumed" : ""),
                adult.on().toString());
    }

    /** What stands at the line of today. */
    public String today() {
        return texts.get("domain.timeline.today");
    }

    /** What stands at a month on the axis: {@code okt 2026}. */
    public String tick(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Texts.SWEDISH).replace(".", "") + " "
                + month.getYear();
    }

    /** The whole drawing as a list in order, today and the 18th birthday among the rest. */
    public List<String> list(Timeline timeline) {
        record Line(LocalDate day, String text) {}
        var lines = new ArrayList<Line>();
        timeline.events().forEach(e -> lines.add(new Line(e.from(), full(e))));
        lines.add(new Line(timeline.today(), texts.get("domain.timeline.today.full", timeline.today().toString())));
        timeline.adulthoods().forEach(a -> lines.add(new Line(a.on(), full(a))));
        return lines.stream().sorted(Comparator.comparing(Line::day)).map(Line::text).toList();
    }
}
