package dev.backfile.desk.why;

import dev.backfile.build.report.Recollection;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.Memory;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.cache.record.SourceRecord.Included;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the files of a site reach: the pages of the last bake that would be made anew if one changed. Immutable. */
public final class Reach {

    private final SiteFiles files;
    private final Memory memory;
    private final LastBake last;

    /** The reach of the files of a site. */
    public Reach(Recollection.Site site, SiteFiles files) {
        this.files = files;
        this.memory = site.memory();
        this.last = memory.lastBake();
    }

    /** The pages that a file reaches, by what they have of it. */
    public Map<Use, List<String>> of(String file) {
        Set<Integer> sources =
                numbers(memory.sources(), path -> isOrIncludes(last.sources().get(path), file));
        Set<Integer> images =
                numbers(memory.images(), path -> isOf(last.images().get(path), file));
        Set<Integer> templates = memory.templates().entrySet().stream()
                .filter(set -> set.getValue().stream()
                        .anyMatch(asked -> asked.found().filter(file::equals).isPresent()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<Integer> assets = memory.assets().entrySet().stream()
                .filter(set -> set.getValue().stream().anyMatch(asked -> isAsset(asked.path(), file)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean settings = file.equals(files.settings());
        boolean live = sources.stream()
                .anyMatch(number -> last.states().containsKey(memory.sources().get(number)));
        boolean data = files.isData(file);
        return last.pages().values().stream()
                .sorted(Comparator.comparing(PageRecord::path))
                .flatMap(page -> use(page, sources, live, images, templates, assets, data, settings)
                        .map(use -> Map.entry(use, page.path()))
                        .stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new EnumMap<>(Use.class),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The documents whose texts include a file. */
    public List<String> including(String file) {
        return last.sources().values().stream()
                .filter(source ->
                        source.included().stream().anyMatch(one -> one.path().equals(file)))
                .map(source -> files.ofContent(source.path()))
                .sorted()
                .toList();
    }

    /** The files that the text of a document includes. */
    public List<String> includedBy(String file) {
        return last.sources().values().stream()
                .filter(source -> files.ofContent(source.path()).equals(file))
                .flatMap(source -> source.included().stream().map(Included::path))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where a file stands in the destination as it is, or as an image in another size. */
    public List<String> copies(String file) {
        return last.copies().values().stream()
                .filter(CopyRecord::stands)
                .filter(copy -> files.origin(copy).equals(file))
                .map(CopyRecord::path)
                .sorted()
                .toList();
    }

    /** Whether a file is a document that could be read. */
    public boolean isDocument(String file) {
        return last.sources().values().stream()
                .anyMatch(source -> files.ofContent(source.path()).equals(file)
                        && source.card().isPresent());
    }

    private static Optional<Use> use(
            PageRecord page,
            Set<Integer> sources,
            boolean live,
            Set<Integer> images,
            Set<Integer> templates,
            Set<Integer> assets,
            boolean data,
            boolean settings) {
        PageRecord.ReadSet reads = page.reads();
        if (page.rendering().document().isPresent()
                && sources.contains(page.rendering().document().getAsInt())) {
            return Optional.of(Use.OWN);
        } else if (templates.contains(page.templates())) {
            return Optional.of(Use.TEMPLATE);
        } else if (reads.bodies().anyMatch(sources::contains)) {
            return Optional.of(Use.TEXT);
        } else if (reads.documents().anyMatch(sources::contains)) {
            return Optional.of(Use.SHOWS);
        } else if (reads.images().anyMatch(images::contains)) {
            return Optional.of(Use.IMAGE);
        } else if (assets.contains(reads.assets())) {
            return Optional.of(Use.ASSET);
        } else if (data && reads.data()) {
            return Optional.of(Use.DATA);
        } else if (live && reads.archive() || !sources.isEmpty() && reads.digests()) {
            return Optional.of(Use.ARCHIVE);
        }
        return settings ? Optional.of(Use.SETTING) : Optional.empty();
    }

    private boolean isOrIncludes(SourceRecord source, String file) {
        return files.ofContent(source.path()).equals(file)
                || source.included().stream().anyMatch(one -> one.path().equals(file));
    }

    private boolean isAsset(String path, String file) {
        CopyRecord copy = last.copies().get(path);
        return copy != null && files.origin(copy).equals(file);
    }

    private boolean isOf(ImageRecord image, String file) {
        return files.origin(image.source()).equals(file);
    }

    private static Set<Integer> numbers(Map<Integer, String> paths, Function<String, Boolean> isMeant) {
        Set<Integer> numbers = new HashSet<>();
        new TreeMap<>(paths).forEach((number, path) -> {
            if (isMeant.apply(path)) {
                numbers.add(number);
            }
        });
        return numbers;
    }
}
