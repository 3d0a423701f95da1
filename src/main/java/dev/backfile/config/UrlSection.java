package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how URLs are made, how long lists are, and the types of documents. */
public final class UrlSection {

    private static final String PERMALINKS = "permalink.";
    private static final Pattern PLACEHOLDER = Pattern.compile(":([A-Za-z]+)");
    private static final Pattern TYPE = Pattern.compile("template\\.([a-zA-Z0-9_-]+)\\.file");
    private static final SettingType<String> FILE_EXTENSION = SettingType.of(
            "an extension of files",
            UrlSection::extension,
            ".html",
            "is no extension of a file",
            "write a dot and letters, such as .html");

    /** {@code output.extension}. */
    public static final Setting<String> EXTENSION =
            Setting.of("output.extension", FILE_EXTENSION, ".html", "the extension of baked documents");

    /** {@code uri.noExtension}. */
    public static final Setting<Boolean> NO_EXTENSION =
            Setting.of("uri.noExtension", SettingType.FLAG, "false", "makes `/x/index.html` of `x.md`");

    /** {@code uri.noExtension.prefix}. */
    public static final Setting<String> NO_EXTENSION_PREFIX = Setting.of(
            "uri.noExtension.prefix",
            SettingType.TEXT,
            "where `uri.noExtension` applies; in a JBake site it is needed");

    /** {@code links.folders}. */
    public static final Setting<Boolean> FOLDER_LINKS =
            Setting.of("links.folders", SettingType.FLAG, "false", "links leave `index.html` out, and need a server");

    /** {@code slug.ascii}. */
    public static final Setting<Boolean> ASCII_SLUGS =
            Setting.of("slug.ascii", SettingType.FLAG, "false", "transliterates names in URLs to ASCII");

    /** {@code permalink.<type>}. */
    public static final Setting<String> PERMALINK = Setting.of(
            "permalink.<type>", SettingType.TEXT, "the pattern of a type's URLs, such as `/:year/:month/:slug/`");

    /** {@code img.path.update}. */
    public static final Setting<Boolean> ABSOLUTE_IMAGES = Setting.of(
            "img.path.update", SettingType.FLAG, "false", "makes the paths of images absolute, as JBake does");

    /** {@code img.path.prepend.host}. */
    public static final Setting<Boolean> ABSOLUTE_IMAGES_WITH_HOST =
            Setting.of("img.path.prepend.host", SettingType.FLAG, "true", "and puts `site.host` before them");

    /** How URLs are made, and what becomes of images. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Shape the URLs",
            EXTENSION,
            NO_EXTENSION,
            NO_EXTENSION_PREFIX,
            FOLDER_LINKS,
            ASCII_SLUGS,
            PERMALINK,
            ABSOLUTE_IMAGES,
            ABSOLUTE_IMAGES_WITH_HOST,
            ImageSection.DIMENSIONS,
            ImageSection.CREDITS,
            ImageSection.RESIZE,
            ImageSection.WIDTHS,
            ImageSection.QUALITY,
            ImageSection.SIZES);

    /** {@code template.<type>.file}. */
    public static final Setting<String> TYPE_TEMPLATE =
            Setting.of("template.<type>.file", SettingType.TEMPLATE, "a type of document and its template");

    /** {@code template.<type>.extension}. */
    public static final Setting<String> TYPE_EXTENSION =
            Setting.of("template.<type>.extension", FILE_EXTENSION, "the extension of this type's pages");

    /** {@code template.post.file}. */
    public static final Setting<String> POST_TEMPLATE =
            Setting.of("template.post.file", SettingType.TEMPLATE, "post.ftlh", "post.ftl", "the template of articles");

    /** {@code template.page.file}. */
    public static final Setting<String> PAGE_TEMPLATE =
            Setting.of("template.page.file", SettingType.TEMPLATE, "page.ftlh", "page.ftl", "the template of pages");

    /** The types of documents. */
    static final SettingGroup TYPES =
            SettingGroup.of("Add types of documents", TYPE_TEMPLATE, TYPE_EXTENSION, POST_TEMPLATE, PAGE_TEMPLATE);

    private final SettingValues values;
    private final SettingsTable table;

    UrlSection(SettingValues values, SettingsTable table) {
        this.values = values;
        this.table = table;
    }

    Urls urls() {
        String prefix = values.get(NO_EXTENSION_PREFIX);
        if (!prefix.isEmpty() && !prefix.startsWith("/")) {
            values.bad(NO_EXTENSION_PREFIX.key(), "does not begin with a slash", "write /" + prefix);
        }
        return new Urls(
                values.get(EXTENSION),
                values.get(NO_EXTENSION),
                prefix,
                values.get(FOLDER_LINKS),
                values.get(ASCII_SLUGS),
                values.get(TaxonomySection.SANITIZED_TAGS),
                values.get(ABSOLUTE_IMAGES),
                values.get(ABSOLUTE_IMAGES_WITH_HOST),
                permalinks());
    }

