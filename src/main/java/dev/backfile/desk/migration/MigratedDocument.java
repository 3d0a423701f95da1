package dev.backfile.desk.migration;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.config.Settings;
import dev.backfile.source.frontmatter.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document of a JBake site that becomes one of a Backfile site. Below its header every byte stays as it was.
 *
 * @param card what JBake reads in it
 * @param type its type in the new site
 * @param date its date; empty when it needs none
 * @param bytes the file as it was
 * @param lines JBake's header, where it has one
 */
record MigratedDocument(
        Article card, String type, Optional<ArticleDate> date, byte[] bytes, Optional<HeaderLines> lines) {

    /** Every byte as one character. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";
    private static final String FENCE = "---";
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern BLANK = Pattern.compile("(?<=[^\\r\\n])(?:\r\n|\r|\n)[ \\t]*(?:\r\n|\r|\n)");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** What is said anew, whatever the header says. */
    private static final Set<String> SAID = Set.of("title", "date", "type", "status", "tags", "permalink");

    /**
     * JBake's header.
     *
     * @param fields its fields
     * @param count how many lines of the file it takes
     */
    record HeaderLines(Value.Mapping fields, int count) {}

    /** The file in the new site, with front matter in YAML. */
    byte[] withFrontMatter(Settings settings, Optional<String> permalink) {
        YamlFields yaml = new YamlFields();
        yaml.add("title", title());
        date.ifPresent(day -> yaml.written("date", iso(day)));
        if (!type.equals(Article.POST) || !settings.reading().defaultType().isEmpty() || isAmongProfiles(settings)) {
            yaml.add("type", type);
        }
        status(card.status()).ifPresent(status -> yaml.add("status", status));
        permalink.ifPresent(url -> yaml.add("permalink", url));
        lines.ifPresent(header -> {
            tags(header.fields()).filter(tags -> !tags.isEmpty()).ifPresent(tags -> yaml.add("tags", tags));
            for (Value.Field field : header.fields().inOrder()) {
                boolean empty = field.name().isBlank()
                        || field.value() instanceof Value.Nothing
                        || field.value() instanceof Value.Scalar scalar
                                && scalar.text().isEmpty();
                if (!empty && !SAID.contains(field.name())) {
                    yaml.add(field.name(), field.value().plain());
                }
            }
        });
        Charset charset = settings.reading().charset();
        return joined(
                yaml.text().getBytes(charset),
                bytes,
                lines.map(header -> endOfLines(bytes, header.count())).orElse(0));
    }

    /** The file as it was, but for attributes of AsciiDoc or fields of YAML in its header that are set, or set otherwise. */
    byte[] withFields(Map<String, String> fields, boolean yaml, Charset charset) {
        if (fields.isEmpty()) {
            return bytes;
        }
        String file = new String(bytes, BYTES);
        int begin = yaml
                ? endOfLines(bytes, lineOfFence(file))
                : file.startsWith(MARK_OF_UTF_8) ? MARK_OF_UTF_8.length() : 0;
        int end = endOfHeader(file, begin, yaml);
        String head = file.substring(begin, end);
        StringBuilder added = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String value = new String(field.getValue().getBytes(charset), BYTES);
            String name = yaml ? field.getKey() + ":" : ":(?:jbake-)?" + field.getKey() + ":";
            Matcher said = Pattern.compile("(?m)^(" + name + ")[^\\r\\n]*").matcher(head);
            if (said.find()) {
                head = said.replaceFirst("$1 " + Matcher.quoteReplacement(value));
            } else {
                added.append(yaml ? field.getKey() + ": " : ":jbake-" + field.getKey() + ": ")
                        .append(value)
                        .append('\n');
            }
        }
        return (file.substring(0, begin) + added + head + file.substring(end)).getBytes(BYTES);
    }

    /** Its headline; where it has none, what its file's name says. */
    String title() {
        String given = card.title().strip();
        if (!given.isEmpty()) {
            return given;
        }
        String name = card.path().substring(card.path().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String words = name.replaceAll("[-_+\\s]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The word for a status; empty for that of a document that says nothing. */
    static Optional<String> status(Article.Status status) {
        return switch (status) {
            case PUBLISHED -> Optional.empty();
            case DRAFT -> Optional.of("draft");
            case PUBLISHED_DATE -> Optional.of("published-date");
            case WITHDRAWN -> Optional.of("withdrawn");
        };
    }

    /** A date as ISO 8601 has it, in the site's time zone. */
    static String iso(ArticleDate date) {
        return date.hasTime()
                ? MOMENT.format(date.instant().atZone(date.zone()))
                : DateTimeFormatter.ISO_LOCAL_DATE.format(date.day());
    }

    private boolean isAmongProfiles(Settings settings) {
        return settings.taxonomies().stream().anyMatch(taxonomy -> card.path().startsWith(taxonomy.name() + "/"));
    }

    private static Optional<List<String>> tags(Value.Mapping fields) {
        Value.@Nullable Field field = fields.fields().get("tags");
        if (field == null) {
            return Optional.empty();
        }
        if (field.value() instanceof Value.Scalar scalar) {
            return Optional.of(split(scalar.text()));
        }
        return field.value() instanceof Value.Sequence list
                ? Optional.of(list.items().stream()
                        .map(item -> String.valueOf(item.plain()))
                        .toList())
                : Optional.empty();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static int lineOfFence(String file) {
        String[] lines = file.split("\r\n|\r|\n", -1);
        int line = 0;
        while (line < lines.length && !lines[line].contains(FENCE)) {
            line++;
        }
        return line + 1;
    }

    private static int endOfHeader(String file, int begin, boolean yaml) {
        Matcher end = (yaml ? CLOSING : BLANK).matcher(file);
        return end.find(begin) ? end.start() : file.length();
    }

    /** Where so many lines of a file end. */
    private static int endOfLines(byte[] bytes, int count) {
        int lines = 0;
        int at = 0;
        while (at < bytes.length && lines < count) {
            boolean pair = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                lines++;
            }
            at += pair ? 2 : 1;
        }
        return at;
    }

    private static byte[] joined(byte[] header, byte[] file, int from) {
        byte[] joined = Arrays.copyOf(header, header.length + file.length - from);
        System.arraycopy(file, from, joined, header.length, file.length - from);
        return joined;
    }
}
