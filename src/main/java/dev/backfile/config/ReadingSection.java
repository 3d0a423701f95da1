package dev.backfile.config;

import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.config.mapping.FormSection;
import dev.backfile.config.mapping.MappingSection;
import dev.backfile.config.mapping.SourceForms;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how sources are read. */
public final class ReadingSection {

    private static final SettingType<Charset> CHARSET = SettingType.of(
            "an encoding", ReadingSection::encoding, StandardCharsets.UTF_8, "is no encoding", "write UTF-8");

    /** {@code render.encoding}. */
    public static final Setting<Charset> ENCODING =
            Setting.of("render.encoding", CHARSET, "UTF-8", "the encoding of articles and of baked pages");

    /** {@code template.encoding}. */
    public static final Setting<Charset> TEMPLATE_ENCODING =
            Setting.of("template.encoding", CHARSET, "UTF-8", "the encoding of templates");

    /** {@code date.format}. */
    public static final Setting<String> DATE_FORMAT = Setting.of(
            "date.format",
            SettingType.of(
                    "a pattern of dates",
                    ReadingSection::datePattern,
                    "yyyy-MM-dd",
                    "is no pattern of dates",
                    "write a pattern such as yyyy-MM-dd or dd.MM.yyyy"),
            "yyyy-MM-dd",
            "a pattern of dates beside ISO 8601");

    /** {@code header.separator}. */
    public static final Setting<String> HEADER_SEPARATOR =
            Setting.of("header.separator", SettingType.TEXT, "~~~~~~", "the line that ends JBake's header");

    /** {@code default.status}. */
    public static final Setting<String> DEFAULT_STATUS = Setting.of(
            "default.status",
            SettingType.TEXT,
            "draft",
            "the status of a document under JBake's header that names none");

    /** {@code default.type}. */
    public static final Setting<String> DEFAULT_TYPE =
            Setting.of("default.type", SettingType.TEXT, "post", "", "the type of a document that names none");

    /** {@code markdown.extensions}. */
    public static final Setting<List<String>> EXTENSIONS = Setting.of(
            "markdown.extensions",
            SettingType.LIST,
            "",
            "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
            "reads Markdown as JBake does, with these extensions");

    /** {@code markdown.html}. */
    public static final Setting<RawHtml> RAW_HTML = Setting.of(
            "markdown.html",
            SettingType.of(
                    "allow, escape or sanitize",
                    ReadingSection::rawHtml,
                    RawHtml.ALLOW,
                    "is none of allow, escape and sanitize",
                    "write allow, escape or sanitize"),
            "allow",
            "what becomes of raw HTML in Markdown: `allow`, `escape` or `sanitize`; the last two clean HTML articles and AsciiDoc; files that are copied stay as they are");

    /** {@code headings.shift}. */
    public static final Setting<OptionalInt> HEADING_SHIFT = Setting.of(
            "headings.shift",
            SettingType.of(
                    "auto or a number from 0 to 5",
                    ReadingSection::headingShift,
                    OptionalInt.empty(),
                    "is neither auto nor a number from 0 to 5",
                    "write auto, or by how many levels headings go down"),
            "auto",
            "0",
            "by how many levels the headings of a text go down; `auto`: by one where it has one of the first level");

    /** {@code content.fields}. */
    public static final Setting<List<String>> FIELDS = Setting.of(
            "content.fields",
            SettingType.LIST,
            "",
            "fields of Backfile's that count in a JBake site, such as `permalink, aliases`; `*` for all");

