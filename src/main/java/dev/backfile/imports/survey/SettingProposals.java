package dev.backfile.imports.survey;

import dev.backfile.diagnostic.Code;
import dev.backfile.imports.survey.content.JekyllConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Proposes the settings with which a tree bakes, from what was counted in it. */
final class SettingProposals {

    private static final String ASSETS = "assets";
    private static final Pattern DATED = Pattern.compile("(?:^|.*/)(?:1[5-9]|20)\\d\\d(?:[-/_.].*|$)");
    private static final String PERMALINK = "permalink.post";
    private static final Set<String> WITHOUT_HEADER = Set.of(Code.NO_FRONT_MATTER.word(), Code.MISSING_TITLE.word());
    private static final Set<String> STATUSES = Set.of("published", "draft", "withdrawn");
    private static final Map<String, String> KNOWN_STATUSES = Map.ofEntries(
            Map.entry("publish", "published"),
            Map.entry("public", "published"),
            Map.entry("live", "published"),
            Map.entry("visible", "published"),
            Map.entry("released", "published"),
            Map.entry("private", "draft"),
            Map.entry("hidden", "draft"),
            Map.entry("pending", "draft"),
            Map.entry("unpublished", "draft"),
            Map.entry("future", "draft"),
            Map.entry("trash", "draft"),
            Map.entry("inherit", "draft"));
    private static final Set<String> TYPES = Set.of("post", "page");
    private static final Set<String> PAGES = Set.of("pages", "static", "about", "landing", "home", "index", "section");

    private final Generator generator;
    private final GeneratorConfiguration configuration;
    private final FieldTallies fields;
    private final MappingCandidates candidates;
    private final List<String> languages;
    private final List<String> places;
    private final String content;
    private final Predicate<String> isFolder;
    private final Optional<ProposedSetting> kept;
    private final List<ProposedSetting> proposals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private SettingProposals(
            Generator generator,
            GeneratorConfiguration configuration,
            FieldTallies fields,
            MappingCandidates candidates,
            List<String> languages,
            List<String> places,
            Predicate<String> isFolder,
            Optional<ProposedSetting> kept) {
        this.generator = generator;
        this.configuration = configuration;
        this.fields = fields;
        this.candidates = candidates;
        this.languages = languages;
        this.places = places;
        this.content = places.get(0);
        this.isFolder = isFolder;
        this.kept = kept;
    }

    /**
     * What is proposed.
     *
     * @param settings the settings, in the order in which they are written
     * @param notes what an editor must decide, each a sentence
     */
    record Proposed(List<ProposedSetting> settings, List<String> notes) {}

    /**
     * The settings for a tree.
     *
     * @param languages the languages after which its files or folders are named
     * @param places the folders and files of its articles, the likeliest first
     * @param isFolder whether the tree has a folder of this name
     * @param kept the folders that keep their names, if there are any
     */
    static Proposed of(
            Generator generator,
            GeneratorConfiguration configuration,
            FieldTallies fields,
            MappingCandidates candidates,
            List<String> languages,
            List<String> places,
            Predicate<String> isFolder,
            Optional<ProposedSetting> kept) {
        SettingProposals proposals =
                new SettingProposals(generator, configuration, fields, candidates, languages, places, isFolder, kept);
        if (generator != Generator.BACKFILE) {
            proposals.site();
            proposals.languages();
            proposals.folders();
        }
        proposals.fields();
        proposals.proposals.addAll(TermProposals.of(generator, fields));
        proposals.words("status", STATUSES);
        proposals.words("type", TYPES);
        proposals.dateForm();
        proposals.urls();
        return new Proposed(List.copyOf(proposals.proposals), List.copyOf(proposals.notes));
    }

    private void site() {
        add("theme", "backfile", "makes this a Backfile site with the built-in theme");
        String from = " by " + generator.label() + "'s settings";
        configuration.title().ifPresent(title -> add("site.title", title, "the publication's name" + from));
        configuration.tagline().ifPresent(tagline -> add("site.tagline", tagline, "the line under the name" + from));
        configuration
                .host(generator)
                .ifPresentOrElse(
                        host -> add("site.host", host, "the address of the site" + from),
                        () -> notes.add("The address of the site is not known: set site.host."));
        configuration.locale().ifPresent(locale -> add("site.locale", locale, "the language" + from));
        configuration.timezone().ifPresent(zone -> add("site.timezone", zone, "the time zone" + from));
    }

