package se.varsam.ui.child;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.varsam.domain.child.AsylumStatus;
import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.FieldGroup;
import se.varsam.domain.child.PhotoEntry;
import se.varsam.domain.deadline.DueItem;
import se.varsam.ui.kit.Tone;

/**
 * What is wrong in a section, worst last; the list of sections marks it so that no section hides it. The word is
 * {@code child.worry.NAME}.
 */
enum SectionWorry {
    /** Something that matters when the child is gone isn't known. */
    MISSING(Tone.SOON, "fth-help-circle"),
    /** A photograph is older than six months. */
    OLD(Tone.SOON, "fth-clock"),
    /** Something is {@code Nu} or late. */
    LATE(Tone.LATE, "fth-alert-circle"),
    /** The child is away. */
    AWAY(Tone.AWAY, "fth-alert-triangle");

    private static final Map<FieldGroup, List<ChildField>> ANY_OF = Map.of(FieldGroup.IDENTITY,
            List.of(ChildField.IDENTITY_NUMBER, ChildField.LMA_NUMBER, ChildField.DOSSIER_NUMBER), FieldGroup.CONTACT,
            List.of(ChildField.MOBILE), FieldGroup.PROFESSIONALS, List.of(ChildField.GOD_MAN_NAME),
            FieldGroup.PLACEMENT, List.of(ChildField.PLACEMENT_NAME, ChildField.ADDRESS), FieldGroup.DESCRIPTION,
            List.of(ChildField.HEIGHT, ChildField.BUILD, ChildField.HAIR, ChildField.EYES, ChildField.MARKS));

    private final Tone tone;
    private final String icon;

    SectionWorry(Tone tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    Tone tone() {
        return tone;
    }

    String icon() {
        return icon;
    }

    /** The worst of each section that has something, by the section's id. */
    static Map<String, SectionWorry> of(ChildCard card, LocalDate today) {
        var worries = new HashMap<String, SectionWorry>();
        ANY_OF.forEach((group, fields) -> {
            if (fields.stream().allMatch(field -> card.child().facts().text(field).isEmpty())) {
                worries.put(group.name(), MISSING);
            }
        });
        if (card.child().birthDates().inForce().isEmpty() || card.child().birthDates().needsChoice()) {
            worries.put(ChildSections.BIRTH, MISSING);
        }
        if (card.asylum(today) == AsylumStatus.UNKNOWN) {
            worries.put(ChildSections.ASYLUM, MISSING);
        }
        if (card.photos().isEmpty()) {
            worries.put(ChildSections.PHOTO, MISSING);
        } else if (PhotoEntry.areOld(card.photos(), today)) {
            worries.put(ChildSections.PHOTO, OLD);
        }
        if (card.items().stream().filter(DueItem.class::isInstance).anyMatch(NextItems::isUrgent)) {
            worries.put(FieldGroup.CASE.name(), LATE);
        }
        card.away().ifPresent(_ -> worries.put(ChildSections.EPISODE, AWAY));
        return Map.copyOf(worries);
    }
}
