package dev.backfile.desk.check.output;

import dev.backfile.desk.check.output.Reference.Use;
import dev.backfile.desk.check.output.Trouble.Occurrence;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a baked site, page by page: of a page stays what can be referred to in it, and what it refers to in vain. Confined
 * to one thread.
 */
public final class SiteReader {

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern NAMING = Pattern.compile("(?i).*\\.(?:css|js|mjs|json|svg|xml|webmanifest|txt)");
    private static final long LARGEST = 16L << 20;
    private static final int MOST_OUTWARD_PLACES = 20;

    private final Path folder;
    private final SiteUrl urls;
    private final Charset charset;
    private final SiteFiles files;
    private final Map<String, Fingerprint> fingerprints;
    private final PageMemory memory;
    private final SortedMap<Key, List<Occurrence>> troubles = new TreeMap<>();
    private final Map<Key, List<Occurrence>> anchors = new TreeMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> mentions = new HashSet<>();
    private final SortedMap<String, String> redirects = new TreeMap<>();
    private final SortedMap<String, List<Occurrence>> outward = new TreeMap<>();

    /**
     * @param folder where the site lies
     * @param fingerprints its files: the fingerprint of the bytes of each, by its path
     * @param host its address, if it has one
     * @param charset the encoding of its pages
     * @param memory the file in which it is remembered what was read, so that only what changed is read the next time
     * @param engine the fingerprint of the tool; what another version remembers is not believed
     */
    public SiteReader(
            Path folder,
            Map<String, Fingerprint> fingerprints,
            Optional<String> host,
            Charset charset,
            Path memory,
            Fingerprint engine) {
        this.folder = folder;
        this.urls = new SiteUrl(host);
        this.charset = charset;
        this.fingerprints = fingerprints;
        this.files = new SiteFiles(new TreeSet<>(fingerprints.keySet()));
        this.memory = PageMemory.open(
                memory,
                new ByteWriter().fingerprint(engine).text(charset.name()).fingerprint());
    }

    private record Key(String path, String fragment) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int paths = path.compareTo(other.path);
            return paths != 0 ? paths : fragment.compareTo(other.fragment);
        }
    }

    /** The site. */
    public BakedSite read() throws IOException {
        int pages = 0;
        try (PageMemory open = memory) {
            for (String path : files.paths()) {
                if (PAGE.matcher(path).matches()) {
                    pages++;
                    page(path, content(path, () -> PageReader.read(text(path, charset)), open));
                } else if (NAMING.matcher(path).matches()) {
                    mentions.addAll(content(path, () -> naming(path), open).mentions());
                }
            }
        }
        anchors.forEach((key, places) -> {
            Set<String> known = ids.get(key.path());
            if (known != null && !known.contains(key.fragment())) {
                troubles.put(key, places);
            }
        });
        List<Trouble> all = new ArrayList<>();
        troubles.forEach((key, places) -> all.add(new Trouble(key.path(), key.fragment(), List.copyOf(places))));
        return new BakedSite(files, pages, List.copyOf(all), used, mentions, redirects, outward);
    }

    private PageReader.Content content(String path, PageMemory.Source source, PageMemory open) throws IOException {
        return open.of(path, fingerprints.getOrDefault(path, Fingerprint.NONE), source);
    }

    private PageReader.Content naming(String path) throws IOException {
        Set<String> names = new HashSet<>();
        PictureNames.in(text(path, StandardCharsets.UTF_8), names);
        return new PageReader.Content(List.of(), Set.of(), names, "");
    }

    private String text(String path, Charset encoding) throws IOException {
        Path file = folder.resolve(path);
        return Files.size(file) > LARGEST ? "" : new String(Files.readAllBytes(file), encoding);
    }

    private void page(String path, PageReader.Content content) {
        mentions.addAll(content.mentions());
        Set<String> own = new HashSet<>();
        content.ids().forEach(id -> own.add(names.computeIfAbsent(id, name -> name)));
        ids.put(path, own);
        for (Reference reference : content.references()) {
            SiteUrl.Target target = urls.target(reference.url(), path, content.base());
            if (target instanceof SiteUrl.Target.Inside inside) {
                inside(path, reference, inside);
            } else if (target instanceof SiteUrl.Target.Outside outside && reference.use() != Use.HINT) {
                List<Occurrence> places = outward.computeIfAbsent(outside.url(), url -> new ArrayList<>(1));
                if (places.size() < MOST_OUTWARD_PLACES) {
                    places.add(new Occurrence(path, reference));
                }
            }
        }
    }

    private void inside(String page, Reference reference, SiteUrl.Target.Inside target) {
        Optional<String> found = files.find(target.path());
        if (found.isEmpty()) {
            troubles.computeIfAbsent(new Key(target.path(), ""), key -> new ArrayList<>(1))
                    .add(new Occurrence(page, reference));
            return;
        }
        if (!found.get().equals(page)) {
            used.add(found.get());
        }
        if (reference.use() == Use.REDIRECT) {
            redirects.putIfAbsent(page, found.get());
        }
        if (isAnchor(target.fragment()) && !isOwn(found.get(), page, target.fragment())) {
            anchors.computeIfAbsent(new Key(found.get(), target.fragment()), key -> new ArrayList<>(1))
                    .add(new Occurrence(page, reference));
        }
    }

    /** Whether a page has the fragment to which it leads itself. */
    private boolean isOwn(String target, String page, String fragment) {
        return target.equals(page) && ids.get(page).contains(fragment);
    }

    private static boolean isAnchor(String fragment) {
        boolean ofScript = fragment.startsWith("!") || fragment.startsWith("/") || fragment.indexOf('=') >= 0;
        return !fragment.isEmpty() && !ofScript && !fragment.equalsIgnoreCase("top") && !fragment.startsWith(":~:");
    }
}