    /** The languages of texts, where the generator sorts them by names of files or of folders. */
    private void languages() {
        if (languages.size() > 1) {
            add("site.languages", String.join(", ", languages), "names of files or folders are those of languages");
        }
    }

    private void folders() {
        if (!places.equals(List.of("content"))) {
            add("content.folder", String.join(", ", places), "the articles lie there");
        }
        assets();
        kept.ifPresent(proposals::add);
        if (generator == Generator.HUGO || generator == Generator.ZOLA) {
            add("destination.folder", "target/site", "a folder of its own, away from " + generator.label() + "'s");
        }
    }

    /** The folder of files that are copied; where there is none, no other is taken for it. */
    private void assets() {
        String folder = generator.assets();
        if (folder.equals(ASSETS) || folder.startsWith(content)) {
            return;
        }
        boolean isKept = kept.stream()
                .flatMap(setting -> Arrays.stream(setting.value().split(",")))
                .anyMatch(entry -> entry.strip().equals(ASSETS));
        if (isFolder.test(folder)) {
            add("asset.folder", folder, "the files that are copied as they are lie there");
        } else if (isFolder.test(ASSETS) && !isKept) {
            add("asset.folder", folder, generator.label() + " does not publish the files in assets as they are");
        }
    }

    private void fields() {
        for (Target target : Target.ALL) {
            List<Counted> found = candidates.of(target);
            if (found.isEmpty()) {
                continue;
            }
            List<String> sources = found.stream().map(Counted::name).toList();
            int documents = found.stream().mapToInt(Counted::count).sum();
            proposals.add(new ProposedSetting(
                    "field." + target.field(),
                    String.join(", ", sources),
                    (documents == 1 ? "1 document has" : documents + " documents have") + " it without '"
                            + target.field() + "'",
                    sources));
        }
    }

    /** Words that mean nothing here, and what they probably mean; of a status only what is sure is proposed. */
    private void words(String name, Set<String> known) {
        List<String> names = new ArrayList<>(List.of(name));
        Target.ALL.stream()
                .filter(target -> target.field().equals(name))
                .forEach(target -> candidates.of(target).forEach(candidate -> names.add(candidate.name())));
        for (String each : names) {
            fields.field(each)
                    .ifPresent(field -> field.words().inOrder().forEach(word -> {
                        String folded = word.name().toLowerCase(Locale.ROOT);
                        if (folded.isBlank() || known.contains(folded) || isWritten(name + "." + folded)) {
                            return;
                        }
                        if (name.equals("type")) {
                            String meaning = PAGES.contains(folded) ? "page" : "post";
                            add("type." + folded, meaning, word.count() + " documents have this type");
                        } else if (KNOWN_STATUSES.containsKey(folded)) {
                            add(
                                    "status." + folded,
                                    KNOWN_STATUSES.get(folded),
                                    word.count() + " documents have this status");
                        } else {
                            notes.add("'" + word.name() + "' is the status of " + word.count()
                                    + " documents: say what it means, such as status." + folded + "=draft.");
                        }
                    }));
        }
    }

    private boolean isWritten(String key) {
        return proposals.stream().anyMatch(proposal -> proposal.key().equals(key));
    }

    private void dateForm() {
        List<String> names = new ArrayList<>(List.of("date", "updated"));
        proposals.stream()
                .filter(proposal ->
                        proposal.key().equals("field.date") || proposal.key().equals("field.updated"))
                .forEach(proposal -> names.addAll(proposal.sources()));
        Tally forms = new Tally();
        names.stream()
                .map(fields::field)
                .flatMap(Optional::stream)
                .flatMap(field -> field.dates().inOrder().stream())
                .filter(form -> DateForm.of(form.example())
                        .filter(date -> !date.plain())
                        .isPresent())
                .forEach(form -> {
                    for (int time = 0; time < form.count(); time++) {
                        forms.add(form.name(), form.example());
                    }
                });
        List<Counted> found = forms.inOrder();
        if (found.isEmpty()) {
            return;
        }
        add(
                "date.format",
                found.get(0).name(),
                found.get(0).count() + " dates are written so, such as "
                        + found.get(0).example());
        found.subList(1, found.size())
                .forEach(form -> notes.add(form.count() + " dates are written as '" + form.example()
                        + "', and only one form beside ISO 8601 can be set: write them as 2014-10-24."));
    }

    private void urls() {
        if (generator == Generator.BACKFILE || generator == Generator.JBAKE) {
            return;
        }
        boolean categories = fields.has("categories") || fields.has("category");
        configuration.permalink(generator, categories).ifPresentOrElse(this::permalink, this::folderUrls);
        if (generator == Generator.JEKYLL && places.size() > 1) {
            jekyllPages();
        }
    }

