package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.source.frontmatter.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds texts with front matter among files that are copied as they are: articles, most likely, of which nobody knows whether
 * they are to be public. A text without any is a file like others.
 */
final class StrayArticles {

    private static final int LONGEST_BEGINNING = 512;
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\uFEFF?\\s{0,99}(?:(?:---|\\+\\+\\+)[ \\t]{0,99}\\r?\\n"
                    + "|(?:title|date|type|status|author|tags)[ \\t]{0,9}[=:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_OF_ASCIIDOC = Pattern.compile("\\uFEFF?\\s{0,99}= ");
    private static final int SHOWN = 3;

    private final Settings settings;
    private final List<Diagnostic> diagnostics;

    /** Among files of a site with these settings; what is found is told there. */
    StrayArticles(Settings settings, List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /** The files without such texts. */
    List<SourceFile> leaveOut(String folder, List<SourceFile> files) {
        List<SourceFile> others = new ArrayList<>();
        List<SourceFile> stray = new ArrayList<>();
        files.forEach(file -> (isArticle(file) ? stray : others).add(file));
        if (!stray.isEmpty()) {
            diagnostics.add(mistake(folder, stray));
        }
        return others;
    }

    private boolean isArticle(SourceFile file) {
        Optional<Language> language = Language.of(file.path(), settings.habits().sources());
        if (language.isEmpty() || language.get() == Language.YAML) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(file.file())) {
            String beginning = new String(stream.readNBytes(LONGEST_BEGINNING), StandardCharsets.UTF_8);
            return FRONT_MATTER.matcher(beginning).lookingAt()
                    || language.get() == Language.ASCIIDOC
                            && TITLE_OF_ASCIIDOC.matcher(beginning).lookingAt();
        } catch (IOException unreadable) {
            // copying it tells why
            return false;
        }
    }

    private Diagnostic mistake(String folder, List<SourceFile> stray) {
        List<String> names =
                stray.stream().limit(SHOWN).map(file -> "'" + file.path() + "'").toList();
        String more = stray.size() > SHOWN ? " …" : "";
        return Diagnostic.of(
                Code.STRAY_ARTICLE,
                Place.file(folder),
                (stray.size() == 1
                                ? "a text here begins as an article does, and is not published: "
                                : stray.size() + " texts here begin as articles do, and are not published: ")
                        + String.join(", ", names)
                        + more,
                "move articles into the folder '" + settings.folders().firstContent()
                        + "'; take the front matter off what is to be copied as it is");
    }
}
