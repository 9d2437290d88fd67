package se.varsam.ui.readiness;

import java.util.List;
import java.util.function.Supplier;

import se.varsam.domain.child.ChildId;
import se.varsam.i18n.Texts;
import se.varsam.service.ChildService;
import se.varsam.service.ContactService;
import se.varsam.service.ReadinessService;
import se.varsam.ui.kit.Background;
import se.varsam.ui.kit.Navigator;
import se.varsam.ui.kit.Status;
import se.varsam.ui.kit.Veil;

/**
 * What the pages work with.
 *
 * @param readiness
 *            how ready the files are
 * @param contacts
 *            numbers that belong to no child
 * @param children
 *            notes in the log whose names are shown
 * @param background
 *            for all that is slow
 * @param navigator
 *            leads to where an answer is written
 * @param status
 *            the quiet line
 * @param texts
 *            Swedish
 */
public record ReadinessDesk(ReadinessService readiness, ContactService contacts, ChildService children,
        Background background, Navigator navigator, Status status, Texts texts) {
    /** A veil that notes in the log whose names are shown before it shows them. */
    Veil veil(Supplier<List<ChildId>> whose) {
        return new Veil(then -> {
            var ids = whose.get();
            background.run(() -> {
                children.revealed(ids);
                return true;
            }, _ -> then.run());
        });
    }
}