    /** The types: post and page, and every type that has a template and is nothing else. */
    Map<String, DocumentType> types(List<TaxonomySettings> taxonomies) {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        types.put("page", type("page"));
        types.put("post", type("post"));
        values.habits().settings().furtherTypes().forEach(name -> types.put(name, type(name)));
        for (String key : values.keys()) {
            Matcher matcher = TYPE.matcher(key);
            if (matcher.matches() && isType(matcher.group(1), taxonomies)) {
                types.putIfAbsent(matcher.group(1), type(matcher.group(1)));
            }
        }
        return Collections.unmodifiableMap(types);
    }

    private boolean isType(String name, List<TaxonomySettings> taxonomies) {
        boolean page = table.row("template." + name + ".file").isPresent();
        boolean reserved = taxonomies.stream()
                .anyMatch(taxonomy -> taxonomy.singular().equals(name) || name.equals(taxonomy.name() + "index"));
        return values.habits().settings().takesEveryTemplateAsType() || !page && !reserved;
    }

    private DocumentType type(String name) {
        String template = OutputSection.template(values, name);
        return new DocumentType(
                name,
                template,
                values.checked(
                        TYPE_EXTENSION.keyOf("type", name),
                        UrlSection::extension,
                        values.get(EXTENSION),
                        "is no extension of a file",
                        "write a dot and letters, such as .html"));
    }

    private static Optional<String> extension(String written) {
        return written.matches("(\\.[A-Za-z0-9_-]+)+") ? Optional.of(written) : Optional.empty();
    }

    private Map<String, String> permalinks() {
        Map<String, String> permalinks = new TreeMap<>();
        for (String key : values.keys()) {
            if (key.startsWith(PERMALINKS) && key.length() > PERMALINKS.length() && values.isSet(key)) {
                String pattern = values.text(key);
                Optional<String> fault = faultOfPermalink(pattern);
                fault.ifPresentOrElse(
                        what -> values.bad(
                                key,
                                what,
                                "write a path that begins with a slash, of :"
                                        + String.join(", :", Urls.PERMALINK_PARTS)
                                        + " and plain words, such as /:year/:month/:slug/"),
                        () -> permalinks.put(key.substring(PERMALINKS.length()), pattern));
            }
        }
        return Collections.unmodifiableMap(permalinks);
    }

    private Optional<String> faultOfPermalink(String pattern) {
        boolean known =
                PLACEHOLDER.matcher(pattern).results().allMatch(part -> Urls.PERMALINK_PARTS.contains(part.group(1)));
        if (!known || !pattern.startsWith("/") || pattern.startsWith("//")) {
            return Optional.of("is no pattern of URLs");
        }
        String path = PLACEHOLDER.matcher(pattern).replaceAll("x").substring(1);
        String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return file.isEmpty() ? Optional.of("is no pattern of URLs") : values.faultOfOutputPath(file);
    }

    /**
     * How URLs are made.
     *
     * @param extension the extension of baked documents, with its dot
     * @param noExtension whether documents become folders with an {@code index.html}
     * @param noExtensionPrefix where {@code noExtension} applies, as JBake has it: a prefix of URLs that begins with a
     *     slash; empty for everywhere (in a JBake site: nowhere)
     * @param folderLinks whether links inside the site leave {@code index.html} out; they then need a server
     * @param asciiSlugs whether letters of other scripts are transliterated to ASCII
     * @param sanitizeTags JBake's {@code tag.sanitize}
     * @param absoluteImages JBake's {@code img.path.update}
     * @param absoluteImagesWithHost JBake's {@code img.path.prepend.host}
     * @param permalinks patterns of URLs by type of document, such as {@code /:year/:month/:slug/}
     */
    public record Urls(
            String extension,
            boolean noExtension,
            String noExtensionPrefix,
            boolean folderLinks,
            boolean asciiSlugs,
            boolean sanitizeTags,
            boolean absoluteImages,
            boolean absoluteImagesWithHost,
            Map<String, String> permalinks)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(extension)
                    .flag(noExtension)
                    .text(noExtensionPrefix)
                    .flag(folderLinks)
                    .flag(asciiSlugs)
                    .flag(sanitizeTags)
                    .flag(absoluteImages)
                    .flag(absoluteImagesWithHost)
                    .all(
                            new TreeMap<>(permalinks).entrySet(),
                            (writer, pattern) -> writer.text(pattern.getKey()).text(pattern.getValue()));
        }

        /** The words that stand for a part of an article in a permalink, each after a colon. */
        public static final List<String> PERMALINK_PARTS =
                List.of("year", "month", "day", "slug", "section", "categories", "lang", "folder", "filename", "title");
    }

    /**
     * A type of document.
     *
     * @param name its name in front matter
     * @param template the file name of its template
     * @param extension the extension of its pages, with its dot
     */
    public record DocumentType(String name, String template, String extension) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(name).text(template).text(extension);
        }
    }
}
