package dev.backfile.desk.check.rule;

import dev.backfile.config.Host;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Files that the host would not take: too large, too many, or with names that are too long. */
final class HostLimits implements Rule {

    private static final int LONGEST_NAME = 255;

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        Host host = site.settings().checks().host();
        List<Diagnostic> diagnostics = new ArrayList<>();
        long whole = 0;
        for (String path : site.baked().files().paths()) {
            long size = size(site, path);
            whole += size;
            if (size > host.largestFile()) {
                diagnostics.add(mistake(
                        place(site, path),
                        "'/" + path + "' has " + mebibytes(size) + ", and " + host.title() + " takes files of at most "
                                + mebibytes(host.largestFile()),
                        "make it smaller, or put it on a host for large files"));
            }
            if (path.getBytes(StandardCharsets.UTF_8).length > host.longestPath() || hasLongName(path)) {
                diagnostics.add(mistake(
                        place(site, path),
                        "the path '/" + path + "' is too long for many hosts and disks",
                        "give the document a shorter slug, or the folder a shorter name"));
            }
        }
        int count = site.baked().files().paths().size();
        if (count > host.mostFiles()) {
            diagnostics.add(mistake(
                    Place.file(site.settings().folders().content()),
                    String.format(
                            Locale.ROOT,
                            "the site has %,d files, and %s takes at most %,d",
                            count,
                            host.title(),
                            host.mostFiles()),
                    "name another host, or render less: tags, months and sizes of pictures can be turned off"));
        }
        if (whole > host.largestSite()) {
            diagnostics.add(mistake(
                    Place.file(site.settings().folders().content()),
                    "the site has " + mebibytes(whole) + ", and " + host.title() + " takes at most "
                            + mebibytes(host.largestSite()),
                    "put pictures and recordings on a host for large files, or make them smaller"));
        }
        return diagnostics;
    }

    private static boolean hasLongName(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
    }

    private static long size(CheckedSite site, String path) {
        try {
            return Files.size(site.output().resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Place place(CheckedSite site, String path) {
        return Place.file(site.sources().apply(path).map(site::file).orElseGet(() -> site.outputFile(path)));
    }

    private static Diagnostic mistake(Place place, String message, String hint) {
        return Diagnostic.of(Code.HOST_LIMIT, place, message, hint);
    }

    private static String mebibytes(long size) {
        return String.format(Locale.ROOT, "%,.1f MiB", size / (double) (1 << 20))
                .replace(".0 ", " ");
    }
}
