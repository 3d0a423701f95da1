package dev.backfile.desk.scaffold;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.config.Settings;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the newest documents of a site show of its habits: where they lie, and how their front matter is written. */
final class NewestDocuments {

    private static final int NEWEST = 10;
    private static final String NEW = "x";
    private static final String ARCHETYPES = "archetypes";
    private static final List<String> EXTENSIONS = List.of("md", "adoc");

    private final Path root;
    private final PlannedSite site;
    private final Settings settings;

    /** The newest documents of a site in this folder. */
    NewestDocuments(Path root, PlannedSite site) {
        this.root = root;
        this.site = site;
        this.settings = site.settings();
    }

    /**
     * Where a document of a kind goes.
     *
     * @param sections whether it has a section, which may be a folder
     */
    PlaceHabit place(DocumentKind kind, boolean sections) {
        if (kind instanceof DocumentKind.Profile profile) {
            return PlaceHabit.of(SitePath.folder(
                    settings.folders().newContent(profile.taxonomy().name() + "/" + NEW)));
        }
        boolean page = kind instanceof DocumentKind.Page;
        Comparator<Article> order = page
                ? Comparator.comparing((Article card) -> card.path()
                                .chars()
                                .filter(letter -> letter == '/')
                                .count())
                        .thenComparing(Article::path)
                : Comparator.comparing(Article::date, Comparator.nullsFirst(Comparator.<ArticleDate>naturalOrder()))
                        .reversed()
                        .thenComparing(Article::path);
        List<PlaceHabit> shown = site.cards().stream()
                .filter(card -> card.type().equals(kind.type()))
                .filter(card -> settings.folders().hasContent(SitePath.folderPrefix(card.path()) + NEW))
                .sorted(order)
                .limit(page ? Long.MAX_VALUE : NEWEST)
                .map(card -> PlaceHabit.of(card, sections))
                .filter(habit -> EXTENSIONS.contains(habit.extension()))
                .toList();
        Map<PlaceHabit, Long> counts = shown.stream().collect(groupingBy(habit -> habit, counting()));
        return shown.stream()
                .distinct()
                .max(Comparator.comparing(counts::get))
                .orElseGet(() -> PlaceHabit.of(
                        page ? "" : SitePath.folder(settings.folders().newContent(":year/:month/" + NEW))));
    }

    /** The archetype that the site has for a kind, best with this extension. */
    Optional<Archetype> ownArchetype(DocumentKind kind, String extension) throws IOException {
        List<String> extensions = new ArrayList<>(List.of(extension));
        extensions.addAll(EXTENSIONS);
        for (String each : extensions) {
            String name = ARCHETYPES + "/" + kind.word() + "." + each;
            if (Files.isRegularFile(root.resolve(name))) {
                String text = new String(
                                Files.readAllBytes(root.resolve(name)),
                                settings.reading().charset())
                        .replace("\uFEFF", "")
                        .replaceAll("\\r\\n?", "\n");
                return Optional.of(new Archetype(name, text, HeaderForm.of(text, each.equals("adoc"))));
            }
        }
        return Optional.empty();
    }

    /** The form of the newest document of a kind that has a place as new ones will. */
    HeaderForm form(DocumentKind kind, PlaceHabit habit) {
        boolean asciidoc = habit.extension().equals("adoc");
        HeaderForm otherwise = asciidoc ? HeaderForm.ASCIIDOC : HeaderForm.YAML;
        boolean jbake = settings.habits().sources().readsUnfencedAsHeader();
        Optional<String> newest = site.cards().stream()
                .filter(card -> card.type().equals(kind.type()))
                .filter(card -> SitePath.extension(card.path()).equals(habit.extension()))
                .max(Comparator.comparing(Article::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Article::path);
        if (newest.isEmpty()) {
            return jbake && !asciidoc ? HeaderForm.LINES : otherwise;
        }
        try {
            Path file = root.resolve(settings.folders().inContent(newest.get()));
            return HeaderForm.of(
                    new String(Files.readAllBytes(file), settings.reading().charset()), asciidoc);
        } catch (IOException vanished) {
            return otherwise;
        }
    }
}
