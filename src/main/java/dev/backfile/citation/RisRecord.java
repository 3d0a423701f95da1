package dev.backfile.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** A citation as a record of RIS: a tag of two characters, two spaces, a hyphen, a space and a value on each line. */
final class RisRecord {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("u/MM/dd", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    private RisRecord() {}

    static String of(Citation citation) {
        RisRecord writer = new RisRecord();
        writer.write(citation);
        return writer.lines.toString();
    }

    private void write(Citation citation) {
        line("TY", citation.kind().ris());
        citation.authors().forEach(author -> line("AU", author.sorted()));
        line("TI", citation.title());
        line("T2", citation.publication());
        line("VL", citation.volume());
        line("IS", citation.issue());
        line("SP", citation.firstPage());
        line("EP", citation.lastPage());
        LocalDate date = citation.date();
        if (date != null) {
            line("PY", String.valueOf(date.getYear()));
            line("DA", DAY.format(date));
        }
        line("SN", citation.issn());
        line("DO", citation.doi());
        line("UR", citation.url());
        line("LA", citation.language());
        lines.append("ER  - \r\n");
    }

    private void line(String tag, String value) {
        String text =
                value.isEmpty() ? "" : BREAKS.matcher(value).replaceAll(" ").strip();
        if (!text.isEmpty()) {
            lines.append(tag).append("  - ").append(text).append("\r\n");
        }
    }
}
