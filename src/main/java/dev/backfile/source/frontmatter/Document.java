package dev.backfile.source.frontmatter;

import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextSource;
import dev.backfile.notation.SitePath;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One document while it is read, with what all readers of its fields need.
 *
 * @param settings the site's settings
 * @param path the source file relative to the content folder
 * @param place the same file as diagnostics name it
 * @param language the language of its text
 * @param kind how its front matter is written
 * @param fields its fields
 * @param links its links so far
 * @param findings its mistakes so far
 */
public record Document(
        Settings settings,
        String path,
        String place,
        Language language,
        FrontMatter.Kind kind,
        Fields fields,
        LinkTable links,
        Findings findings) {

    private static final String INDEX = "index";
    private static final String SECTION_INDEX = "_index";

    /** What stands without quotes in examples. */
    private static final Pattern TOML_LITERAL =
            Pattern.compile("[\\[{].*|true|false|\\d+|\\d{4}-\\d{2}-\\d{2}[\\d: T]*");

    private static final Pattern JSON_LITERAL = Pattern.compile("[\\[{].*|true|false|\\d+");

    /** The text of a field, as markup reads it. */
    public TextSource source(Value.Scalar scalar) {
        return new TextSource(
                scalar.text(),
                path,
                place,
                scalar.position().line(),
                scalar.position().column());
    }

    /** The file's name without its extension. */
    public String baseName() {
        return SitePath.baseName(path);
    }

    /** The language that the file's name ends with, {@code de} in {@code index.de.md}, if the settings know it. */
    public Optional<String> languageOfName() {
        return settings.reading().forms().languageOfName(path);
    }

    /** The language that its name ends with, else that of the first folder on its path, {@code de/index.md}, if the settings know it. */
    public Optional<String> languageOfPlace() {
        return languageOfName()
                .or(() -> settings.reading()
                        .forms()
                        .languageOfFolder(settings.folders().belowContent(path)));
    }

    /** The file's name without its extension and its language. */
    private String stem() {
        String name = baseName();
        return languageOfName()
                .map(language -> name.substring(0, name.length() - language.length() - 1))
                .orElse(name);
    }

    /** Whether it stands for the list of its folder in Hugo and Zola. */
    public boolean isSectionIndex() {
        return stem().equalsIgnoreCase(SECTION_INDEX);
    }

    /** The name by which a profile is meant. */
    public String profileName() {
        return isSectionIndex() ? SitePath.name(SitePath.folder(path)) : baseName();
    }

    /** What it is called by its place: its file's name, or its folder's where it is the index of a folder that is no date. */
    public String name() {
        String name = stem();
        String folder = SitePath.folder(path);
        boolean named = folder.isEmpty() || !name.equalsIgnoreCase(INDEX) || PathDate.isFolderOfDay(path);
        return named ? name : SitePath.name(folder);
    }

    /**
     * The taxonomy among whose profiles the document lies: directly in the folder of the taxonomy's name, or as the
     * {@code _index} of a folder there, as Hugo has it. A site may know no profiles, and an {@code index} is none.
     */
    public Optional<TaxonomySettings> profileFolder() {
        return profileFolder(settings.folders().belowContent(path)).or(() -> profileFolder(path));
    }

    private Optional<TaxonomySettings> profileFolder(String path) {
        String folder = isSectionIndex() ? SitePath.folder(SitePath.folder(path)) : SitePath.folder(path);
        if (!settings.habits().sources().hasProfiles()
                || folder.isEmpty()
                || folder.indexOf('/') >= 0
                || baseName().equals(INDEX)) {
            return Optional.empty();
        }
        return settings.taxonomy(folder);
    }

    /** Whether type and status follow JBake's rules for its own header, not those for YAML front matter. */
    public boolean hasPlainHeader() {
        boolean fenced = kind == FrontMatter.Kind.YAML && language != Language.YAML;
        return kind == FrontMatter.Kind.LINES || settings.habits().sources().readsUnfencedAsHeader() && !fenced;
    }

    /** How a field would be written in this document, such as {@code name: value} or {@code name=value}. */
    public String example(String name, String value) {
        return switch (kind) {
            case YAML, METADATA -> name + ": " + value;
            case TOML -> name + " = " + (TOML_LITERAL.matcher(value).matches() ? value : '"' + value + '"');
            case JSON -> '"' + name + "\": " + (JSON_LITERAL.matcher(value).matches() ? value : '"' + value + '"');
            case LINES -> name + "=" + value;
            case NONE -> name + (settings.habits().sources().readsForeignFrontMatter() ? ": " : "=") + value;
            case ASCIIDOC -> ":" + FrontMatter.PREFIX + name + ": " + value;
        };
    }
}
