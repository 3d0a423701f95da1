package dev.backfile.page.plan;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkTarget;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.NearestPaths;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.path.Addresses;
import dev.backfile.parallel.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the links to paths that no source has: whether the site has them is known once its pages are planned. */
final class LinkCheck {

    private static final int LONGEST_MAILBOX = 320;

    /** How many unknown URLs of one family are told in one line. */
    private static final int MANY = 5;

    private final Settings settings;
    private final Archive archive;
    private final Addresses addresses;
    private final NearestPaths files;
    private final NearestPaths sources;
    private final NearestAddresses nearest;

    LinkCheck(Settings settings, Archive archive, Addresses addresses, SiteFiles files, NearestAddresses nearest) {
        this.settings = settings;
        this.archive = archive;
        this.addresses = addresses;
        this.files = NearestPaths.among(files.content());
        this.sources = NearestPaths.among(
                archive.documents().stream().map(Article::path).toList());
        this.nearest = nearest;
    }

    /** A link that leads to a path at which nothing stands. */
    private record Broken(Article document, Link link, String path) {}

    List<Diagnostic> check(Threads threads) {
        return threads.map(archive.documents(), this::broken).stream()
                .flatMap(List::stream)
                .map(broken -> mistake(broken.document(), broken.link(), broken.path()))
                .toList();
    }

    private List<Broken> broken(Article document) {
        List<Link> links = document.links();
        List<Broken> broken = new ArrayList<>(0);
        for (int number = 0; number < links.size(); number++) {
            if (archive.target(document, number) instanceof LinkTarget.ToPath to
                    && addresses.resolve(to.path()).isEmpty()) {
                broken.add(new Broken(document, links.get(number), to.path()));
            }
        }
        return broken;
    }

    private Diagnostic mistake(Article document, Link link, String path) {
        Place place = Place.at(settings.folders().inContent(document.path()), link.position());
        if (link.kind() == Link.Kind.ROOT) {
            Optional<String> meant = nearest.question(link.target())
                    .or(() -> sources.nearest(link.target())
                            .or(() -> files.nearest(link.target()))
                            .map(near -> Suggestion.question("/" + near)));
            return Diagnostic.of(
                            Code.UNKNOWN_URL,
                            place,
                            "this site has nothing at '" + link.written() + "'",
                            meant.orElse("leave it if the host serves it from elsewhere"))
                    .among(family(link, meant.isPresent()));
        }
        boolean embedded = link.use() == Link.Use.EMBEDDED;
        Diagnostic mistake = embedded ? missingFile(document, link, path, place) : brokenLink(document, link, place);
        return settings.habits().pages().requiresWholeLinks() ? mistake : mistake.withSeverity(Severity.WARNING);
    }

    /** The unknown URLs of one folder, or of one address where a folder says too little. */
    private static Family family(Link link, boolean hasSuggestion) {
        int slash = link.target().indexOf('/');
        if (hasSuggestion || slash <= 0) {
            return new Family("links lead to '/" + link.target() + "', where this site has nothing", MANY);
        }
        String folder = link.target().substring(0, slash);
        String where = folder.matches("\\d{4}") ? "folders of years, such as /2013/" : "/" + folder + "/";
        return new Family("links lead to addresses in " + where + ", where this site has nothing", MANY);
    }

    private Diagnostic missingFile(Article document, Link link, String path, Place place) {
        if (!path.equals(link.target())) {
            return Diagnostic.of(
                    Code.MISSING_FILE,
                    place,
                    "there is no file '" + link.written() + "'",
                    nearest.question(path)
                            .orElseGet(() -> cure(settings.folders().placesOf(path))));
        }
        return Diagnostic.of(
                Code.MISSING_FILE,
                place,
                "there is no file '" + link.written() + "' beside this document",
                near(document, link, files).orElseGet(() -> cure(places(link.target()))));
    }

    /** Where a file that a document names from its own folder could lie. */
    private List<String> places(String path) {
        if (path.startsWith("../")) {
            return List.of();
        }
        return settings.folders().hasContent(path)
                ? List.of(settings.folders().inContent(path))
                : settings.folders().placesOf(path);
    }

    private static String cure(List<String> places) {
        return places.isEmpty()
                ? "correct the path: of where it leads no file is published"
                : "put the file at " + places.get(0) + ", or correct the path";
    }

    private Diagnostic brokenLink(Article document, Link link, Place place) {
        return Diagnostic.of(
                Code.BROKEN_LINK,
                place,
                "the link '" + link.written() + "' leads to no document or file",
                elsewhere(link.written())
                        .or(() -> near(document, link, sources))
                        .orElse(
                                settings.habits().pages().linksByName()
                                        ? "write the path of the other document's source from here, or its name as"
                                                + " [[name]]"
                                        : "write the path of the other document's source or of its page, from here"));
    }

    /** What a link to another site or to a mailbox lacks. */
    private static Optional<String> elsewhere(String written) {
        if (written.startsWith("www.")) {
            return Optional.of("to lead to another site, write https://" + written);
        }
        boolean mailbox = written.length() <= LONGEST_MAILBOX && written.matches("[^/@\\s]+@[^/@\\s]+\\.[^/@\\s]+");
        return mailbox ? Optional.of("to lead to a mailbox, write mailto:" + written) : Optional.empty();
    }

    private static Optional<String> near(Article document, Link link, NearestPaths paths) {
        return paths.nearest(link.target())
                .map(near -> relative(folders(document.path()), near))
                .map(Suggestion::question);
    }

    /** A path as a document in these folders links to it. */
    private static String relative(List<String> folders, String path) {
        List<String> names = List.of(path.split("/"));
        int shared = 0;
        while (shared < Math.min(folders.size(), names.size() - 1)
                && folders.get(shared).equals(names.get(shared))) {
            shared++;
        }
        return "../".repeat(folders.size() - shared) + String.join("/", names.subList(shared, names.size()));
    }

    private static List<String> folders(String path) {
        List<String> names = List.of(path.split("/"));
        return names.subList(0, names.size() - 1);
    }
}
