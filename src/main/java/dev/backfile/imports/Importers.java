package dev.backfile.imports;

import dev.backfile.imports.blogger.BloggerImport;
import dev.backfile.imports.captured.CapturedImport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.drupal.DrupalImport;
import dev.backfile.imports.ghost.GhostImport;
import dev.backfile.imports.html.HtmlImport;
import dev.backfile.imports.medium.MediumImport;
import dev.backfile.imports.movabletype.MovableTypeImport;
import dev.backfile.imports.substack.SubstackImport;
import dev.backfile.imports.wordpress.WordPressImport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** All importers, the most particular first. */
public final class Importers {

    /** In the order in which a source is shown to them. */
    public static final List<Importer> ALL = List.of(
            new WordPressImport(),
            new GhostImport(),
            new MediumImport(),
            new SubstackImport(),
            new BloggerImport(),
            new MovableTypeImport(),
            new DrupalImport(),
            new HtmlImport(),
            new CapturedImport());

    private Importers() {}

    /**
     * The importer that a request names, or else the first that knows its source.
     *
     * @throws IOException if the source cannot be read
     * @throws IllegalArgumentException if there is no source, or no importer for it; the message says which there are
     */
    public static Importer of(ImportRequest request) throws IOException {
        if (!Files.exists(request.source())) {
            throw new IllegalArgumentException("there is no file or folder '" + request.source() + "'");
        }
        if (request.kind().isPresent()) {
            String kind = request.kind().get();
            return ALL.stream()
                    .filter(importer -> importer.name().equals(kind))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("nothing is imported from '" + kind + "'" + known()));
        }
        SourceStart start = SourceStart.of(request.source());
        for (Importer importer : ALL) {
            if (importer.knows(start)) {
                return importer;
            }
        }
        throw new IllegalArgumentException("'" + request.source() + "' looks like nothing that is imported" + known());
    }

    private static String known() {
        return "; there are "
                + ALL.stream()
                        .map(importer -> importer.name() + " (" + importer.source() + ")")
                        .collect(Collectors.joining(", "));
    }
}
