package se.varsam.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.varsam.pdf.layout.Strip.Keep;

class PaginationTest {
    @Test
    void nothingIsOneEmptyPage() {
        assertThat(Pagination.of(List.of(), 50, 150)).singleElement().asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void stripsFillAPageToItsEdge() {
        assertThat(heights(IntStream.range(0, 12).mapToObj(i -> strip(10, Keep.FREE)).toList())).containsExactly(10, 2);
    }

    @Test
    void aHeadingGoesOverWithWhatFollows() {
        assertThat(heights(List.of(strip(85, Keep.FREE), strip(10, Keep.WITH_NEXT), strip(10, Keep.FREE))))
                .containsExactly(1, 2);
    }

    @Test
    void whatIsKeptTogetherButHigherThanAPageIsCutAnyway() {
        assertThat(heights(IntStream.range(0, 25).mapToObj(i -> strip(10, Keep.WITH_NEXT)).toList()))
                .containsExactly(10, 10, 5);
    }

    @Test
    void spaceIsLeftOutAtTheTopOfAPage() {
        var pages = Pagination.of(List.of(strip(90, Keep.FREE), new Strip(15, 20, Keep.FREE, List.of())), 50, 150);
        assertThat(pages.getLast().getFirst().y()).isEqualTo(50);
    }

    @Test
    void aLastStripMayWaitForNothing() {
        assertThat(heights(List.of(strip(10, Keep.WITH_NEXT)))).containsExactly(1);
    }

    private static Strip strip(float height, Keep keep) {
        return new Strip(0, height, keep, List.of());
    }

    private static List<Integer> heights(List<Strip> strips) {
        return Pagination.of(strips, 50, 150).stream().map(List::size).toList();
    }
}
