package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;

/**
 * A child as its page shows it.
 *
 * @param child
 *            the card
 * @param photos
 *            newest first, small
 * @param episodes
 *            newest first
 */
record ChildCard(Child child, List<PhotoEntry> photos, List<MissingEpisode> episodes) implements Sensitive {
    /** Keeps unmodifiable copies. */
    ChildCard {
        photos = List.copyOf(photos);
        episodes = List.copyOf(episodes);
    }

    /** A number to ring; text {@code child.page.phone.KEY}. */
    record Phone(String key, String number) {}

    /** The numbers that are known, the child's first. */
    List<Phone> phones() {
        return Stream.of(phone("child", ChildField.MOBILE), phone("placement", ChildField.PLACEMENT_PHONE),
                phone("godMan", ChildField.GOD_MAN_PHONE), phone("secretary", ChildField.SOCIAL_SECRETARY_PHONE),
                phone("school", ChildField.SCHOOL_PHONE)).flatMap(Optional::stream).toList();
    }

    private Optional<Phone> phone(String key, ChildField field) {
        return child.facts().get(field).map(number -> new Phone(key, number));
    }

    /** The episode that lasts. */
    Optional<MissingEpisode> away() {
        return episodes.stream().filter(MissingEpisode::isOpen).findFirst();
    }

    /** What is special about it. */
    List<CardMark> marks() {
        return CardMark.of(child, away().isPresent() ? CardMark.Away.NOW : CardMark.Away.NOT);
    }

    /** Where the asylum matter stands on a day. */
    AsylumStatus asylum(LocalDate today) {
        return child.asylum().statusOn(today);
    }

    @Override
    public String toString() {
        return "ChildCard[" + child.fileNumber() + "]";
    }
}
