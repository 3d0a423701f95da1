package dev.backfile.cluster;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.Fingerprint;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import picocli.CommandLine.TypeConversionException;

/**
 * What the names of files and folders in a command mean: paths of a disk that all processes share, or addresses on another of
 * Hadoop's file systems. Such an address has a folder on the shared disk that stands for it.
 */
final class Storage {

    /** The property that names the folder for what stands for addresses. */
    static final String WORK = "spark.backfile.work";

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private final SparkConf conf;
    private final Map<Path, URI> addresses = new HashMap<>();

    Storage(SparkConf conf) {
        this.conf = conf;
    }

    /**
     * The path of a name.
     *
     * @throws TypeConversionException if it is an address for which no folder can stand
     */
    Path path(String name) {
        if (!ADDRESS.matcher(name).matches()) {
            return Path.of(name);
        }
        if (name.regionMatches(true, 0, "file:", 0, "file:".length())) {
            return ofDisk(name);
        }
        URI address = address(name);
        if (!conf.contains(WORK)) {
            throw new TypeConversionException(
                    "'" + name + "' lies on no shared disk: name a folder on one for copies of it, with" + " --conf "
                            + WORK + "=/shared/folder");
        }
        Fingerprint hash = Fingerprint.of(address.toString().getBytes(StandardCharsets.UTF_8));
        String legible = address.toString().replaceAll("[^A-Za-z0-9]+", "-");
        Path folder = Path.of(conf.get(WORK))
                .toAbsolutePath()
                .normalize()
                .resolve(legible.substring(0, Math.min(60, legible.length())) + "-" + Long.toHexString(hash.high()));
        addresses.put(folder, address);
        return folder;
    }

    private static Path ofDisk(String name) {
        try {
            return Path.of(new URI(name.replace(" ", "%20")).getPath());
        } catch (URISyntaxException impossible) {
            throw new TypeConversionException("'" + name + "' is no address: " + impossible.getReason());
        }
    }

    private static URI address(String name) {
        try {
            String whole = name.replaceFirst("/+$", "");
            int colon = whole.indexOf(':');
            return whole.startsWith("//", colon + 1)
                    ? new URI(whole.substring(0, colon), authority(whole, colon), path(whole, colon), null, null)
                    : new URI(whole.substring(0, colon), whole.substring(colon + 1), null);
        } catch (URISyntaxException impossible) {
            throw new TypeConversionException("'" + name + "' is no address: " + impossible.getReason());
        }
    }

    private static String authority(String whole, int colon) {
        int slash = whole.indexOf('/', colon + 3);
        return whole.substring(colon + 3, slash < 0 ? whole.length() : slash);
    }

    private static String path(String whole, int colon) {
        int slash = whole.indexOf('/', colon + 3);
        return slash < 0 ? "/" : whole.substring(slash);
    }

    /** The address that a path stands for, if it does. */
    Optional<URI> remote(Path path) {
        return Optional.ofNullable(addresses.get(path));
    }

    /**
     * What is wrong with the addresses of a command.
     *
     * @param isAimed whether the command names a destination
     */
    List<Diagnostic> unfit(Optional<URI> site, Optional<URI> destination, boolean isAimed) {
        List<Diagnostic> unfit = new ArrayList<>();
        addresses.values().stream()
                .filter(address -> !site.filter(address::equals).isPresent()
                        && !destination.filter(address::equals).isPresent())
                .forEach(address -> unfit.add(bad(
                        address,
                        "only a site and its destination can lie there",
                        "name a file or folder on a shared disk instead")));
        if (site.isPresent() && !isAimed) {
            unfit.add(bad(
                    site.get(),
                    "the site is baked in a copy of it, and the bake would stay there",
                    "say --destination and where it shall lie"));
        }
        if (site.isPresent()
                && destination.isPresent()
                && (holds(site.get(), destination.get()) || holds(destination.get(), site.get()))) {
            unfit.add(bad(
                    destination.get(),
                    "the destination and the site lie one in the other",
                    "name a destination beside the site"));
        }
        return unfit;
    }

    private static boolean holds(URI folder, URI other) {
        return asFolder(other).startsWith(asFolder(folder));
    }

    private static String asFolder(URI address) {
        String whole = address.toString();
        return whole.endsWith("/") ? whole : whole + "/";
    }

    private static Diagnostic bad(URI address, String what, String hint) {
        return Diagnostic.of(Code.BAD_DESTINATION, Place.file(address.toString()), what, hint);
    }
}
