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
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import se.varsam.domain.checklist.CalendarEntry;
import se.varsam.service.port.CalendarWriter;

/** Writes iCalendar files (.ics, RFC 5545): all-day events that don't make the day busy, marked private. */
public final class CalendarFile implements CalendarWriter {
    private static final String END = "END:VCALENDAR";
    /** An event takes some kilobytes while it is made: of a large register all at once would fill the memory. */
    private static final int AT_ONCE = 1000;

    @Override
    public byte[] write(List<Event> events, Instant madeAt) {
        String around = text(List.of(), madeAt);
        int end = around.lastIndexOf(END);
        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes(around.substring(0, end)));
        for (int from = 0; from < events.size(); from += AT_ONCE) {
            String part = text(events.subList(from, Math.min(events.size(), from + AT_ONCE)), madeAt);
            file.writeBytes(bytes(part.substring(end, part.lastIndexOf(END))));
        }
        file.writeBytes(bytes(around.substring(end)));
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A whole calendar; what stands before its events does not depend on them. */
    private static String text(List<Event> events, Instant madeAt) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Varsam//SV");
        calendar.setMethod("PUBLISH");
        events.forEach(event -> calendar.addEvent(event(event, madeAt)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Event deadline, Instant madeAt) {
        CalendarEntry entry = deadline.entry();
        var event = new VEvent();
        event.setUid(entry.uid().toString());
        event.setDateTimeStamp(Date.from(madeAt));
        event.setSequence(entry.sequence());
        event.setSummary(deadline.title());
        event.setDateStart(new DateStart(date(entry.day()), false));
        event.setDateEnd(new DateEnd(date(entry.day().plusDays(1)), false));
        event.setStatus(switch (entry.state()) {
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
