package se.varsam.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.domain.checklist.CalendarEntry;
import se.varsam.domain.checklist.CalendarEntry.Item;
import se.varsam.domain.checklist.CalendarEntry.State;
import se.varsam.domain.child.ChildId;
import se.varsam.service.port.CalendarWriter.Event;

class CalendarFileTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final UUID ID = UUID.fromString("6f1c3f1e-0000-4000-8000-000000000001");
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void zoneBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void holdsWhatCalendarsNeed() {
        var event = read(write(NOON, State.STANDS)).getEvents().getFirst();

        assertThat(event.getUid().getValue()).isEqualTo(ID.toString());
        assertThat(event.getSummary().getValue()).isEqualTo("2026-017 · a18-soc-1");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(NOON);
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getClassification().isPrivate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Stockholm", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"})
    void daysDoNotMoveWithTheComputersZone(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(write(NOON, State.STANDS)).contains("DTSTART;VALUE=DATE:20261020\r\n",
                "DTEND;VALUE=DATE:20261021\r\n", "DTSTAMP:20261121T110000Z\r\n");
    }

    @Test
    void cancelsWhatIsDone() {
        assertThat(write(NOON, State.CANCELLED)).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void aChangeReplacesWhatWasSaidBefore() {
        assertThat(write(NOON, State.STANDS)).contains("SEQUENCE:7\r\n");
    }

    @Test
    void tellsNothingOfTheKindOfRegister() {
        assertThat(write(NOON, State.STANDS)).doesNotContainIgnoringCase("barn").doesNotContainIgnoringCase("social")
                .doesNotContainIgnoringCase("biweekly");
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        assertThat(new String(new CalendarFile().write(List.of(), NOON), UTF_8)).startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void manyEventsAreOneCalendar() {
        List<Event> events = IntStream.range(0, 2_500).mapToObj(i -> event(State.STANDS, "2026-" + i)).toList();
        String text = new String(new CalendarFile().write(events, NOON), UTF_8);
        assertThat(text).containsOnlyOnce("BEGIN:VCALENDAR").containsOnlyOnce("PRODID").endsWith("END:VCALENDAR\r\n");
        assertThat(read(text).getEvents()).extracting(event -> event.getSummary().getValue())
                .isEqualTo(events.stream().map(Event::title).toList());
    }

    private static String write(Instant at, State state) {
        return new String(new CalendarFile().write(List.of(event(state, "2026-017 · a18-soc-1")), at), UTF_8);
    }

    private static Event event(State state, String title) {
        var item = new Item(Optional.of(new ChildId(17)), "a18-soc", Optional.empty(), "a18-soc-1");
        return new Event(new CalendarEntry(item, ID, 7, LocalDate.of(2026, 10, 20), state), title);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
