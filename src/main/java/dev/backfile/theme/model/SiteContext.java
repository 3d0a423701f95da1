package dev.backfile.theme.model;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Lazy;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.calendar.DatePattern;
import dev.backfile.archive.name.Name;
import dev.backfile.archive.text.IndexLetter;
import dev.backfile.config.MenuLink;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.language.Words;
import dev.backfile.language.custom.Customs;
import dev.backfile.page.model.NewestFirst;
import dev.backfile.page.path.MenuTarget;
import dev.backfile.page.path.PageUrls;
import dev.backfile.theme.value.ConfigValues;
import dev.backfile.theme.value.MapModel;
import dev.backfile.theme.value.ValueWrapper;
import dev.backfile.theme.value.Variables;
import freemarker.template.TemplateHashModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What all pages of a bake share: the archive in the orders in which templates ask for it, each made at most once and
 * only when a template asks. Safe for use by many threads.
 */
public final class SiteContext {

    private final ThemeInput input;
    private final Variables<TermContext> termVariables;
    private final ValueWrapper values;
    private final Lazy<Map<String, List<Article>>> byType;
    private final Lazy<List<Article>> content;
    private final Lazy<Map<String, Article>> byUri;
    private final Lazy<Map<String, Term>> tags;
    private final Lazy<List<Term>> tagList;
    private final Lazy<List<String>> tagNames;
    private final Lazy<List<String>> postTagNames;
    private final Lazy<TemplateHashModel> config;
    private final Lazy<List<MenuTarget>> navigation;
    private final Lazy<List<MenuTarget>> footer;
    private final Set<String> types;
    private final Map<Term, List<Article>> tagged = new ConcurrentHashMap<>();
    private final Map<Term, List<Article>> taggedPosts = new ConcurrentHashMap<>();
    private final Map<Article, Map<String, Object>> profileFields = new ConcurrentHashMap<>();
    private final Lazy<Customs> customs;
    private final Lazy<IndexLetter> indexLetters;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<Pattern, DatePattern> datePatterns = new ConcurrentHashMap<>();
    private final Map<Term, Name> names = new ConcurrentHashMap<>();

    private record Pattern(String letters, Customs language) {}

    /** What all pages of one bake share. */
    public SiteContext(ThemeInput input) {
        this.input = input;
        this.termVariables = TermVariables.ofTerm(input.generated());
        this.values = new ValueWrapper(input.settings().site().zone(), false);
        this.types = input.settings()
                .habits()
                .templates()
                .listedTypes(
                        input.settings().types().keySet(),
                        input.settings().properties().keySet());
        this.byType = new Lazy<>(this::groupByType);
        this.content = new Lazy<>(() -> inOrderOfTypes(byType.get()));
        this.byUri = new Lazy<>(this::indexByUri);
        this.tags = new Lazy<>(this::indexTags);
        this.tagList = new Lazy<>(() -> List.copyOf(tags.get().values()));
        this.tagNames = new Lazy<>(() -> tags().stream().map(Term::name).toList());
        this.postTagNames = new Lazy<>(() -> tags().stream()
                .filter(tag -> !postsOf(tag).isEmpty())
                .map(Term::name)
                .toList());
        this.config = new Lazy<>(() -> new MapModel(ConfigValues.of(settings()), values));
        this.customs = new Lazy<>(() -> settings().customs());
        this.indexLetters = new Lazy<>(() -> new IndexLetter(settings().site().locale(), customs()));
        this.navigation = new Lazy<>(() -> targets(settings().menus().navigation()));
        this.footer = new Lazy<>(() -> targets(settings().menus().footer()));
    }

    /** What templates find in a term. */
    Variables<TermContext> termVariables() {
        return termVariables;
    }

    /** All that templates can reach. */
    public ThemeInput input() {
        return input;
    }

    /** The settings of the site. */
    public Settings settings() {
        return input.settings();
    }

    /** The archive. */
    public Archive archive() {
        return input.archive();
    }

    /** How plain values become values of templates. */
    public ValueWrapper values() {
        return values;
    }

    /** The fields of a term's profile, which many pages ask for. */
    Map<String, Object> fieldsOf(Article profile) {
        return profileFields.computeIfAbsent(profile, Article::fields);
    }

    /** The name of an author in its parts, which many pages ask for; taken apart when a page first does. */
    Name nameOf(Term author, Function<Term, Name> parts) {
        return names.computeIfAbsent(author, parts);
    }

    /** The settings as JBake's templates see them. */
    public TemplateHashModel config() {
        return config.get();
    }

