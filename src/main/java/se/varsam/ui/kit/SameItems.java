package se.varsam.ui.kit;

import java.util.List;

import javafx.collections.ObservableList;

/** Other items in the place of those shown, of which as many stay as they can: what is the same is not drawn anew. */
public final class SameItems {
    private SameItems() {}

    /** Lets a list hold other items; those at its beginning and its end that are equal stay, the very same ones. */
    public static <T> void become(ObservableList<T> shown, List<? extends T> now) {
        int least = Math.min(shown.size(), now.size());
        int first = 0;
        while (first < least && shown.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < least - first && shown.get(shown.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        int end = shown.size() - last;
        if (first < end) {
            shown.remove(first, end);
        }
        if (first < now.size() - last) {
            shown.addAll(first, now.subList(first, now.size() - last));
        }
    }
}
