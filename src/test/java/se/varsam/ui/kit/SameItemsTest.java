package se.varsam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class SameItemsTest {
    private final List<String> changes = new ArrayList<>();

    @Test
    void onlyWhatIsAnotherIsTakenOutAndPutIn() {
        assertThat(changes("abc", "abc")).isEmpty();
        assertThat(changes("abc", "abcde")).containsExactly("3 +2 -0");
        assertThat(changes("abc", "xabc")).containsExactly("0 +1 -0");
        assertThat(changes("abc", "axc")).containsExactly("1 +0 -1", "1 +1 -0");
        assertThat(changes("abc", "ac")).containsExactly("1 +0 -1");
        assertThat(changes("aa", "aaa")).containsExactly("2 +1 -0");
        assertThat(changes("aaa", "aa")).containsExactly("2 +0 -1");
        assertThat(changes("abc", "")).containsExactly("0 +0 -3");
        assertThat(changes("", "ab")).containsExactly("0 +2 -0");
    }

    private List<String> changes(String shown, String now) {
        var items = FXCollections.observableArrayList(shown.chars().mapToObj(Character::toString).toList());
        changes.clear();
        items.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + " +" + change.getAddedSize() + " -" + change.getRemovedSize());
            }
        });
        SameItems.become(items, now.chars().mapToObj(Character::toString).toList());
        assertThat(String.join("", items)).isEqualTo(now);
        return changes;
    }
}
