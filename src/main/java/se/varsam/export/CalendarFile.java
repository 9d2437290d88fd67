package se.varsam.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import se.varsam.service.port.CalendarWriter;

/** Writes iCalendar files (.ics, RFC 5545): all-day events that don't make the day busy, marked private. */
public final class CalendarFile implements CalendarWriter {
    /** Sequence numbers count the seconds since this day, so that they grow and fit the format's 32 bits till 2094. */
    private static final Instant SEQUENCE_START = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public byte[] write(List<CalendarDay> days, Instant madeAt) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Varsam//SV");
        calendar.setMethod("PUBLISH");
        days.forEach(day -> calendar.addEvent(event(day, madeAt)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarDay day, Instant madeAt) {
        var event = new VEvent();
        event.setUid(day.id().toString());
        event.setDateTimeStamp(Date.from(madeAt));
        event.setSequence((int) Math.max(0, madeAt.getEpochSecond() - SEQUENCE_START.getEpochSecond()));
        event.setSummary(day.title());
        event.setDateStart(new DateStart(date(day.day()), false));
        event.setDateEnd(new DateEnd(date(day.day().plusDays(1)), false));
        event.setStatus(switch (day.state()) {
            case STANDS -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        });
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** A date as the format's own parts: no clock zone can move it. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
