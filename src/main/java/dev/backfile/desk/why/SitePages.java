package dev.backfile.desk.why;

import dev.backfile.build.report.Recollection;
import dev.backfile.cache.record.CopyRecord;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files in the destination, by whatever somebody calls them: paths, URLs, addresses without an extension. Immutable. */
public final class SitePages {

    private static final Pattern URL = Pattern.compile("(?i)https?://[^/?#]*(/[^?#]*)?.*");
    private static final Pattern PATH_OF_URL = Pattern.compile("(/[^?#]*).*");

    private final Path destination;
    private final String base;
    private final String extension;
    private final Set<String> paths;

    /** The files that the last bake left. */
    public SitePages(Recollection.Site site) {
        SortedSet<String> all = new TreeSet<>(site.memory().lastBake().pages().keySet());
        site.memory().lastBake().copies().values().stream()
                .filter(CopyRecord::stands)
                .forEach(copy -> all.add(copy.path()));
        this.paths = all;
        this.destination = site.destination();
        this.extension = site.settings().urls().extension();
        this.base = site.settings()
                .site()
                .host()
                .map(host -> pathOf(host).replaceFirst("/$", ""))
                .orElse("");
    }

    /** Every path in the destination. */
    public Set<String> paths() {
        return paths;
    }

    /** The path in the destination that somebody means. */
    public Optional<String> meant(String written) {
        for (String candidate : candidates(written)) {
            String folder = candidate.isEmpty() || candidate.endsWith("/") ? candidate : candidate + "/";
            for (String path : List.of(candidate, folder + "index.html", candidate + extension, candidate + ".html")) {
                if (paths.contains(path)) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> candidates(String written) {
        List<String> candidates = new ArrayList<>();
        String path = written.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
        candidates.add(path);
        if (URL.matcher(written).matches() || written.startsWith("/")) {
            String url = pathOf(written);
            if (!base.isEmpty() && (url.equals(base) || url.startsWith(base + "/"))) {
                candidates.add(decoded(url.substring(base.length())));
            }
            candidates.add(decoded(url));
        }
        try {
            SiteFiles.within(destination, Path.of(written)).ifPresent(candidates::add);
        } catch (InvalidPathException noFile) {
            return candidates;
        }
        return candidates;
    }

    private static String pathOf(String url) {
        Matcher whole = URL.matcher(url);
        if (whole.matches()) {
            return whole.group(1) == null ? "/" : whole.group(1);
        }
        Matcher path = PATH_OF_URL.matcher(url);
        return path.matches() ? path.group(1) : "/";
    }

    private static String decoded(String url) {
        String path = url.replaceFirst("^/", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
