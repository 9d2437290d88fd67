package se.varsam.ui.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.varsam.domain.child.ChildField;
import se.varsam.domain.child.Facts;

/** The days and answers that checklists wait for ({@code routines.md} §0: Q, V, K, M and the conditions). */
final class AwaitedDays {
    /** In the order they are shown. */
    static final List<ChildField> FIELDS = List.of(ChildField.INQUIRY_RECEIVED_ON, ChildField.VISIT_ON,
            ChildField.NEEDS_MV_HOUSING, ChildField.PLACE_BOOKED_ON, ChildField.MOVE_ON,
            ChildField.KEEPS_RESPONSIBILITY);

    private AwaitedDays() {}

    /** What stands in each field; what is half typed goes before what is stored. */
    static Map<ChildField, String> of(Facts facts, Map<ChildField, String> drafts) {
        Map<ChildField, String> days = new EnumMap<>(ChildField.class);
        FIELDS.forEach(field -> days.put(field, drafts.getOrDefault(field, facts.text(field))));
        return days;
    }
}