    /** The customs of the site's language. */
    public Customs customs() {
        return customs.get();
    }

    /** A pattern of dates in a language. Patterns are few: they stand among the words of a language. */
    DatePattern datePattern(String letters, Customs language) {
        return datePatterns.computeIfAbsent(
                new Pattern(letters, language), pattern -> DatePattern.of(pattern.letters(), pattern.language()));
    }

    /** The letters under which the site's indexes have names. */
    public IndexLetter indexLetters() {
        return indexLetters.get();
    }

    /** The theme's words in a language, given as its BCP 47 tag. */
    Words words(String language) {
        return words.computeIfAbsent(language, settings().words()::of);
    }

    /** Where the links of {@code site.navigation} lead. */
    public List<MenuTarget> navigation() {
        return navigation.get();
    }

    /** Where the links of {@code site.footer.links} lead. */
    public List<MenuTarget> footer() {
        return footer.get();
    }

    /** Whether there is a type of documents of this name, with or without documents. */
    public boolean hasType(String type) {
        return types.contains(type);
    }

    /** The listed documents of a type, newest first. */
    public List<Article> ofType(String type) {
        return byType.get().getOrDefault(type, List.of());
    }

    /** All listed documents: by type, pages first, in each newest first. */
    public List<Article> content() {
        return content.get();
    }

    /** The document at a URI, as JBake writes it. */
    public Optional<Article> atUri(String uri) {
        return Optional.ofNullable(byUri.get().get(uri));
    }

    /** The tags that listed documents have, in order. */
    public List<Term> tags() {
        return tagList.get();
    }

    /** The names of those tags. */
    public List<String> tagNames() {
        return tagNames.get();
    }

    /** The names of the tags that posts have. */
    public List<String> postTagNames() {
        return postTagNames.get();
    }

    /** What the data files hold, by their path within the data folder. */
    public Map<String, Object> data() {
        return input.data();
    }

    /** The tag of this name. */
    public Optional<Term> tag(String name) {
        return Optional.ofNullable(tags.get().get(name));
    }

    /** The documents of a term: by type, pages first, in each newest first. */
    public List<Article> documentsOf(Term term) {
        return tagged.computeIfAbsent(
                term,
                key -> inOrderOfTypes(
                        new NewestFirst<>(key.documents()).stream().collect(Collectors.groupingBy(Article::type))));
    }

    /** The posts of a term, newest first. */
    public List<Article> postsOf(Term term) {
        return taggedPosts.computeIfAbsent(
                term,
                key -> new NewestFirst<>(key.documents())
                        .stream()
                                .filter(document -> document.type().equals(Article.POST))
                                .toList());
    }

    /**
     * The URI of a path: encoded, relative to the root of the site. What a template that does not escape could not write
     * into an attribute is encoded, too.
     */
    public static String uri(String path) {
        return PageUrls.encode(path).replace("&", "%26").replace("'", "%27");
    }

    private List<MenuTarget> targets(List<MenuLink> links) {
        return links.stream().map(input.addresses()::target).toList();
    }

    private Map<String, List<Article>> groupByType() {
        Map<String, List<Article>> groups = new HashMap<>();
        for (Article document : new NewestFirst<>(archive().documents())) {
            if (!document.isWithdrawn()) {
                groups.computeIfAbsent(document.type(), type -> new ArrayList<>())
                        .add(document);
            }
        }
        return groups;
    }

    private List<Article> inOrderOfTypes(Map<String, List<Article>> groups) {
        Set<String> order = new LinkedHashSet<>(List.of(Article.PAGE, Article.POST));
        order.addAll(settings().types().keySet());
        if (settings().habits().sources().hasProfiles()) {
            settings().taxonomies().forEach(taxonomy -> order.remove(taxonomy.singular()));
        }
        List<Article> ordered = new ArrayList<>();
        order.forEach(type -> ordered.addAll(groups.getOrDefault(type, List.of())));
        return List.copyOf(ordered);
    }

    private Map<String, Article> indexByUri() {
        Map<String, Article> index = new HashMap<>();
        content().forEach(document -> index.put(uri(input.addresses().of(document)), document));
        return index;
    }

    private Map<String, Term> indexTags() {
        Map<String, Term> index = new LinkedHashMap<>();
        for (Term term :
                archive().taxonomy(TaxonomySettings.TAGS).map(Taxonomy::terms).orElse(List.of())) {
            if (!term.documents().isEmpty()) {
                index.put(term.name(), term);
            }
        }
        return index;
    }
}
