package dev.backfile.desk.scaffold;

import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.text.Slugs;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.notation.SitePath;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.PathDate;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Makes a new document in a site that is planned. */
public final class DocumentMaker {

    private static final String INDEX = "index";

    private final Path root;
    private final PlannedSite site;
    private final Settings settings;
    private final List<String> notes = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final NewNames names;
    private final NewestDocuments habits;

    /**
     * A maker for one document.
     *
     * @param root the site's folder
     * @param site what the site has
     */
    public DocumentMaker(Path root, PlannedSite site) {
        this.root = root;
        this.site = site;
        this.settings = site.settings();
        this.names = new NewNames(site, notes, refusals);
        this.habits = new NewestDocuments(root, site);
    }

    /**
     * Writes the document, or says why not. No file that is there is changed.
     *
     * @throws IOException if the file cannot be written
     */
    public NewFile make(NewDocument wish) throws IOException {
        Optional<DocumentKind> kind = DocumentKind.of(wish.kind(), settings);
        if (kind.isEmpty()) {
            Set<String> words = DocumentKind.words(settings);
            return NewFile.refused(List.of("there is no kind of document called '" + wish.kind() + "'; this site has "
                    + String.join(", ", words) + NewNames.asked(Suggestion.nearest(wish.kind(), words))));
        }
        String headline = NewNames.clean(wish.headline());
        if (headline.isEmpty()) {
            refusals.add("the " + (kind.get() instanceof DocumentKind.Profile ? "name" : "headline") + " is empty");
        }
        ArticleDate date = date(wish.date());
        List<String> authors = names.of(TaxonomySettings.AUTHORS, wish.authors(), wish.asNamed());
        List<String> tags = names.of(TaxonomySettings.TAGS, wish.tags(), wish.asNamed());
        List<String> sections = names.of(
                TaxonomySettings.SECTIONS,
                wish.section().isBlank() ? List.of() : List.of(wish.section()),
                wish.asNamed());
        if (kind.get() instanceof DocumentKind.Profile profile) {
            headline = names.ofProfile(profile.taxonomy(), headline, wish.asNamed());
        }
        String slug = slug(wish.slug().isBlank() ? headline : wish.slug(), kind.get());
        if (!wish.slug().isBlank() && !slug.equals(wish.slug())) {
            notes.add("The slug becomes '" + slug + "'.");
        }
        if (!refusals.isEmpty()) {
            return NewFile.refused(refusals);
        }
        FieldValues values =
                FieldValues.of(headline, written(date, wish.date()), authors, tags, String.join("", sections), slug);
        PlaceHabit habit = habits.place(kind.get(), !sections.isEmpty());
        Optional<Archetype> own = habits.ownArchetype(kind.get(), habit.extension());
        if (own.isPresent()) {
            List<Diagnostic> mistakes = own.get().mistakes(values);
            if (!mistakes.isEmpty()) {
                return NewFile.faulty(mistakes);
            }
            habit = habit.withExtension(SitePath.extension(own.get().name()));
        }
        String named = habit.dated() ? slug : undated(slug, kind.get(), habit);
        String section = sections.stream()
                .findFirst()
                .flatMap(name -> Slugs.of(name, settings.urls().asciiSlugs()))
                .orElse("");
        String path = habit.path(named, date.day(), section);
        PlaceHabit chosen = habit;
        Archetype archetype =
                own.orElseGet(() -> BuiltInArchetype.of(kind.get(), settings, values, habits.form(kind.get(), chosen)));
        return write(path, archetype.fill(values), kind.get());
    }

