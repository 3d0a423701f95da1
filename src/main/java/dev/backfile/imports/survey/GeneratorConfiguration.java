package dev.backfile.imports.survey;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the settings of another generator say that matters here, read from lines of a key and a value, as YAML, TOML, JSON,
 * Python and JavaScript have them alike. What is computed there is not seen.
 *
 * @param text the file; empty where there is none
 * @param isProgram whether it is one, in which words without quotes are names of what is computed
 */
record GeneratorConfiguration(String text, boolean isProgram) {

    private static final int LONGEST = 300;
    private static final int MOST = 50;
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
            case JEKYLL -> Optional.of(PermalinkPattern.ofJekyll(jekyllPosts(), categories));
            case HEXO -> first(List.of("permalink")).map(pattern -> PermalinkPattern.ofJekyll(pattern, categories));
            case HUGO ->
                first(List.of("posts", "post", "blog", "articles", "news", "page"))
                        .filter(pattern -> pattern.contains(":"))
                        .map(PermalinkPattern::ofHugo);
            case PELICAN -> first(List.of("ARTICLE_URL", "ARTICLE_SAVE_AS")).map(PermalinkPattern::ofPelican);
            default -> Optional.empty();
        };
    }

    /** The pattern of Jekyll's posts: that of the collection, else that of the site. */
    private String jekyllPosts() {
        Matcher posts = inBlock("posts", "permalink");
        return posts.find() ? posts.group(2) : topLevel("permalink").orElse("date");
    }

    /** The folders of Jekyll's collections of which pages are made. */
    Set<String> collections() {
        Set<String> folders = new TreeSet<>();
        Matcher names =
                Pattern.compile("(?m)^[ \\t]{1,8}([\\w-]{1,60}):[ \\t]{0,9}$").matcher(text);
        while (names.find() && folders.size() < MOST) {
            Matcher output = inBlock(names.group(1), "output");
            if (output.find() && output.group(2).equals("true")) {
                folders.add("_" + names.group(1));
            }
        }
        folders.remove("_posts");
        return folders;
    }

    /** Whether pages of Jekyll's have folders: by the pattern of the site, or that of its collections. */
    boolean endsPagesWithSlash(boolean collections) {
        if (collections) {
            for (String folder : collections()) {
                Matcher pattern = inBlock(folder.substring(1), "permalink");
                if (pattern.find()) {
                    return pattern.group(2).endsWith("/");
                }
            }
        }
        return topLevel("permalink")
                .filter(pattern -> pattern.equals("pretty") || pattern.endsWith("/"))
                .isPresent();
    }

    /** What Jekyll is told to pass over. */
    Set<String> excluded() {
        Matcher list = Pattern.compile(
                        "(?m)^exclude[ \\t]{0,9}:[ \\t]{0,9}(?:\\[([^\\]]{1,2000})\\]|((?:\\r?\\n[ \\t]{0,9}-[^\\n]{0,200}){1,200}))")
                .matcher(text);
        return list.find()
                ? Arrays.stream((list.group(1) != null ? list.group(1) : list.group(2)).split("[,\\n]"))
                        .map(entry ->
                                entry.strip().replaceFirst("^-[ \\t]*", "").replaceAll("[\"']|/$", ""))
                        .filter(entry -> !entry.isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The folder of Eleventy's texts, where its settings say it in words. */
    Optional<String> input() {
        return value("input").map(folder -> folder.replaceFirst("^\\./", "").replaceFirst("/$", ""));
    }

    private Optional<String> topLevel(String key) {
        Matcher line = Pattern.compile("(?m)^" + key + "[ \\t]{0,9}:[ \\t]{0,9}[\"']?([^\"'#\\n]{1,300})")
                .matcher(text);
        return line.find() ? Optional.of(line.group(1).strip()) : Optional.empty();
    }

    /** A key among the lines that stand deeper than another one. */
    private Matcher inBlock(String block, String key) {
        return Pattern.compile("(?m)^([ \\t]{1,8})" + Pattern.quote(block)
                        + ":[ \\t]{0,9}\\r?\\n(?:\\1[ \\t]{1,8}[^\\n]{0,300}\\n){0,20}?\\1[ \\t]{1,8}" + key
                        + ":[ \\t]{0,9}[\"']?([^\"'#\\s]{1,300})")
                .matcher(text);
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
