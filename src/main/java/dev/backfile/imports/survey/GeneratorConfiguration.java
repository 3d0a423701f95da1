package dev.backfile.imports.survey;

import dev.backfile.imports.survey.content.JekyllConfiguration;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the settings of another generator say that matters here, read from lines of a key and a value, as YAML, TOML, JSON,
 * Python and JavaScript have them alike. What is computed there is not seen. What lies deeper is read by a class of its generator.
 *
 * @param text the file; empty where there is none
 * @param isProgram whether it is one, in which words without quotes are names of what is computed
 */
record GeneratorConfiguration(String text, boolean isProgram) {

    private static final int LONGEST = 300;
    private static final Pattern PROGRAM = Pattern.compile("\\.[cm]?[jt]s$");

    /** That of a file. */
    static GeneratorConfiguration of(Optional<Path> file) {
        return new GeneratorConfiguration(
                file.map(Generator::text).orElse(""),
                file.map(Path::toString).filter(PROGRAM.asPredicate()).isPresent());
    }

    /** The publication's name. */
    Optional<String> title() {
        return first(List.of("title", "SITENAME", "site_name", "siteTitle"));
    }

    /** The line under it. */
    Optional<String> tagline() {
        return first(List.of("tagline", "SITESUBTITLE", "subtitle"));
    }

    /** The address of the site's root. */
    Optional<String> host(Generator generator) {
        Optional<String> host = switch (generator) {
            case HUGO -> value("baseURL").or(() -> value("baseUrl"));
            case ZOLA -> value("base_url");
            case PELICAN -> value("SITEURL");
            case GATSBY -> value("siteUrl");
            case ASTRO -> value("site");
            default -> value("url");
        };
        String base = value("baseurl")
                .filter(path -> path.startsWith("/"))
                .map(GeneratorConfiguration::strip)
                .orElse("");
        return host.filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .map(GeneratorConfiguration::strip)
                .map(url -> url.endsWith(base) ? url : url + base)
                .filter(url -> !url.contains("example.") && !url.contains("localhost") && !url.contains("{"));
    }

    /** The language, as a locale of Java's is written. */
    Optional<String> locale() {
        return first(List.of(
                        "languageCode",
                        "defaultContentLanguage",
                        "DEFAULT_LANG",
                        "default_language",
                        "language",
                        "lang",
                        "locale"))
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(locale -> locale.getLanguage().length() == 2)
                .map(Locale::toString);
    }

    /** The time zone. */
    Optional<String> timezone() {
        return first(List.of("timezone", "TIMEZONE", "timeZone")).filter(GeneratorConfiguration::isZone);
    }

    /** The pattern of the URLs of articles, as Backfile has it; empty where none is set or it cannot be said. */
    Optional<String> permalink(Generator generator, boolean categories) {
        return switch (generator) {
            case JEKYLL ->
                Optional.of(PermalinkPattern.ofJekyll(jekyll().postUrls().orElse("date"), categories));
            case HEXO -> first(List.of("permalink")).map(pattern -> PermalinkPattern.ofJekyll(pattern, categories));
            case HUGO ->
                first(List.of("posts", "post", "blog", "articles", "news", "page"))
                        .filter(pattern -> pattern.contains(":"))
                        .map(PermalinkPattern::ofHugo);
            case PELICAN -> first(List.of("ARTICLE_URL", "ARTICLE_SAVE_AS")).map(PermalinkPattern::ofPelican);
            default -> Optional.empty();
        };
    }

    /** The same as Jekyll has it. */
    JekyllConfiguration jekyll() {
        return JekyllConfiguration.of(text);
    }

    /** The folder of Eleventy's texts, where its settings say it in words. */
    Optional<String> input() {
        return value("input").map(folder -> folder.replaceFirst("^\\./", "").replaceFirst("/$", ""));
    }

    private Optional<String> first(List<String> keys) {
        return keys.stream().map(this::value).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> value(String key) {
        Matcher matcher = Pattern.compile(
                        "(?m)^[ \\t]{0,8}[\"']?" + Pattern.quote(key)
                                + "[\"']?[ \\t]{0,8}[:=][ \\t]{0,8}(?:\"([^\"\\n]{1,300})\"|'([^'\\n]{1,300})'|([^\"'\\[{\\n#][^#\\n]{0,300}))")
                .matcher(text);
        boolean found = matcher.find();
        while (found && isProgram && matcher.group(3) != null) {
            found = matcher.find();
        }
        if (!found) {
            return Optional.empty();
        }
        String value = matcher.group(1) != null
                ? matcher.group(1)
                : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return Optional.of(value.strip().replaceAll("[,;]$", "").strip())
                .filter(text -> !text.isEmpty() && text.length() < LONGEST);
    }

    private static String strip(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static boolean isZone(String name) {
        try {
            return !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException none) {
            return false;
        }
    }
}