    private NewFile write(String path, String text, DocumentKind kind) throws IOException {
        Path content =
                root.toAbsolutePath().resolve(settings.folders().content()).normalize();
        Path file = content.resolve(path).normalize();
        String shown = shown(file);
        Charset charset = settings.reading().charset();
        if (!settings.folders().hasContent(path)) {
            return NewFile.refused(List.of("'" + shown + "' would not be read: content.folder names "
                    + String.join(", ", settings.folders().allContent())
                    + "; name a folder for pages there, too, such as pages, and begin a first one in it"));
        }
        if (!file.startsWith(content)) {
            return NewFile.refused(List.of("'" + path + "' would lie outside the content"));
        }
        if (leadsOut(content, file)) {
            return NewFile.refused(List.of("a symbolic link on the way to " + shown + " leads out of the content"));
        }
        if (!charset.newEncoder().canEncode(text)) {
            return NewFile.refused(List.of("the site's texts are in " + charset.name()
                    + ", which has not all of these characters; render.encoding and template.encoding name another"));
        }
        Optional<String> twin = twin(content, path);
        if (twin.isPresent()) {
            return NewFile.refused(
                    List.of("there is a file " + twin.get() + " already; --slug gives this one another name"));
        }
        String page = SitePath.withoutExtension(path) + settings.urls().extension();
        if (settings.urls().permalinks().isEmpty() && !site.addresses().isFree(page) && !isTermPage(page, kind)) {
            return NewFile.refused(
                    List.of("the site has another page at '" + page + "' already; --slug gives this one another name"));
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(charset), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            return NewFile.faulty(List.of(Diagnostic.of(
                    Code.UNWRITABLE_FILE,
                    Place.file(shown),
                    "this file cannot be written (" + FileFailure.writing(failure) + ")",
                    "see that you may write there and that the disk has room")));
        }
        return NewFile.written(shown, notes);
    }

    /** Whether a page is that of a term which a profile is to introduce. */
    private boolean isTermPage(String page, DocumentKind kind) {
        return kind instanceof DocumentKind.Profile profile
                && site.archive().taxonomy(profile.taxonomy().name()).stream()
                        .flatMap(taxonomy -> taxonomy.terms().stream())
                        .anyMatch(term ->
                                site.addresses().of(term).filter(page::equals).isPresent());
    }

    /** Whether a link among the folders around a file leads elsewhere. */
    private static boolean leadsOut(Path content, Path file) throws IOException {
        Path folder = file.getParent();
        while (!folder.equals(content) && Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.getParent();
        }
        return Files.notExists(folder)
                ? Files.isSymbolicLink(folder)
                : !folder.toRealPath().startsWith(content.toRealPath());
    }

    private String shown(Path file) {
        Path folder = root.toAbsolutePath().normalize();
        return (file.startsWith(folder) ? folder.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    /** A document that is already there under the name, whatever its extension and the case of its letters. */
    private Optional<String> twin(Path content, String path) throws IOException {
        Path folder = content.resolve(SitePath.folder(path));
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return settings.habits()
                                        .sources()
                                        .documentExtension(name)
                                        .isPresent()
                                && SitePath.baseName(name).equalsIgnoreCase(SitePath.baseName(path));
                    })
                    .map(this::shown)
                    .sorted()
                    .findFirst();
        }
    }

    private ArticleDate date(String written) {
        if (!written.isBlank()) {
            Optional<Dates.Understood> date = new Dates(settings.site().zone()).read(written);
            if (date.isPresent()) {
                return date.get().date();
            }
            refusals.add("'" + written + "' is no date: write 2014-10-24, or 2014-10-24 09:30");
        }
        return ArticleDate.of(
                ArticleDate.of(site.publication().asOf(), settings.site().zone())
                        .day(),
                settings.site().zone());
    }

    /** A date as the site's front matter has it. */
    private String written(ArticleDate date, String wished) {
        if (settings.habits().sources().readsUnfencedAsHeader()) {
            SimpleDateFormat format = new SimpleDateFormat(
                    settings.reading().dateFormat(), settings.site().locale());
            format.setTimeZone(TimeZone.getTimeZone(settings.site().zone()));
            return format.format(Date.from(date.instant()));
        }
        return date.hasTime() ? wished.strip() : date.day().toString();
    }

    private String slug(String name, DocumentKind kind) {
        return Slugs.of(NewNames.clean(name), settings.urls().asciiSlugs()).orElse(kind.word());
    }

    /** A slug that says neither a date nor that it is the index of its folder, which names of files may. */
    private static String undated(String slug, DocumentKind kind, PlaceHabit habit) {
        boolean misread = PathDate.of(slug + ".md").isPresent() || !habit.bundle() && slug.equals(INDEX);
        return misread ? kind.word() + "-" + slug : slug;
    }
}
