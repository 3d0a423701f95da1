package dev.backfile;

import dev.backfile.build.report.Recollection;
import dev.backfile.cache.Memory;
import dev.backfile.cache.Notice;
import dev.backfile.cache.record.AskedAsset;
import dev.backfile.cache.record.AskedTemplate;
import dev.backfile.cache.record.BakeFingerprints;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.IntList;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.Rendering;
import dev.backfile.desk.why.Reach;
import dev.backfile.desk.why.SiteFiles;
import dev.backfile.desk.why.SitePages;
import dev.backfile.diagnostic.NearestNames;
import dev.backfile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says in the words of the door what is remembered of a page or a file. */
final class Explaining {

    private final Recollection.Site site;
    private final Memory memory;
    private final SiteFiles files;
    private final SitePages pages;
    private final Reach reach;

    private Explaining(Recollection.Site site) {
        this.site = site;
        this.memory = site.memory();
        this.files = new SiteFiles(site);
        this.pages = new SitePages(site);
        this.reach = new Reach(site, files);
    }

    static Explanation of(Recollection recollection, String written) {
        return recollection
                .site()
                .map(site -> new Explaining(site).explain(written))
                .orElseGet(() -> new Explanation(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "the settings of the site cannot be used",
                        recollection.diagnostics()));
    }

    private Explanation explain(String written) {
        Optional<BakeFingerprints> last = memory.lastBake().fingerprints();
        Optional<Explanation.Page> page =
                last.isEmpty() ? Optional.empty() : pages.meant(written).map(this::page);
        Optional<Explanation.File> file = last.isEmpty() ? Optional.empty() : file(written);
        String message = last.isEmpty() ? unbaked() : page.isPresent() || file.isPresent() ? "" : unknown(written);
        return new Explanation(
                site.destination().toString(), last.map(BakeFingerprints::begun), page, file, message, List.of());
    }

    private String unbaked() {
        String bake = ": 'backfile bake' does it, and then this can be told";
        String told = switch (memory.notice()) {
            case NONE -> "nothing is remembered of a bake to " + site.destination();
            case OTHER_VERSION -> "another version of Backfile baked to " + site.destination() + " last";
            case DAMAGED -> "what was remembered of " + site.destination() + " is damaged";
        };
        return told + (memory.notice() == Notice.NONE ? bake : ": bake again, and then this can be told");
    }

    private String unknown(String written) {
        SortedSet<String> names = new TreeSet<>(pages.paths());
        names.addAll(files.known());
        Optional<String> near = NearestNames.among(names).nearest(written).or(() -> sameName(written, names));
        return "the last bake has no page and no file '" + written + "'"
                + near.map(name -> "; " + Suggestion.question(name))
                        .orElse("; name a path in the destination, a URL, or a file of the site");
    }

    /** The only one whose path ends so, or whose file is called so. */
    private static Optional<String> sameName(String written, SortedSet<String> names) {
        String end = "/" + written.substring(written.lastIndexOf('/') + 1);
        List<String> ending =
                names.stream().filter(name -> name.endsWith(end)).limit(2).toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private Explanation.Page page(String path) {
        PageRecord page = memory.lastBake().pages().get(path);
        if (page == null) {
            CopyRecord copy = Objects.requireNonNull(memory.lastBake().copies().get(path));
            return new Explanation.Page(
                    path,
                    Optional.of(files.origin(copy)),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Explanation.Reads.NOTHING,
                    true);
        }
        Rendering rendering = page.rendering();
        Optional<String> own = rendering.document().isPresent()
                ? Optional.ofNullable(memory.sources().get(rendering.document().getAsInt()))
                : Optional.empty();
        return new Explanation.Page(
                path,
                own.map(files::ofContent),
                memory.templates().getOrDefault(page.templates(), List.of()).stream()
                        .map(AskedTemplate::found)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                Optional.of(files.settings()),
                Optional.of(new Explanation.Rendered(
                        rendering.bake(),
                        rendering.reason().word(),
                        rendering.reason().explanation())),
                new Explanation.Reads(
                        documents(page.reads().documents()),
                        documents(page.reads().bodies()),
                        named(page.reads().images(), memory.images()),
                        memory.assets().getOrDefault(page.reads().assets(), List.of()).stream()
                                .map(AskedAsset::path)
                                .toList(),
                        page.reads().archive(),
                        page.reads().data(),
                        page.reads().clock(),
                        page.reads().digests()),
                page.isWhole());
    }

    private List<String> documents(IntList numbers) {
        return named(numbers, memory.sources()).stream().map(files::ofContent).toList();
    }

    private static List<String> named(IntList numbers, Map<Integer, String> names) {
        List<String> found = new ArrayList<>();
        numbers.forEach(number -> Optional.ofNullable(names.get(number)).ifPresent(found::add));
        found.sort(null);
        return List.copyOf(found);
    }

    private Optional<Explanation.File> file(String written) {
        SortedSet<String> known = files.known();
        List<String> meant = files.meant(written);
        return meant.stream()
                .filter(path ->
                        known.contains(path) || files.isData(path) || files.isTemplate(path) && files.isThere(path))
                .findFirst()
                .or(() -> meant.stream().filter(files::isThere).findFirst())
                .map(path -> file(path, known.contains(path)));
    }

    private Explanation.File file(String path, boolean known) {
        Map<String, List<String>> reaches = new LinkedHashMap<>();
        reach.of(path).forEach((use, reached) -> reaches.put(use.word(), reached));
        List<String> copies = reach.copies(path);
        boolean reachesNothing = reaches.isEmpty() && copies.isEmpty();
        return new Explanation.File(
                path,
                reaches,
                copies,
                reach.includedBy(path),
                reach.including(path),
                reachesNothing ? note(path, known) : "");
    }

    private String note(String path, boolean known) {
        if (reach.isDocument(path)) {
            return "no page shows it: it is held back, or withdrawn ('backfile due' tells)";
        } else if (known) {
            return "nothing could be read from it, so no page shows it";
        } else if (files.isData(path)) {
            return "no page reads data files";
        } else if (files.isTemplate(path)) {
            return "no page of the last bake is made with it";
        }
        return "the last bake did not read it: it is newer, or no file that a bake reads";
    }
}
