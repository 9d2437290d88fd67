package se.varsam.domain.child;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import se.varsam.domain.shared.Lazy;

/**
 * Children in an order with what all of them are found by in two long texts, for a list that every key stroke narrows:
 * of ten thousand children a search then reads from one end of a text to the other, where it would otherwise go to each
 * child, which lie all over the memory. As long as the children are as they were; some 300 bytes for each.
 */
public final class ChildIndex {
    /** No children. */
    public static final ChildIndex NONE = new ChildIndex(List.of());

    private final List<Child> children;
    private final Lazy<Text> names;
    private final Lazy<Text> numbers;
    private final int[] fileYears;
    private final int[] fileNumbers;

    /** Of these; the texts are made for the first search, or before it aside. */
    public ChildIndex(List<Child> children) {
        this.children = List.copyOf(children);
        this.names = new Lazy<>(() -> text(SearchTerms::names));
        this.numbers = new Lazy<>(() -> text(SearchTerms::numbers));
        this.fileYears = children.stream().mapToInt(child -> child.fileNumber().year()).toArray();
        this.fileNumbers = children.stream().mapToInt(child -> child.fileNumber().number()).toArray();
    }

    private Text text(Function<SearchTerms, String> part) {
        return Text.of(children.stream().map(child -> part.apply(child.facts().terms())).toList());
    }

    /** Works out the texts ahead of a search, aside. */
    public void prepare() {
        names.get();
        numbers.get();
    }

    /** The children, in the order given. */
    public List<Child> children() {
        return children;
    }

    /**
     * What one child is found by follows after what the one before is found by; no term begins in one and ends in the
     * next.
     */
    private record Text(String all, int[] ends) {
        static Text of(List<String> parts) {
            var all = new StringBuilder(parts.stream().mapToInt(String::length).sum());
            int[] ends = parts.stream().mapToInt(part -> all.append(part).length()).toArray();
            return new Text(all.toString(), ends);
        }

        void each(String sought, IntConsumer found) {
            int part = 0;
            for (int at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, ends[part])) {
                while (ends[part] <= at) {
                    part++;
                }
                found.accept(part);
            }
        }
    }

    /** The places of the children of whom a name begins so, see {@link SearchTerms#beginsWith}. */
    void named(String sought, IntConsumer found) {
        if (!sought.isEmpty()) {
            names.get().each(sought, found);
        }
    }

    /** The places of the children of whom a number holds this, see {@link SearchTerms#holds}. */
    void numbered(String sought, IntConsumer found) {
        numbers.get().each(sought, found);
    }

    /** The places of the children whose file has this year or this number. */
    void filed(int yearOrNumber, IntConsumer found) {
        for (int i = 0; i < fileYears.length; i++) {
            if (fileYears[i] == yearOrNumber || fileNumbers[i] == yearOrNumber) {
                found.accept(i);
            }
        }
    }

    /** The places of the children whose file is this one. */
    void filed(FileNumber number, IntConsumer found) {
        for (int i = 0; i < fileYears.length; i++) {
            if (fileYears[i] == number.year() && fileNumbers[i] == number.number()) {
                found.accept(i);
            }
        }
    }

    /** A number for each child, all alike. */
    int[] each(int value) {
        int[] values = new int[children.size()];
        Arrays.fill(values, value);
        return values;
    }
}
