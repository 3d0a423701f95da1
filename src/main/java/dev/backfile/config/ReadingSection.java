package dev.backfile.config;

import dev.backfile.config.Settings.RawHtml;
import dev.backfile.diagnostic.Suggestion;
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
final class ReadingSection {

    private static final String EXTENSIONS = "markdown.extensions";

    /** The names of JBake's Markdown extensions, which are flexmark's names of pegdown's. */
    static final Set<String> PEGDOWN = Set.of(
            "NONE",
            "SMARTS",
            "QUOTES",
            "SMARTYPANTS",
            "ABBREVIATIONS",
            "HARDWRAPS",
            "AUTOLINKS",
            "TABLES",
            "DEFINITIONS",
            "FENCED_CODE_BLOCKS",
            "WIKILINKS",
            "STRIKETHROUGH",
            "ANCHORLINKS",
            "UNUSED_ALL",
            "ALL",
            "SUPPRESS_HTML_BLOCKS",
            "SUPPRESS_INLINE_HTML",
            "SUPPRESS_ALL_HTML",
            "ATXHEADERSPACE",
            "SUBSCRIPT",
            "RELAXEDHRULES",
            "TASKLISTITEMS",
            "EXTANCHORLINKS",
            "EXTANCHORLINKS_WRAP",
            "FOOTNOTES",
            "TOC",
            "MULTI_LINE_IMAGE_URLS",
            "SUPERSCRIPT",
            "FORCELISTITEMPARA",
            "NOT_USED",
            "INSERTED",
            "UNUSABLE",
            "ALL_OPTIONALS",
            "ALL_WITH_OPTIONALS",
            "GITHUB_DOCUMENT_COMPATIBLE",
            "GITHUB_WIKI_COMPATIBLE",
            "GITHUB_COMMENT_COMPATIBLE");

    private final SettingValues values;

    ReadingSection(SettingValues values) {
        this.values = values;
    }

    Settings.Reading read() {
        Charset charset = charset("render.encoding");
        return new Settings.Reading(
                charset,
                charset("template.encoding"),
                charset,
                dateFormat(),
                values.text("header.separator"),
                values.text("default.status"),
                values.text("default.type"),
                pegdown(),
                rawHtml(),
                headingShift());
    }

    private Charset charset(String key) {
        return values.checked(key, ReadingSection::encoding, StandardCharsets.UTF_8, "is no encoding", "write UTF-8");
    }

    private static Optional<Charset> encoding(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException failure) {
            return Optional.empty();
        }
    }

    private String dateFormat() {
        return values.checked(
                "date.format",
                ReadingSection::datePattern,
                "yyyy-MM-dd",
                "is no pattern of dates",
                "write a pattern such as yyyy-MM-dd or dd.MM.yyyy");
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
        if (!values.keys().contains(EXTENSIONS)) {
            String standard = values.fallback(EXTENSIONS);
            return standard.isEmpty() ? Optional.empty() : Optional.of(List.of(standard.split(",")));
        }
        List<String> names = values.list(EXTENSIONS);
        for (String written : names) {
            String name = written.startsWith("+") || written.startsWith("-") ? written.substring(1) : written;
            if (!PEGDOWN.contains(name)) {
                values.doubtful(
                        EXTENSIONS,
                        values.place(EXTENSIONS, written),
                        "names an extension that is not known: '" + name + "'",
                        Suggestion.hint(name, PEGDOWN, "take it out; it has no effect"));
            }
        }
        return Optional.of(names);
    }

    private OptionalInt headingShift() {
        return values.checked(
                "headings.shift",
                ReadingSection::headingShift,
                headingShift(values.fallback("headings.shift")).orElseThrow(),
                "is neither auto nor a number from 0 to 5",
                "write auto, or by how many levels headings go down");
    }

    private static Optional<OptionalInt> headingShift(String word) {
        if (word.equals("auto")) {
            return Optional.of(OptionalInt.empty());
        }
        return word.matches("[0-5]") ? Optional.of(OptionalInt.of(word.charAt(0) - '0')) : Optional.empty();
    }

    private RawHtml rawHtml() {
        return values.checked(
                "markdown.html",
                ReadingSection::rawHtml,
                RawHtml.ALLOW,
                "is none of allow, escape and sanitize",
                "write allow, escape or sanitize");
    }

    private static Optional<RawHtml> rawHtml(String word) {
        return switch (word) {
            case "allow" -> Optional.of(RawHtml.ALLOW);
            case "escape" -> Optional.of(RawHtml.ESCAPE);
            case "sanitize", "sanitise" -> Optional.of(RawHtml.SANITIZE);
            default -> Optional.empty();
        };
    }
}
