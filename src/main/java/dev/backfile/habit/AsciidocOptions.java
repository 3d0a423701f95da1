package dev.backfile.habit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the settings {@code asciidoctor.option.…} and {@code asciidoctor.attributes} count. The others would let a site
 * run programs of its own, or read and write what is none of its files; JBake overrules some of them, too.
 */
public final class AsciidocOptions {

    /** What the keys of options begin with. */
    public static final String PREFIX = "asciidoctor.option.";

    /** The setting that lists attributes. */
    public static final String ATTRIBUTES = "asciidoctor.attributes";

    /** The option that names libraries, such as {@code asciidoctor-diagram}. */
    public static final String REQUIRES = PREFIX + "requires";

    /** The option that names what Asciidoctor writes, such as {@code xhtml5}. */
    public static final String BACKEND = PREFIX + "backend";

    /** The option that names the type of all documents, such as {@code book}. */
    public static final String DOCTYPE = PREFIX + "doctype";

    /** The options, under their old and their new name, that make whole pages of texts. */
    public static final Set<String> STANDALONE = Set.of(PREFIX + "header_footer", PREFIX + "standalone");

    private static final Set<String> DOCTYPES = Set.of("article", "book", "inline", "manpage");
    private static final Set<String> OVERRULED = Set.of("safe", "base_dir", "template_dirs", "template_dir", "eruby");
    private static final Pattern LIBRARY = Pattern.compile("[A-Za-z0-9][\\w-]*(?:/[A-Za-z0-9][\\w-]*)*");
    private static final Pattern READS_NETWORK = Pattern.compile("(?:^|[,\\s])allow-uri-read\\s*(?:[=,@]|$)");

    private AsciidocOptions() {}

    /** A setting that has not the effect that it seems to have: what is to be said of its value, and the way out. */
    public record Doubt(String fault, String hint) {}

    /** Whether a library is one of the class path, and not a program in some folder. */
    public static boolean isLibrary(String name) {
        return LIBRARY.matcher(name).matches();
    }

    /** Whether Asciidoctor knows a type of document. */
    public static boolean isDoctype(String name) {
        return DOCTYPES.contains(name);
    }

    /** Whether a setting is one of Asciidoctor's. */
    public static boolean concern(String key) {
        return key.startsWith(PREFIX) || key.equals(ATTRIBUTES);
    }

    /** What is doubtful about a setting; empty when it counts, or has nothing to do with AsciiDoc. */
    public static Optional<Doubt> doubt(String key, String value) {
        if (key.equals(ATTRIBUTES)) {
            return READS_NETWORK.matcher(value).find()
                    ? Optional.of(new Doubt(
                            "asks for allow-uri-read, which is not granted: a bake reads nothing from the network",
                            "keep a copy of what is read in the site's folder, and take allow-uri-read out"))
                    : Optional.empty();
        }
        if (!key.startsWith(PREFIX) || value.isBlank() || STANDALONE.contains(key) || key.equals(BACKEND)) {
            return Optional.empty();
        }
        if (key.equals(DOCTYPE)) {
            return isDoctype(value)
                    ? Optional.empty()
                    : Optional.of(
                            new Doubt("is no type of document, so it has no effect", "write article, book or inline"));
        }
        if (key.equals(REQUIRES)) {
            return Arrays.stream(value.split("\\s*,\\s*"))
                    .filter(name -> !isLibrary(name))
                    .findFirst()
                    .map(name -> new Doubt(
                            "names '" + name + "', which is not loaded: only libraries on the class path are",
                            "write the name of a library, such as asciidoctor-diagram"));
        }
        return Optional.of(
                OVERRULED.contains(key.substring(PREFIX.length()))
                        ? new Doubt(
                                "has no effect, as in JBake: documents are read in their own folder, without templates"
                                        + " of Asciidoctor's, and what they may read is not theirs to decide",
                                "take the line out")
                        : new Doubt(
                                "has no effect: requires, backend, doctype and header_footer are the options that count",
                                "take the line out"));
    }

    /** Whether settings name libraries, which may put files beside documents while these are read. */
    public static boolean nameLibraries(Map<String, Object> settings) {
        return !String.valueOf(settings.getOrDefault(REQUIRES, "")).isBlank();
    }
}
