package dev.backfile.imports.export;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.fetch.Fetch;
import dev.backfile.imports.fetch.FetchLimits;
import dev.backfile.imports.markdown.Addresses;
import dev.backfile.notation.PercentEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What addresses of the old site become. Links to it lead within the new one, where old addresses are aliases; its files are
 * taken from a copy, and keep their paths, so that their old addresses go on. Confined to one thread.
 */
public final class OldFiles implements Addresses {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:www\\.)?([^/?#]{1,255})(/[^?#]*)?(\\?[^#]*)?(#.*)?");
    private static final int MOST_FILES = 1_000_000;
    private static final PercentEncoding PATH = PercentEncoding.keeping("-._~/!$&'*+,;=:@");

    private final Set<String> hosts;
    private final Function<String, Optional<OldFile>> files;
    private final Optional<Path> media;
    private final Optional<Fetch> fetch;
    private final ImportedSite site;
    private final String assets;
    private final ImportReport report;
    private final Set<String> told = new HashSet<>();
    private final Set<String> several = new HashSet<>();
    private @Nullable Map<String, Path> byName;
    private String place = "";

    /**
     * The addresses of a site.
     *
     * @param hosts the hosts of the old site, without {@code www.}
     * @param files which addresses are files that a copy may have
     * @param request where a copy of these is, and whether others are fetched
     * @param assets the folder of files that are copied as they are
     */
    public OldFiles(
            Set<String> hosts,
            Function<String, Optional<OldFile>> files,
            ImportRequest request,
            ImportedSite site,
            String assets,
            ImportReport report) {
        this.hosts = Set.copyOf(hosts);
        this.files = files;
        this.media = request.media();
        this.fetch = request.fetch().map(named -> new Fetch(hosts, named, FetchLimits.USUAL, report));
        this.site = site;
        this.assets = assets;
        this.report = report;
    }

    /** The article that is being written, for the report. */
    public void at(String article) {
        place = article;
    }

    @Override
    public String link(String written) {
        Optional<String> file = copied(written);
        if (file.isEmpty() && files.apply(written).isPresent() && told.add(written)) {
            report.lost("linked files that no copy of the uploads has", 1, place);
        }
        return file.or(() -> path(written)).orElse(written);
    }

    @Override
    public String picture(String written) {
        return shown(written).orElse(written);
    }

    /** The address of a picture; empty where it names no host, none is known, and no copy has it. */
    public Optional<String> shown(String written) {
        Optional<String> file = copied(written);
        boolean somewhere = written.matches("(?is)(?:https?:)?//.*|data:image/.*");
        Optional<String> hosted = !somewhere && written.startsWith("/") && hosts.size() == 1
                ? Optional.of("https://" + hosts.iterator().next() + written)
                : Optional.empty();
        if (file.isEmpty() && (!somewhere || files.apply(written).isPresent()) && told.add(written)) {
            report.lost(
                    media.isPresent()
                            ? "pictures that the copy of the uploads does not have"
                            : somewhere || hosted.isPresent()
                                    ? "pictures that stay on the old host: name a copy of its uploads"
                                    : "pictures of which the export does not tell the host: name a copy of its uploads",
                    1,
                    place);
        }
        return file.or(() -> hosted).or(() -> somewhere ? Optional.of(written) : Optional.empty());
    }

    /** The path of an address on the old site; empty for other sites. */
    public Optional<String> path(String address) {
        Matcher whole = ADDRESS.matcher(address);
        return whole.matches() && hosts.contains(whole.group(1).toLowerCase(Locale.ROOT)) && whole.group(3) == null
                ? Optional.of((whole.group(2) == null ? "/" : whole.group(2))
                        + (whole.group(4) == null ? "" : whole.group(4)))
                : Optional.empty();
    }

    /** The address of a file that was copied. */
    private Optional<String> copied(String address) {
        Optional<OldFile> file = files.apply(address);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String base = file.get().base();
        for (String written : file.get().names()) {
            String name = decoded(written);
            Optional<Path> found = found(file.get(), name);
            if (found.isPresent()) {
                return Optional.of(copied(found.get(), file.get(), name));
            }
        }
        return there(file.get()).or(() -> fetch.flatMap(from -> fetched(from, address, file.get())));
    }

    /** The address of a file that an earlier run copied or fetched. */
    private Optional<String> there(OldFile file) {
        return file.names().stream()
                .flatMap(name -> site.copied(file.base() + "/" + decoded(name)).stream())
                .findFirst()
                .map(this::asShown);
    }

    private String copied(Path found, OldFile file, String name) {
        String kept = file.anywhere() ? name.replaceAll("[*:\"<>|?\\\\]", "_") : name;
        try {
            return asShown(site.copy(found, file.base() + "/" + name, assets + "/" + file.base() + "/" + kept));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String asShown(String path) {
        if (told.add(path)) {
            report.came("pictures and other files", 1);
        }
        return PATH.encode(path.substring(assets.length()));
    }

    private Optional<String> fetched(Fetch from, String address, OldFile file) {
        for (String written : file.names()) {
            String name = decoded(written);
            Optional<String> url = url(address, file, written);
            if (url.isEmpty() || isLeadingOut(name)) {
                continue;
            }
            try {
                Optional<Path> part = from.file(url.get(), place);
                if (part.isPresent()) {
                    String shown = copied(part.get(), file, name);
                    Files.delete(part.get());
                    return Optional.of(shown);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return Optional.empty();
    }

    /** Where a file of one of its names lies on the web; empty where no host is known. */
    private Optional<String> url(String address, OldFile file, String name) {
        int at = file.anywhere() ? -1 : address.indexOf("/" + file.base() + "/");
        String whole = at < 0 ? address : address.substring(0, at) + "/" + file.base() + "/" + name;
        if (whole.startsWith("//")) {
            return Optional.of("https:" + whole);
        }
        return whole.startsWith("/")
                ? hosts.stream().sorted().findFirst().map(host -> "https://" + host + whole)
                : Optional.of(whole);
    }

    private static boolean isLeadingOut(String name) {
        return name.matches("(?s)(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");
    }

    private Optional<Path> found(OldFile file, String name) {
        if (media.isEmpty() || isLeadingOut(name)) {
            return Optional.empty();
        }
        try {
            Path root = media.orElseThrow().toRealPath();
            if (file.anywhere()) {
                Optional<Path> first = Optional.ofNullable(byName(root).get(name));
                if (first.isPresent() && several.contains(name) && told.add("several " + name)) {
                    report.lost("pictures of whose name the copy has several: the first was taken", 1, place);
                }
                return first;
            }
            for (String folder : tails(file.base())) {
                Path path = root.resolve(folder).resolve(name);
                if (Files.isRegularFile(path) && path.toRealPath().startsWith(root)) {
                    return Optional.of(path);
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** The copy may be that of the folder itself, or of any one above it. */
    private static List<String> tails(String base) {
        List<String> tails = new ArrayList<>(List.of(""));
        for (int slash = base.lastIndexOf('/'); slash >= 0; slash = base.lastIndexOf('/', slash - 1)) {
            tails.add(base.substring(slash + 1));
        }
        tails.add(base);
        return tails;
    }

    private Map<String, Path> byName(Path root) throws IOException {
        Map<String, Path> known = byName;
        if (known == null) {
            Map<String, Path> found = new HashMap<>();
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile).sorted().limit(MOST_FILES).forEach(file -> {
                    String name = file.getFileName().toString();
                    if (found.putIfAbsent(name, file) != null) {
                        several.add(name);
                    }
                });
            }
            byName = found;
            known = found;
        }
        return known;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return path;
        }
    }
}
