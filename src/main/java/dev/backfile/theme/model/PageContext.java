package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.directive.DirectiveSlots;
import dev.backfile.config.Settings;
import dev.backfile.language.Words;
import dev.backfile.language.custom.Customs;
import dev.backfile.notation.HtmlEscape;
import dev.backfile.page.Assets;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.Page;
import dev.backfile.page.model.GeneratedModel;
import dev.backfile.page.model.PageModel;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.PageUrls;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import dev.backfile.theme.value.VariablesModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** What the models of one page need: the site, the page, and how the page writes URLs. Confined to one thread. */
public final class PageContext {

    private final SiteContext site;
    private final Page page;
    private final PageUrls urls;
    private final PageUrls absolute;
    private final DirectiveTemplates directives;
    private final Map<String, Integer> counts = new HashMap<>();
    private final ReadLog reads = new ReadLog();
    private final Map<Term, Optional<String>> references = new HashMap<>();
    private @Nullable String language;
    private String pathOfLastBody = "";
    private Fragment lastBody = new Fragment("");

    /** What one page of a site needs. */
    public PageContext(SiteContext site, Page page, DirectiveTemplates directives) {
        this.site = site;
        this.directives = directives;
        this.page = page;
        this.absolute = PageUrls.absolute(site.settings().site().host());
        this.urls = urls(site.settings(), page);
    }

    private static PageUrls urls(Settings settings, Page page) {
        GeneratedModel.UrlStyle style =
                page.model() instanceof GeneratedModel generated ? generated.urls() : GeneratedModel.UrlStyle.RELATIVE;
        return switch (style) {
            case ABSOLUTE -> PageUrls.absolute(settings.site().host());
            case FROM_ROOT -> PageUrls.rootRelative(settings.site().pathOnHost());
            case RELATIVE -> PageUrls.relativeTo(page.path(), settings.urls().folderLinks());
        };
    }

    /** What all pages share. Who asks it for a list of documents or terms goes through {@link #everything} instead. */
    public SiteContext site() {
        return site;
    }

    /** What all pages share, for who reads over the whole archive. */
    public SiteContext everything() {
        reads.archive();
        return site;
    }

    /** Where this page writes down what it reads. */
    public ReadLog reads() {
        return reads;
    }

