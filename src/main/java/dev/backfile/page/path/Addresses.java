package dev.backfile.page.path;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.MenuLink;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.notation.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in the destination. Paths are relative to its root, with {@code /} between names, not yet
 * encoded for a URL; {@link PageUrls} makes URLs of them. Immutable.
 */
public final class Addresses {

    private final Settings settings;
    private final Archive archive;
    private final Function<Article, @Nullable String> documents;
    private final DestinationFiles standing;
    private final OutputPaths paths;
    private final Map<String, Taxonomy> taxonomies = new HashMap<>();

    /**
     * Addresses in an archive that is planned.
     *
     * @param documents the path of each document that has one
     * @param standing what else stands in the destination
     */
    public Addresses(
            Settings settings,
            Archive archive,
            Function<Article, @Nullable String> documents,
            DestinationFiles standing) {
        this.settings = settings;
        this.archive = archive;
        this.documents = documents;
        this.standing = standing;
        this.paths = new OutputPaths(settings);
        archive.taxonomies().forEach(taxonomy -> taxonomies.put(taxonomy.name(), taxonomy));
    }

    /**
     * The path of a document's page; for the profile of a term the path of the term's page.
     *
     * @throws IllegalArgumentException if the document has no page
     */
    public String of(Article article) {
        String path = documents.apply(article);
        if (path == null) {
            throw new IllegalArgumentException("has no page: " + article.path());
        }
        return path;
    }

    /** The path of the landing page of a term; empty when the taxonomy's terms have no pages. */
    public Optional<String> of(Term term) {
        TaxonomySettings taxonomy = settingsOf(term);
        return taxonomy.renderTerms() ? Optional.of(paths.ofTerm(taxonomy, term)) : Optional.empty();
    }

    /** The path of the page of all terms of a taxonomy; empty when there is none. */
    public Optional<String> indexOf(TaxonomySettings taxonomy) {
        Taxonomy collected = taxonomies.get(taxonomy.name());
        boolean has = collected != null && paths.hasTermIndex(collected);
        return has ? Optional.of(paths.ofTermIndex(taxonomy)) : Optional.empty();
    }

    /** The path of a year's page; empty when years have none. */
    public Optional<String> of(int year) {
        return settings.outputs().year().render() ? Optional.of(OutputPaths.ofYear(year)) : Optional.empty();
    }

    /** The path of a month's landing page; empty when months have none. */
    public Optional<String> of(YearMonth month) {
        return settings.outputs().month().render() ? Optional.of(OutputPaths.ofMonth(month)) : Optional.empty();
    }

    /**
     * What a link in a document's text becomes on a page. In a JBake site it stays as its writer wrote it wherever it is
     * right so: JBake's writers write URLs, not the paths of sources.
     *
     * @param article the document that has the link
     * @param number the number of the link
     * @param urls how the page that shows it makes URLs
     */
    public LinkPlaceholders.Filling fill(Article article, int number, PageUrls urls) {
        Link link = article.links().get(number);
        return settings.habits().pages().keepsLinksAsWritten() && staysAsWritten(article, number, urls)
                ? new LinkPlaceholders.Filling.Target(link.written(), link.written())
                : computed(article, number, urls);
    }

    /**
     * What a link of a document is on a page, whatever its writer wrote.
     *
     * @param article the document that has the link
     * @param number the number of the link
     * @param urls how the page that shows it makes URLs
     */
    public LinkPlaceholders.Filling computed(Article article, int number, PageUrls urls) {
        Link link = article.links().get(number);
        PageUrls linkUrls = urlsFor(link, urls);
        LinkTarget target = archive.target(article, number);
        if (target instanceof LinkTarget.ToArticle to) {
            return filling(linkUrls, of(to.article()), link, to.article().title());
        } else if (target instanceof LinkTarget.ToTerm to) {
            return of(to.term())
                    .map(path -> filling(linkUrls, path, link, to.term().name()))
                    .orElseGet(() -> new LinkPlaceholders.Filling.Text(to.term().name()));
        } else if (target instanceof LinkTarget.ToFile to) {
            return filling(linkUrls, to.path(), link, link.written());
        } else if (target instanceof LinkTarget.ToPath to) {
            return resolve(to.path())
                    .map(path -> filling(linkUrls, path, link, link.written()))
                    .orElseGet(() -> unresolved(article, link, urls));
        }
        return new LinkPlaceholders.Filling.Text(link.kind() == Link.Kind.NAME ? link.target() : link.written());
    }

    /** The path of the file that a link of a document leads to; empty when it leads to a document or nowhere. */
    public Optional<String> fileOf(Article article, int number) {
        LinkTarget target = archive.target(article, number);
        if (target instanceof LinkTarget.ToFile to) {
            return Optional.of(to.path());
        }
        return target instanceof LinkTarget.ToPath to ? resolve(to.path()) : Optional.empty();
    }

