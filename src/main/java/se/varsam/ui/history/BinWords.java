package se.varsam.ui.history;

import java.time.LocalDateTime;
import java.util.Optional;

import se.varsam.domain.child.Child;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.i18n.SwedishDates;
import se.varsam.i18n.Texts;
import se.varsam.service.BinService.Content;
import se.varsam.service.BinService.Item;
import se.varsam.service.port.Bin.Kind;
import se.varsam.service.port.Bin.Stamp;
import se.varsam.service.port.Today;

/** What lies in the bin, in Swedish. */
final class BinWords {
    private final Texts texts;
    private final SwedishDates dates;
    private final ValueWords values;

    BinWords(Texts texts) {
        this.texts = texts;
        this.dates = new SwedishDates(texts);
        this.values = new ValueWords(texts);
    }

    /** A line; of a child that is hidden neither name, words nor picture. */
    BinLine line(Item item, boolean hidden) {
        String text = text(item.content());
        return new BinLine(item, kind(item), item.child().map(c -> whom(c, hidden)).orElse(""),
                hidden ? texts.get("history.hidden") : text.isEmpty() ? texts.get("history.bin.empty") : text,
                removed(item.stamp()), Optional.of(item.content()).filter(_ -> !hidden).flatMap(BinWords::picture));
    }

    private String kind(Item item) {
        return texts.get("history.thing." + (item.content() instanceof Content.OfRecord(var record)
                ? record.kind().name()
                : kind(item.thing().kind())));
    }

    private static String kind(Kind kind) {
        return kind.name();
    }

    private String whom(Child child, boolean hidden) {
        return hidden
                ? child.listedNameAndNumber()
                : texts.get("history.who", child.shownName(), child.fileNumber().toString());
    }

    private String text(Content content) {
        return switch (content) {
            case Content.OfRecord(var record) -> values.value(record.kind().name(), record.told());
            case Content.OfNote(var note) -> values.value("NOTE " + note.id(), note.content().told());
            case Content.OfReminder(var reminder) -> reminder.schedule().first() + "  " + reminder.title();
            case Content.OfPhoto(var photo) -> photo(photo);
            case Content.OfEvent(_, var event) -> values.value("ASYLUM_EVENT",
                    event.on() + " " + event.status() + " " + event.note());
            case Content.OfPhrase(var phrase) -> ";" + phrase.abbreviation() + "  " + phrase.text();
        };
    }

    private String photo(PhotoEntry photo) {
        String day = photo.takenOn().map(taken -> texts.get("history.bin.photo", taken.toString()))
                .orElse(texts.get("history.bin.photo.undated"));
        return photo.consent().isEmpty() ? day : texts.get("history.pair", day, photo.consent());
    }

    private static Optional<byte[]> picture(Content content) {
        return content instanceof Content.OfPhoto(var photo) ? Optional.of(photo.thumbnail()) : Optional.empty();
    }

    private String removed(Optional<Stamp> stamp) {
        return stamp.map(s -> {
            String at = dates.moment(LocalDateTime.ofInstant(s.at(), Today.ZONE));
            return s.by().isEmpty()
                    ? texts.get("history.bin.removed.at", at)
                    : texts.get("history.bin.removed", at, s.by());
        }).orElse(texts.get("history.bin.removed.unknown"));
    }
}
