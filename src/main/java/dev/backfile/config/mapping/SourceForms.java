package dev.backfile.config.mapping;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.notation.SitePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a document says what its front matter does not. Immutable.
 *
 * @param titleFromHeading whether the first heading of a text is the title of a document that has no other
 * @param dateFromPath whether a month or a year in a path is the date of an article that has no other
 * @param undatedArePages whether a document without a date and a type is a page
 * @param languages the codes of languages that names of files may end with, as that of {@code index.de.md} does, or first folders
 *     have as names
 * @param excerptSeparator what ends the summary in a text, beside Backfile's own marks; empty for nothing
 */
public record SourceForms(
        boolean titleFromHeading,
        boolean dateFromPath,
        boolean undatedArePages,
        List<String> languages,
        String excerptSeparator)
        implements Fingerprinted {

    /** Front matter says all. */
    public static final SourceForms NONE = new SourceForms(false, false, false, List.of(), "");

    /** The list must not change afterwards. */
    public SourceForms {
        languages = List.copyOf(languages);
    }

    /** The language that the name of a file ends with, {@code de} of {@code a/index.de.md}; empty where it ends with none of these. */
    public Optional<String> languageOfName(String path) {
        return known(SitePath.extension(SitePath.baseName(path)));
    }

    /** The language that the first folder of a path has for its name, {@code de} of {@code de/index.md}; empty where it is none of these. */
    public Optional<String> languageOfFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : known(path.substring(0, slash));
    }

    private Optional<String> known(String written) {
        return Optional.of(written.toLowerCase(Locale.ROOT)).filter(languages::contains);
    }

    @Override
    public void addTo(ByteWriter to) {
        to.flag(titleFromHeading)
                .flag(dateFromPath)
                .flag(undatedArePages)
                .all(languages, ByteWriter::text)
                .text(excerptSeparator);
    }
}
