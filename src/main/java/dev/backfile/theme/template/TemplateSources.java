package dev.backfile.theme.template;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One place where templates lie. Safe for use by many threads. */
@FunctionalInterface
public interface TemplateSources {

    /**
     * The template of exactly this name.
     *
     * @param name a relative path with {@code /} between folders, without {@code .} and {@code ..}
     * @throws java.io.UncheckedIOException if it is there but cannot be read
     */
    Optional<TemplateSource> find(String name);

    /** The names of those that may be suggested in place of one that is not there. */
    default List<String> names() {
        return List.of();
    }

    /** Every file among them that is not too large for a template, as far as they can be listed; some of them may be none. */
    default List<TemplateSource> all() {
        return List.of();
    }

    /**
     * The templates in a folder of a site. What is a link out of the folder is not found.
     *
     * @param folder the folder
     * @param label the folder's path relative to the site, as diagnostics name it
     * @param charset the encoding of its files
     */
    static TemplateSources folder(Path folder, String label, Charset charset) {
        return new FolderSources(folder, label, charset);
    }

    /** The templates of the built-in theme. */
    static TemplateSources builtIn() {
        return new BuiltInSources();
    }
}