    /** The settings of the site. */
    public Settings settings() {
        return site.settings();
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** What the page shows. */
    public PageModel model() {
        return page.model();
    }

    /** Where everything of the site stands. */
    public Addresses addresses() {
        return site.input().addresses();
    }

    /**
     * The language of the page as its BCP 47 tag: that of the document or of the profile that it is the page of, where they
     * say one, else the site's.
     */
    public String language() {
        String known = language;
        if (known == null) {
            known = ownLanguage();
            language = known;
        }
        return known;
    }

    private String ownLanguage() {
        Optional<Article> shown =
                model().ownDocument().or(() -> model().ownTerm().flatMap(Term::profile));
        shown.ifPresent(reads::document);
        return shown.map(Article::lang).orElse(settings().site().language());
    }

    /** The language in which its dates are written; empty where all pages have that of the site. */
    public Optional<Locale> locale() {
        boolean own = settings().habits().templates().writesAfterCldr();
        return Optional.of(this).filter(page -> own).map(page -> Locale.forLanguageTag(page.language()));
    }

    /** The theme's words in the language of the page. */
    public Words words() {
        return site.words(language());
    }

    /** The theme's words in the language of the site. */
    public Words siteWords() {
        return site.words(settings().site().language());
    }

    /** A day as readers of the page's language have it. */
    String day(LocalDate day) {
        return written(day, "date");
    }

    /** A month with its year as readers of the page's language have it in a heading. */
    public String month(YearMonth month) {
        String written = written(month.atDay(1), "month");
        int first = written.offsetByCodePoints(0, 1);
        return written.substring(0, first).toUpperCase(Locale.forLanguageTag(language())) + written.substring(first);
    }

    private String written(LocalDate day, String pattern) {
        Words spoken = words();
        Customs customs = settings().habits().templates().writesAfterCldr() ? spoken.customs() : site.customs();
        return site.datePattern(spoken.say(pattern), customs)
                .print(day.atStartOfDay().atOffset(ZoneOffset.UTC), TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    /** URLs as this page writes them. */
    public PageUrls urls() {
        return urls;
    }

    /** Absolute URLs; without a host they begin with a slash. */
    public PageUrls absolute() {
        return absolute;
    }

    /** The absolute URL of a path; empty where the site has no host. */
    public Optional<String> absoluteUrl(String path) {
        return settings().site().host().map(host -> absolute.of(path));
    }

    /** JBake's prefix that leads from this page to the root. */
    public String rootpath() {
        boolean fromRoot =
                model() instanceof GeneratedModel generated && generated.urls() == GeneratedModel.UrlStyle.FROM_ROOT;
        return settings().habits().templates().keepsRootpathRelative() || !fromRoot
                ? PageUrls.relativeTo(page.path(), false).root()
                : urls.root();
    }

    /** A plain value for templates. */
    @Nullable
    public TemplateModel wrap(@Nullable Object value) {
        return site.values().wrap(value);
    }

    /** A model of a thing whose keys a table gives. */
    public <T> TemplateHashModelEx keyed(Variables<T> keys, T subject) {
        return new VariablesModel<>(keys, subject, site.values());
    }

    /** A document as lists show it. */
    public DocumentModel document(Article article) {
        return new DocumentModel(new DocumentContext(this, article, false));
    }

    /** Documents for templates, each made when it is asked for. */
    public ListModel<Article> documents(List<Article> articles) {
        return new ListModel<>(articles, this::document, false);
    }

    /** A list with the methods of Java's, as JBake's {@code db} gives it. */
    public ListModel<Article> documentsWithMethods(List<Article> articles) {
        return new ListModel<>(articles, this::document, true);
    }

    /** A term for templates. */
    public TemplateHashModelEx term(Term term) {
        return term(term, true);
    }

    /**
     * A term for templates.
     *
     * @param counted whether the page may show how many articles it has
     */
    public TemplateHashModelEx term(Term term, boolean counted) {
        return keyed(site.termVariables(), new TermContext(this, term, counted));
    }

    /** The terms of a document in one taxonomy, as its byline names them; null when there is no such taxonomy. */
    @Nullable
    TemplateModel byline(DocumentContext document, String taxonomy) {
        if (!TermVariables.BUILT_IN.contains(taxonomy)
                && site.archive().taxonomy(taxonomy).isEmpty()) {
            return null;
        }
        List<TemplateModel> terms = new ArrayList<>();
        for (Term term : site.archive().terms(document.article(), taxonomy)) {
            terms.add(keyed(TermVariables.REFERENCE, new TermReferenceContext(document, term)));
        }
        return new ListModel<>(terms, term -> term, false);
    }

    /** The URL of a term in bylines, of which a list repeats many; empty where the term has no page. */
    Optional<String> referenceUrl(Term term) {
        return references.computeIfAbsent(term, named -> addresses().of(named).map(urls::of));
    }

    /** The taxonomy of a term. */
    Optional<Taxonomy> taxonomyOf(Term term) {
        return site.archive().taxonomy(term.taxonomy());
    }

    /** A piece of a document's HTML with its links as this page writes them. */
    public String fill(Article article, Fragment fragment) {
        return DirectiveSlots.fill(
                fragment,
                link -> addresses().fill(article, link, urls),
                PagePictures.of(this, article, urls, false),
                directives(article, urls));
    }

    /** The text of the document that this page is about: its first image may be in the first view. */
    public String fillBody(DocumentContext document) {
        Article article = document.article();
        boolean first = document.details().image() == null;
        return DirectiveSlots.fill(
                body(article),
                link -> addresses().fill(article, link, urls),
                PagePictures.of(this, article, urls, first),
                directives(article, urls));
    }

    /** A piece of a document's HTML in which every URL is absolute. */
    String fillAbsolutely(Article article, Fragment fragment) {
        String html = DirectiveSlots.fill(
                fragment,
                link -> addresses().computed(article, link, absolute),
                PagePictures.of(this, article, absolute, false),
                directives(article, absolute));
        String own = HtmlEscape.of(absolute.of(addresses().of(article)));
        return html.replace("href=\"#", "href=\"" + own + "#");
    }

    private DirectiveSlots.Renderer directives(Article article, PageUrls written) {
        return (call, label, content) -> directives.render(
                this,
                new DirectiveContext(
                        this, article, written, call, label, content, counts.merge(call.name(), 1, Integer::sum)));
    }

    /** What is known of the image that a link of a document leads to. */
    Optional<ImageFacts> image(Article article, int link) {
        Optional<ImageFacts> facts =
                addresses().fileOf(article, link).flatMap(site.input().images()::of);
        facts.ifPresent(image -> reads.image(image.path()));
        return facts;
    }

    /** What the page is answered that asks for an asset by a path. */
    public Assets.Answer asset(String path) {
        reads.asset(path);
        return site.input().assets().of(path);
    }

    /** The text of a document, of which the page is noted to show it. */
    public Fragment body(Article article) {
        reads.body(article);
        if (!article.path().equals(pathOfLastBody)) {
            lastBody = site.input().bodies().body(article.path()).fragment();
            pathOfLastBody = article.path();
        }
        return lastBody;
    }
}