    private void permalink(String pattern) {
        if (pattern.matches("(?:/|[-_.\\p{L}\\p{N}]|:(?:year|month|day|slug|section|categories|lang))+")) {
            add("permalink.post", pattern, "keeps the URLs that " + generator.label() + " gives");
        } else {
            notes.add("The URLs are made after the pattern '" + pattern
                    + "', which Backfile cannot say whole: set permalink.post or the fields permalink and aliases.");
        }
    }

    /** Jekyll gives pages the ending of its pattern, and its collections a folder without the underscore. */
    private void jekyllPages() {
        JekyllConfiguration jekyll = configuration.jekyll();
        boolean collections = jekyll.collections().stream()
                .anyMatch(folder -> places.stream().anyMatch(place -> (place + "/").startsWith(folder + "/")));
        boolean folders = jekyll.endsPagesWithSlash(collections);
        if (folders) {
            add("uri.noExtension", "true", "Jekyll gives each page a folder, such as /about/");
        }
        if (collections) {
            add(
                    "permalink.page",
                    "/:folder/:filename" + (folders ? "/" : ".html"),
                    "Jekyll's collections stand in a folder without the underscore");
        }
    }

    private void folderUrls() {
        if (generator == Generator.ZOLA || generator == Generator.ELEVENTY) {
            String above = places.size() > 1 || content.equals("content") || content.equals("src")
                    ? ""
                    : "/" + content.replaceFirst("^(?:src|site|content|source)/", "");
            add("permalink.post", above + "/:folder/:slug/", "keeps the URLs that " + generator.label() + " gives");
        }
        if (Set.of(Generator.HUGO, Generator.ZOLA, Generator.ELEVENTY, Generator.GATSBY, Generator.ASTRO)
                .contains(generator)) {
            add("uri.noExtension", "true", generator.label() + " gives each page a folder, such as /posts/a-bridge/");
        }
    }

    private void add(String key, String value, String reason) {
        proposals.add(new ProposedSetting(key, value, reason));
    }

    /**
     * With what else documents bake that lack a title, a date, or any front matter.
     *
     * @param trial what came of what is proposed so far
     * @param documents the paths of the documents
     */
    static List<ProposedSetting> further(Trial trial, List<ProposedSetting> proposed, List<String> documents) {
        List<ProposedSetting> more = new ArrayList<>();
        long untitled = errors(trial, WITHOUT_HEADER);
        if (untitled > 0 && lacks(proposed, "title.from")) {
            more.add(new ProposedSetting("title.from", "heading", untitled + " documents name no title of their own"));
        }
        long undated = errors(trial, Set.of(Code.MISSING_DATE.word()));
        boolean datedPaths =
                documents.stream().anyMatch(path -> DATED.matcher(path).matches());
        if ((undated > 0 || untitled > 0) && datedPaths && lacks(proposed, "date.from")) {
            more.add(new ProposedSetting("date.from", "path", "paths name the year"));
        } else if (undated > 0 && lacks(proposed, "default.type.undated")) {
            more.add(new ProposedSetting("default.type.undated", "page", undated + " documents have no date anywhere"));
        }
        return more;
    }

    /**
     * A pattern of URLs in place of one that has two documents at one address: a generator that leaves dates out of URLs refuses
     * such a site, unless its programs make the URLs.
     */
    static Optional<ProposedSetting> dated(Trial trial, List<ProposedSetting> proposed) {
        boolean clash = errors(trial, Set.of(Code.PATH_CLASH.word())) > 0;
        boolean undated = proposed.stream()
                .anyMatch(setting ->
                        setting.key().equals(PERMALINK) && setting.value().endsWith("/:folder/:slug/"));
        return clash && undated
                ? Optional.of(new ProposedSetting(
                        PERMALINK,
                        "/:year/:month/:day/:slug/",
                        "without dates articles would share addresses: compare with the old ones, which programs made"))
                : Optional.empty();
    }

    private static boolean lacks(List<ProposedSetting> proposed, String key) {
        return proposed.stream().noneMatch(setting -> setting.key().equals(key));
    }

    private static long errors(Trial trial, Set<String> codes) {
        return trial.mistakes().stream()
                .filter(mistake -> mistake.isError() && codes.contains(mistake.code()))
                .mapToLong(Trial.Mistakes::count)
                .sum();
    }
}
