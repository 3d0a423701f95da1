package dev.backfile.desk.check.rule;

import dev.backfile.desk.check.output.Trouble.Occurrence;
import dev.backfile.diagnostic.Place;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds where in the files of a site a URL is written. Confined to one thread; keeps the templates that it has read. */
public final class WrittenPlaces {

    private static final long LARGEST = 4L << 20;

    private final Path site;
    private final SortedMap<String, String> templates;
    private final Map<String, Optional<Place>> inTemplates = new HashMap<>();

    /** Places in a site with this folder of templates. */
    public WrittenPlaces(Path site, String templates) {
        this.site = site;
        this.templates = read(templates);
    }

    /** Where what a page refers to is written: in the document that the page shows, or in a template. */
    public Optional<Place> of(CheckedSite checked, Occurrence occurrence) {
        String url = occurrence.reference().url();
        return checked.sources()
                .apply(occurrence.page())
                .flatMap(document -> in(checked.file(document), url))
                .or(() -> inTemplates(url));
    }

    /**
     * The same for a URL that a document may have written otherwise than its page has it.
     *
     * @param path where it leads in the site
     */
    Optional<Place> of(CheckedSite checked, Occurrence occurrence, String path) {
        String url = occurrence.reference().url();
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : url.substring(hash);
        return of(checked, occurrence)
                .or(() -> checked.sources()
                        .apply(occurrence.page())
                        .flatMap(document -> Stream.of(relative(document, path), "/" + path)
                                .flatMap(written -> in(checked.file(document), written + fragment).stream())
                                .findFirst()));
    }

    /** The way from a file to another path. */
    private static String relative(String file, String path) {
        List<String> from = List.of(SitePath.folderPrefix(file).split("/"));
        List<String> to = List.of(path.split("/", -1));
        int common = 0;
        while (common < from.size()
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        int up = SitePath.folderPrefix(file).isEmpty() ? 0 : from.size() - common;
        return "../".repeat(up) + String.join("/", to.subList(common, to.size()));
    }

    /** Where it stands in the page. */
    public Place shown(CheckedSite checked, Occurrence occurrence) {
        String file = checked.outputFile(occurrence.page());
        return in(file, occurrence.reference().url()).orElse(Place.file(file));
    }

    /** The first place in a file that has a URL between quotation marks, brackets or spaces. */
    private Optional<Place> in(String file, String url) {
        return text(site.resolve(file)).flatMap(text -> place(file, text, url));
    }

    /** The first place in a template that has a URL. */
    private Optional<Place> inTemplates(String url) {
        return inTemplates.computeIfAbsent(
                url,
                sought -> templates.entrySet().stream()
                        .flatMap(template -> place(template.getKey(), template.getValue(), sought).stream())
                        .findFirst());
    }

    private SortedMap<String, String> read(String folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        Path root = site.resolve(folder);
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> text(file)
                            .ifPresent(text -> texts.put(
                                    folder + "/"
                                            + root.relativize(file).toString().replace('\\', '/'),
                                    text)));
        } catch (IOException unreadable) {
            return new TreeMap<>();
        }
        return texts;
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Place> place(String file, String text, String url) {
        if (url.isEmpty()) {
            return Optional.empty();
        }
        for (int at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + 1)) {
            int end = at + url.length();
            if (isBorder(text, at - 1) && isBorder(text, end)) {
                int line = (int) text.substring(0, at)
                                .chars()
                                .filter(each -> each == '\n')
                                .count()
                        + 1;
                return Optional.of(new Place(file, line, at - text.lastIndexOf('\n', at - 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isBorder(String text, int index) {
        return index < 0 || index >= text.length() || " \t\r\n\"'()<>[],}".indexOf(text.charAt(index)) >= 0;
    }
}
