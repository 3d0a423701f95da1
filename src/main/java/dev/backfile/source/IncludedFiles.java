package dev.backfile.source;

import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.markup.asciidoc.IncludeSource;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.SyntaxFault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a site that one document includes, remembered as they are asked for. None lies outside the site's folder,
 * also behind symbolic links, and none is hidden.
 */
final class IncludedFiles implements IncludeSource {

    private static final String WHERE = "include files of the site's folder, by paths from this one";

    private final Optional<Path> site;
    private final Charset charset;
    private final Map<String, IncludedFile> files = new LinkedHashMap<>();

    /**
     * For one document.
     *
     * @param site the site's folder, absolute and normalised; empty for a text without files
     * @param charset the encoding of its sources
     */
    IncludedFiles(Optional<Path> site, Charset charset) {
        this.site = site;
        this.charset = charset;
    }

    /** The files that were asked for. */
    List<IncludedFile> files() {
        return List.copyOf(files.values());
    }

    @Override
    public Included read(String folder, String target) {
        Optional<String> path = path(folder, target);
        if (path.isEmpty()) {
            return Included.refused("'" + target + "' lies outside the site, so it is not included", WHERE);
        }
        if (isHidden(path.get())) {
            return Included.refused("'" + target + "' is hidden, so it is not included", WHERE);
        }
        try {
            Optional<byte[]> bytes = bytes(path.get());
            if (bytes.isEmpty()) {
                return Included.refused("there is no file '" + target + "' to include", "correct the path");
            }
            return Included.of(
                    site.orElseThrow().resolve(path.get()).toString(),
                    path.get(),
                    SourceText.decode(bytes.get(), charset));
        } catch (SyntaxFault fault) {
            return Included.refused("'" + target + "' is not included: " + fault.message(), fault.hint());
        }
    }

    @Override
    public String placeOf(String file) {
        return path("", file).orElse("");
    }

    @Override
    public void shown(String folder, String target) {
        path(folder, target).filter(path -> !isHidden(path)).ifPresent(this::bytes);
    }

    private Optional<byte[]> bytes(String path) {
        Path file = site.orElseThrow().resolve(path);
        try {
            FileState state = FileState.of(file);
            if (IncludedFile.isOfSite(site.orElseThrow(), file) && state.isFile() && state.size() <= FileBytes.LIMIT) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(path, new IncludedFile(path, state.digest(), Fingerprint.of(bytes)));
                return Optional.of(bytes);
            }
        } catch (IOException absent) {
            // remembered as what is not there
        }
        files.put(path, new IncludedFile(path, 0, Fingerprint.NONE));
        return Optional.empty();
    }

    /** The path from the site's folder; empty when it leads out of it. */
    private Optional<String> path(String folder, String target) {
        try {
            Path file = Path.of(folder).resolve(target).toAbsolutePath().normalize();
            return site.filter(own -> file.startsWith(own) && !file.equals(own))
                    .map(own -> own.relativize(file).toString().replace('\\', '/'));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
