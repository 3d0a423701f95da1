package dev.backfile.imports.wordpress;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.markdown.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What addresses of the old site become. Links to it lead within the new one, where old addresses are aliases; files of its uploads
 * are copied to the same path, so that their old addresses go on.
 */
final class Uploads implements Addresses {

    private static final Pattern SIZE =
            Pattern.compile("-\\d{1,5}x\\d{1,5}(?=\\.[A-Za-z0-9]{2,5}$)|-scaled(?=\\.[A-Za-z0-9]{2,5}$)");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:www\\.)?([^/?#]{1,255})(/[^?#]*)?(\\?[^#]*)?(#.*)?");
    private static final String UPLOADS = "/wp-content/uploads/";

    private final Set<String> hosts;
    private final Optional<Path> media;
    private final ImportedSite site;
    private final String assets;
    private final ImportReport report;
    private final Set<String> told = new HashSet<>();
    private String place = "";

    /**
     * The addresses of a site.
     *
     * @param hosts the hosts of the old site, without {@code www.}
     * @param media a copy of its uploads
     * @param assets the folder of files that are copied as they are
     */
    Uploads(Set<String> hosts, Optional<Path> media, ImportedSite site, String assets, ImportReport report) {
        this.hosts = hosts;
        this.media = media;
        this.site = site;
        this.assets = assets;
        this.report = report;
    }

    /** The article that is being written, for the report. */
    void at(String article) {
        place = article;
    }

    @Override
    public String link(String written) {
        return file(written).or(() -> path(written)).orElse(written);
    }

    @Override
    public String picture(String written) {
        Optional<String> file = file(written);
        if (file.isEmpty() && written.contains(UPLOADS) && told.add(written)) {
            report.lost(
                    media.isEmpty()
                            ? "pictures that stay on the old host: name a copy of its uploads"
                            : "pictures that the copy of the uploads does not have",
                    1,
                    place);
        }
        return file.orElse(written);
    }

    /** The path of an address on the old site; empty for other sites. */
    Optional<String> path(String address) {
        Matcher whole = ADDRESS.matcher(address);
        return whole.matches() && hosts.contains(whole.group(1).toLowerCase(Locale.ROOT)) && whole.group(3) == null
                ? Optional.of((whole.group(2) == null ? "/" : whole.group(2))
                        + (whole.group(4) == null ? "" : whole.group(4)))
                : Optional.empty();
    }

    /** The address of a file of the uploads that was copied. */
    private Optional<String> file(String address) {
        int uploads = address.indexOf(UPLOADS);
        if (uploads < 0 || media.isEmpty()) {
            return Optional.empty();
        }
        String name = decoded(address.substring(uploads + UPLOADS.length()).replaceAll("[?#].*", ""));
        for (String candidate : List.of(SIZE.matcher(name).replaceFirst(""), name)) {
            Optional<Path> found = found(candidate);
            if (found.isPresent()) {
                try {
                    site.copy(found.get(), assets + UPLOADS + candidate);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                if (told.add(candidate)) {
                    report.came("pictures and other files", 1);
                }
                return Optional.of(UPLOADS + candidate.replace(" ", "%20"));
            }
        }
        return Optional.empty();
    }

    private Optional<Path> found(String name) {
        if (name.matches("(?s)(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?")) {
            return Optional.empty();
        }
        try {
            Path root = media.orElseThrow().toRealPath();
            for (String folder : List.of("", "uploads", "wp-content/uploads")) {
                Path file = root.resolve(folder).resolve(name);
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return path;
        }
    }
}