    /** How sources are read. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Say how sources are read",
            ENCODING,
            TEMPLATE_ENCODING,
            DATE_FORMAT,
            HEADER_SEPARATOR,
            DEFAULT_STATUS,
            DEFAULT_TYPE,
            EXTENSIONS,
            RAW_HTML,
            HEADING_SHIFT,
            FIELDS);

    private final SettingValues values;
    private final Set<String> markdownExtensions;

    ReadingSection(SettingValues values, Set<String> markdownExtensions) {
        this.values = values;
        this.markdownExtensions = markdownExtensions;
    }

    Reading read() {
        Charset charset = values.get(ENCODING);
        return new Reading(
                charset,
                values.get(TEMPLATE_ENCODING),
                charset,
                values.get(DATE_FORMAT),
                values.get(HEADER_SEPARATOR),
                values.get(DEFAULT_STATUS),
                values.get(DEFAULT_TYPE),
                pegdown(),
                values.get(RAW_HTML),
                values.get(HEADING_SHIFT),
                values.get(FIELDS),
                new MappingSection(values).read(),
                new FormSection(values).read());
    }

    private static Optional<Charset> encoding(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException failure) {
            return Optional.empty();
        }
    }

    private static Optional<String> datePattern(String pattern) {
        try {
            new SimpleDateFormat(pattern, Locale.ROOT);
            return Optional.of(pattern);
        } catch (IllegalArgumentException failure) {
            return Optional.empty();
        }
    }

    private Optional<List<String>> pegdown() {
        List<String> names = values.get(EXTENSIONS);
        if (names.isEmpty() && !values.keys().contains(EXTENSIONS.key())) {
            return Optional.empty();
        }
        for (String written : names) {
            String name = written.startsWith("+") || written.startsWith("-") ? written.substring(1) : written;
            if (!markdownExtensions.contains(name)) {
                values.doubtful(
                        EXTENSIONS.key(),
                        values.place(EXTENSIONS.key(), written),
                        "names an extension that is not known: '" + name + "'",
                        Suggestion.hint(name, markdownExtensions, "take it out; it has no effect"));
            }
        }
        return Optional.of(names);
    }

    private static Optional<OptionalInt> headingShift(String word) {
        if (word.equals("auto")) {
            return Optional.of(OptionalInt.empty());
        }
        return word.matches("[0-5]") ? Optional.of(OptionalInt.of(word.charAt(0) - '0')) : Optional.empty();
    }

    private static Optional<RawHtml> rawHtml(String word) {
        return switch (word) {
            case "allow" -> Optional.of(RawHtml.ALLOW);
            case "escape" -> Optional.of(RawHtml.ESCAPE);
            case "sanitize", "sanitise" -> Optional.of(RawHtml.SANITIZE);
            default -> Optional.empty();
        };
    }

    /**
     * How sources are read.
     *
     * @param charset the encoding of articles and data
     * @param templateCharset the encoding of templates
     * @param outputCharset the encoding of baked pages
     * @param dateFormat JBake's pattern of dates ({@link java.text.SimpleDateFormat}), tried where ISO 8601 does not fit
     * @param headerSeparator the line that ends JBake's header
     * @param defaultStatus the status of a document under JBake's header that names none; empty when there is none
     * @param defaultType the type of a document that names none; empty when there is none
     * @param pegdownExtensions names of JBake's Markdown extensions, when Markdown is read as JBake reads it
     * @param rawHtml what becomes of raw HTML in Markdown
     * @param headingShift by how many levels the headings of a text go down; when empty, by one where a text has a
     *     heading of the first level
     * @param fields the fields of Backfile's that count where they are inert otherwise; {@code *} for all
     * @param mapping what fields and words from elsewhere mean
     * @param forms what stands for front matter
     */
    public record Reading(
            Charset charset,
            Charset templateCharset,
            Charset outputCharset,
            String dateFormat,
            String headerSeparator,
            String defaultStatus,
            String defaultType,
            Optional<List<String>> pegdownExtensions,
            RawHtml rawHtml,
            OptionalInt headingShift,
            List<String> fields,
            FieldMapping mapping,
            SourceForms forms)
            implements Fingerprinted {

        /** Whether a field of Backfile's counts where such fields are inert otherwise. */
        public boolean asksFor(String field) {
            return fields.contains(field) || fields.contains("*");
        }

        @Override
        public void addTo(ByteWriter to) {
            to.text(charset.name())
                    .text(templateCharset.name())
                    .text(outputCharset.name())
                    .text(dateFormat)
                    .text(headerSeparator)
                    .text(defaultStatus)
                    .text(defaultType)
                    .flag(pegdownExtensions.isPresent())
                    .all(pegdownExtensions.orElse(List.of()), ByteWriter::text)
                    .text(rawHtml.name())
                    .text(headingShift.toString())
                    .all(fields, ByteWriter::text)
                    .add(mapping)
                    .add(forms);
        }
    }

    /** What becomes of raw HTML in Markdown. */
    public enum RawHtml {
        /** It stays as it is: the writers are trusted. */
        ALLOW,
        /** It is shown as text. */
        ESCAPE,
        /** What could do harm is taken out. */
        SANITIZE
    }
}
