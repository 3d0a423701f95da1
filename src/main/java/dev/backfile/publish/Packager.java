package dev.backfile.publish;

import dev.backfile.config.SiteSection.Site;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.publish.bag.BagTags;
import dev.backfile.publish.bag.SiteZip;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts what a site's last bake left into one file. Called by the door, which bakes before. */
public final class Packager {

    private final Site site;
    private final Optional<LocalDate> newest;
    private final Path folder;
    private final Path destination;

    /**
     * A packager of one site.
     *
     * @param newest the day of its newest article
     * @param folder the site's folder
     * @param destination where it was baked
     */
    public Packager(Site site, Optional<LocalDate> newest, Path folder, Path destination) {
        this.site = site;
        this.newest = newest;
        this.folder = folder;
        this.destination = destination;
    }

    /** The report of a site that may not be put into a file. */
    public static PackageReport refused(List<Diagnostic> diagnostics) {
        return new PackageReport(diagnostics, Optional.empty(), 0, 0);
    }

    /**
     * Writes the file; one that is there is replaced as a whole.
     *
     * @param remembered the fingerprint of the manifest that the site's last bake left in its destination
     * @throws IOException if the site cannot be read or the file not be written
     */
    public PackageReport write(PackageOptions options, Fingerprint remembered) throws IOException {
        BakedSite.Found found = BakedSite.in(destination, remembered);
        if (found.site().isEmpty()) {
            return refused(found.fault().stream().toList());
        }
        String ending = options.form() == PackageOptions.Form.BAGIT ? "-bag.zip" : ".zip";
        Path file = options.file()
                .orElseGet(() -> folder.resolve("target").resolve(name() + ending))
                .toAbsolutePath()
                .normalize();
        if (file.startsWith(destination.toAbsolutePath().normalize()) || Files.isDirectory(file)) {
            return refused(List.of(Diagnostic.of(
                    Code.BAD_TARGET,
                    Place.file(file.toString()),
                    Files.isDirectory(file) ? "'" + file + "' is a folder" : "'" + file + "' lies in the site itself",
                    "name a file elsewhere with --output")));
        }
        Files.createDirectories(file.getParent());
        Path next = Files.createTempFile(file.getParent(), ".backfile", ".zip");
        try {
            SortedSet<String> paths = new TreeSet<>(found.site().get().files().keySet());
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(next))) {
                if (options.form() == PackageOptions.Form.BAGIT) {
                    SiteZip.bag(name(), about(), destination, paths, output);
                } else {
                    SiteZip.plain(destination, paths, output);
                }
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            return new PackageReport(List.of(), Optional.of(file), paths.size(), Files.size(file));
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private BagTags.About about() {
        return new BagTags.About(site.title(), site.host(), site.description(), newest);
    }

    /** The site's host, as the name of a file and of the folder in a bag. */
    private String name() {
        String plain = site.host()
                .map(host -> host.replaceFirst("^[a-z]+://", ""))
                .orElse("")
                .replaceAll("[^A-Za-z0-9.-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "site" : plain;
    }
}