    /** How a page that shows a link of a document writes the URLs of files beside its target. */
    public PageUrls urlsFor(Article article, int number, PageUrls urls) {
        return urlsFor(article.links().get(number), urls);
    }

    /** Whether nothing of the site stands at a path, or in its way. */
    public boolean isFree(String path) {
        return standing.isFree(path);
    }

    /**
     * The path of what a path of the site leads to: a page, a copied file, the index of a folder, or a page whose
     * extension was left out. Where the site has its root below that of its host, a path from there leads to the same.
     */
    public Optional<String> resolve(String path) {
        return standingAt(path).or(() -> settings.site().below(path).flatMap(this::standingAt));
    }

    private Optional<String> standingAt(String path) {
        String file = path.isEmpty() || path.endsWith("/") ? path + OutputPaths.INDEX : path;
        return Stream.of(
                        file,
                        file + "/" + OutputPaths.INDEX,
                        file + settings.urls().extension())
                .filter(standing::has)
                .findFirst();
    }

    /**
     * The path of what a link of the settings leads to: a path or URL from the root of the site, with or without its
     * extension or the slash of a folder, whichever of them the site's URLs have.
     */
    public Optional<String> named(String address) {
        String path = pathOf(address);
        return Stream.of("", "/", "/" + OutputPaths.INDEX, settings.urls().extension())
                .filter(path::endsWith)
                .flatMap(end -> resolve(path.substring(0, path.length() - end.length())).stream())
                .findFirst();
    }

    /** Where a link of the settings leads; where the site has nothing there, its URL is that of its path. */
    public MenuTarget target(MenuLink link) {
        String address = link.address();
        Optional<String> named = named(address);
        if (link.leadsElsewhere()) {
            return new MenuTarget(link.label(), named, urls -> address);
        }
        String path = named.orElseGet(() -> pathOf(address));
        String suffix = suffixOf(address);
        return new MenuTarget(link.label(), named, urls -> urls.of(path, suffix));
    }

    /** The path in a URL from the root of the site: without the first slash, a query or a fragment, and decoded. */
    private static String pathOf(String address) {
        String path = address.substring(
                address.startsWith("/") ? 1 : 0,
                address.length() - suffixOf(address).length());
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private static String suffixOf(String address) {
        int length = address.split("[?#]", 2)[0].length();
        return address.substring(length);
    }

    /** Whether a link names a URL, not a source, and leads there from the page that shows it. */
    private boolean staysAsWritten(Article article, int number, PageUrls urls) {
        Link link = article.links().get(number);
        LinkTarget target = archive.target(article, number);
        boolean ownPage = link.kind() == Link.Kind.RELATIVE && link.target().isEmpty();
        boolean page =
                target instanceof LinkTarget.ToArticle to && link.target().equals(of(to.article()));
        boolean url = ownPage || page || target instanceof LinkTarget.ToFile || target instanceof LinkTarget.ToPath;
        if (!url || isAbsolute(link)) {
            return false;
        }
        String path = of(article);
        boolean besideItsSource =
                urls.areOf(path) && SitePath.folderPrefix(path).equals(SitePath.folderPrefix(article.path()));
        return link.kind() == Link.Kind.ROOT
                || besideItsSource && !link.target().startsWith("../");
    }

    private boolean isAbsolute(Link link) {
        return settings.urls().absoluteImages() && link.use() == Link.Use.EMBEDDED;
    }

    private PageUrls urlsFor(Link link, PageUrls urls) {
        if (!isAbsolute(link)) {
            return urls;
        }
        return PageUrls.absolute(
                settings.urls().absoluteImagesWithHost() ? settings.site().host() : Optional.empty());
    }

    private static LinkPlaceholders.Filling filling(PageUrls urls, String path, Link link, String title) {
        return new LinkPlaceholders.Filling.Target(urls.of(path, link.suffix()), title);
    }

    /** A URL that the site does not have: left to the host, or plain text where it can only be a mistake. */
    private LinkPlaceholders.Filling unresolved(Article article, Link link, PageUrls urls) {
        boolean mistake = link.kind() == Link.Kind.RELATIVE
                && link.use() == Link.Use.HYPERLINK
                && !settings.habits().pages().keepsLinksAsWritten();
        return mistake
                ? new LinkPlaceholders.Filling.Text(link.written())
                : new LinkPlaceholders.Filling.Target(urls.ofUnknown(link.written(), of(article)), link.written());
    }

    private TaxonomySettings settingsOf(Term term) {
        return taxonomies.get(term.taxonomy()).settings();
    }
}
