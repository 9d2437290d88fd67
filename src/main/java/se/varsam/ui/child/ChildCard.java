package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.Child;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.child.Placement;
import se.varsam.domain.deadline.Due;
import se.varsam.domain.missing.MissingEpisode;
import se.varsam.domain.shared.Sensitive;
import se.varsam.domain.timeline.Timeline;
import se.varsam.domain.timeline.TimelineSource;

/**
 * A child as its page shows it.
 *
 * @param child
 *            the card
 * @param photos
 *            newest first, small
 * @param episodes
 *            newest first
 * @param items
 *            of its checklists, in list order, then the user's own deadlines for it
 * @param placements
 *            where it lives and has lived
 * @param doubles
 *            other cards that are or may be of the same child
 */
record ChildCard(Child child, List<PhotoEntry> photos, List<MissingEpisode> episodes, List<Due> items,
        List<Placement> placements, Doubles doubles) implements Sensitive {
    private static final Set<String> EXPECTED = Set.of("godMan", "secretary");

    /** Keeps unmodifiable copies. */
    ChildCard {
        photos = List.copyOf(photos);
        episodes = List.copyOf(episodes);
        items = List.copyOf(items);
        placements = List.copyOf(placements);
    }

    /**
     * Whom to ring; text {@code child.page.phone.KEY}.
     *
     * @param name
     *            empty when not known
     * @param number
     *            empty when not known
     */
    record Phone(String key, String name, String number) {}

    /** Whom to ring, the child first: the god man and the social secretary always, the others with a number. */
    List<Phone> phones() {
        return Stream.of(phone("child", "", ChildField.MOBILE),
                phone("godMan", child.facts().text(ChildField.GOD_MAN_NAME), ChildField.GOD_MAN_PHONE),
                phone("secretary", child.facts().text(ChildField.SOCIAL_SECRETARY_NAME),
                        ChildField.SOCIAL_SECRETARY_PHONE),
                phone("placement", child.facts().text(ChildField.PLACEMENT_NAME), ChildField.PLACEMENT_PHONE),
                phone("school", "", ChildField.SCHOOL_PHONE))
                .filter(p -> !p.number().isEmpty() || EXPECTED.contains(p.key())).toList();
    }

    private Phone phone(String key, String name, ChildField field) {
        return new Phone(key, name, child.facts().text(field));
    }

    /** The timeline as seen on a day. */
    Timeline timeline(LocalDate today) {
        return Timeline.of(new TimelineSource(child, placements, episodes, items), today);
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
