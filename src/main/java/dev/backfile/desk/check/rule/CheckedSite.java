package dev.backfile.desk.check.rule;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.config.Settings;
import dev.backfile.desk.check.output.BakedSite;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A site that is checked: as it was planned, and as it was baked.
 *
 * @param folder the site's folder
 * @param planned the site as it was planned
 * @param output where it was baked to
 * @param baked the site as it was baked
 * @param sources the source of the document that has a page of its own at a path, relative to the content folder
 */
public record CheckedSite(
        Path folder, PlannedSite planned, Path output, BakedSite baked, Function<String, Optional<String>> sources) {

    /** Its settings. */
    public Settings settings() {
        return planned.settings();
    }

    /** Everything that is live. */
    public Archive archive() {
        return planned.archive();
    }

    /** A place in the file of a document. */
    public Place place(Article document, Position position) {
        return Place.at(file(document.path()), position);
    }

    /** The path of a file of the content folder in the site's folder. */
    public String file(String path) {
        return settings().folders().inContent(path);
    }

    /** The path of a baked file, as diagnostics name it. */
    public String outputFile(String path) {
        Path file = output.resolve(path);
        Path home = folder.toAbsolutePath().normalize();
        return (file.startsWith(home) ? home.relativize(file) : file).toString().replace('\\', '/');
    }
}
