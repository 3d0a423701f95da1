package dev.backfile.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.backfile.DueChange;
import dev.backfile.Inventory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes what a site has to expect by itself: for calendars as iCalendar (RFC 5545), for programs as JSON (RFC 8259), and
 * for the scheduler of a machine as lines of a crontab. Stateless.
 */
public final class DueWriter {

    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** What stands where nothing is due, for a calendar has a component at least (RFC 5545, section 3.6). */
    private static final List<String> UNIVERSAL_TIME = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE");

    /** Makes a writer. */
    public DueWriter() {}

    /** A calendar with an event for each change. */
    public String calendar(Inventory inventory) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Backfile//due//EN");
        if (inventory.counts().due().isEmpty()) {
            UNIVERSAL_TIME.forEach(text -> line(calendar, text));
        }
        for (DueChange change : inventory.counts().due()) {
            String name = change.kind() + " " + change.when() + " " + change.path();
            line(calendar, "BEGIN:VEVENT");
            line(calendar, "UID:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
            line(calendar, "DTSTAMP:" + utc(inventory.asOf().orElse(Instant.EPOCH)));
            if (change.isDay()) {
                line(calendar, "DTSTART;VALUE=DATE:" + change.date().replace("-", ""));
            } else {
                line(calendar, "DTSTART:" + utc(change.when()));
            }
            line(calendar, "SUMMARY:" + escaped(sentence(change)));
            line(calendar, "DESCRIPTION:" + escaped(change.path()));
            line(calendar, "END:VEVENT");
        }
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    /** An object with the moment of the next bake, every change, and every document that is held back. */
    public String json(Inventory inventory) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeStringField(
                    "nextBake", inventory.nextBake().map(Instant::toString).orElse(""));
            generator.writeArrayFieldStart("due");
            for (DueChange change : inventory.counts().due()) {
                generator.writeStartObject();
                generator.writeStringField("date", change.date());
                generator.writeStringField("when", change.when().toString());
                generator.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
                generator.writeStringField("path", change.path());
                generator.writeStringField("title", change.title());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeArrayFieldStart("drafts");
            for (Inventory.Document draft : inventory.drafts()) {
                generator.writeStartObject();
                generator.writeStringField("source", draft.source());
                generator.writeStringField("date", draft.date());
                generator.writeStringField("title", draft.headline());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    /**
     * A line for each moment at which a bake is needed, in the first minute that is not before it.
     *
     * @param site the folder of the site
     * @param zone the zone of the machine's clock
     */
    public String crontab(Inventory inventory, Path site, ZoneId zone) {
        Map<Instant, List<DueChange>> moments = inventory.counts().due().stream()
                .collect(Collectors.groupingBy(
                        change -> upToTheMinute(change.when()), TreeMap::new, Collectors.toList()));
        inventory.nextBake().ifPresent(next -> moments.putIfAbsent(upToTheMinute(next), List.of()));
        StringBuilder lines = new StringBuilder("# in the time zone of this machine, " + zone + "\n");
        String folder = "'" + site.toAbsolutePath().normalize().toString().replace("'", "'\\''") + "'";
        moments.forEach((moment, changes) -> {
            ZonedDateTime local = moment.atZone(zone);
            lines.append("# ")
                    .append(local.getYear())
                    .append(": ")
                    .append(reason(changes))
                    .append('\n');
            lines.append(local.getMinute() + " " + local.getHour() + " " + local.getDayOfMonth() + " "
                            + local.getMonthValue() + " * backfile bake ")
                    .append(folder.replace("%", "\\%"))
                    .append('\n');
        });
        return lines.toString();
    }

    private static String reason(List<DueChange> changes) {
        return changes.isEmpty()
                ? "an article leaves a list of recent ones"
                : changes.stream()
                        .map(DueWriter::sentence)
                        .collect(Collectors.joining("; "))
                        .replaceAll("\\R", " ");
    }

    private static String sentence(DueChange change) {
        return change.title() + " is " + change.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Instant upToTheMinute(Instant moment) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? minute : minute.plus(Duration.ofMinutes(1));
    }

    private static String utc(Instant moment) {
        return UTC.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** RFC 5545, section 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", " ");
    }

    /** A line, folded where it is longer than 75 bytes (RFC 5545, section 3.1), never within a character. */
    private static void line(StringBuilder calendar, String text) {
        int length = 0;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            int bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                calendar.append(LINE_END).append(' ');
                length = 1;
            }
            calendar.appendCodePoint(character);
            length += bytes;
            index += Character.charCount(character);
        }
        calendar.append(LINE_END);
    }
}
