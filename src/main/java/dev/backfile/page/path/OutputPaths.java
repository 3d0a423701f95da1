package dev.backfile.page.path;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.TermReference;
import dev.backfile.archive.text.Slugs;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.UrlSection;
import dev.backfile.notation.SitePath;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rules by which everything gets its path in the destination. Nothing here is checked: {@link Claims} judges whether
 * a path is safe and free.
 */
public final class OutputPaths {

    /** The file that a server shows for a folder. */
    public static final String INDEX = "index.html";

    private final Settings settings;

    /** The paths of a site with these settings. */
    public OutputPaths(Settings settings) {
        this.settings = settings;
    }

    /** Whether there is a page of all terms of a taxonomy. */
    public boolean hasTermIndex(Taxonomy taxonomy) {
        boolean any = !taxonomy.terms().isEmpty() || settings.habits().pages().writesIndexesOfNoTerms();
        return any && taxonomy.settings().renderIndex();
    }

    /** The path of a document that has neither a permalink of its own nor a pattern for its type. */
    String fromSource(Article article) {
        String source = article.path();
        String folder = SitePath.folderPrefix(source);
        String base = SitePath.baseName(source);
        if (settings.habits().pages().keepsNamesOfSources()) {
            String name = article.hasOwnSlug() ? article.slug() : base.replace(' ', '+');
            String index = hasFolderUrl("/" + folder + name) ? "/index" : "";
            return folder + name + index + extensionOf(article);
        }
        String name = article.hasOwnSlug() ? article.slug() : slugged(base);
        String path = sluggedFolders(folder);
        return withExtension(path + name, extensionOf(article), hasFolderUrl("/" + path + name));
    }

    private String sluggedFolders(String folders) {
        StringBuilder slugged = new StringBuilder(folders.length());
        int begin = 0;
        for (int slash = folders.indexOf('/'); slash >= 0; slash = folders.indexOf('/', begin)) {
            if (slash > begin) {
                slugged.append(slugged(folders.substring(begin, slash))).append('/');
            }
            begin = slash + 1;
        }
        return slugged.toString();
    }

    /** The path that a pattern such as {@code /:year/:month/:slug/} gives a document. */
    String fromPattern(String pattern, Article article) {
        SourceWords words = new SourceWords(article, settings);
        String url = filled(pattern, ":slug", () -> words.slug(pattern.contains(":lang")));
        url = filled(url, ":lang", words::language);
        url = filled(url, ":folder", words::folder);
        url = filled(url, ":filename", words::fileName);
        url = filled(url, ":title", words::title);
        url = filled(url, ":categories", () -> categories(article));
        url = filled(url, ":section", () -> section(article));
        ArticleDate date = article.date();
        if (date != null) {
            url = url.replace(":year", number(4, date.day().getYear()))
                    .replace(":month", number(2, date.day().getMonthValue()))
                    .replace(":day", number(2, date.day().getDayOfMonth()));
        }
        return fromUrl(url.contains("//") ? url.replaceAll("/{2,}", "/") : url, extensionOf(article));
    }

    private static String filled(String pattern, String word, Supplier<String> value) {
        return pattern.contains(word) ? pattern.replace(word, value.get()) : pattern;
    }

    private String section(Article article) {
        return article.terms(TaxonomySettings.SECTIONS).stream()
                .findFirst()
                .flatMap(section -> Slugs.of(section.name(), settings.urls().asciiSlugs()))
                .orElse("articles");
    }

    /** All categories, or sections where a site has no categories, each a folder. */
    private String categories(Article article) {
        List<TermReference> named = article.terms("categories");
        return (named.isEmpty() ? article.terms(TaxonomySettings.SECTIONS) : named)
                .stream()
                        .flatMap(term -> Slugs.of(term.name(), settings.urls().asciiSlugs()).stream())
                        .collect(Collectors.joining("/"));
    }

    /** The path of a URL from the root of the site: a folder's index where it ends with a slash. */
    static String fromUrl(String url, String extension) {
        String path = url.startsWith("/") ? url.substring(1) : url;
        if (path.isEmpty() || path.endsWith("/")) {
            return path + INDEX;
        }
        return SitePath.suffix(path).isEmpty() ? path + extension : path;
    }

    /** The first page of a term. */
    public String ofTerm(TaxonomySettings taxonomy, Term term) {
        return generated(taxonomy.path() + "/" + term.slug());
    }

    /** A page of a term's list, by its number from the oldest, from 1. */
    public String ofTermPage(TaxonomySettings taxonomy, Term term, int number) {
        return generated(taxonomy.path() + "/" + term.slug() + "/" + number);
    }

    /** The index of all terms of a taxonomy. */
    public String ofTermIndex(TaxonomySettings taxonomy) {
        return taxonomy.path() + "/"
                + (settings.habits().pages().givesIndexesTheExtension()
                        ? "index" + settings.urls().extension()
                        : INDEX);
    }

    /** A page of the list of all articles, by its number from the oldest, from 1. */
    public String ofHomePage(int number) {
        return generated("page/" + number);
    }

    /** The page of a year. */
    public static String ofYear(int year) {
        return number(4, year) + "/" + INDEX;
    }

    /** The first page of a month. */
    public static String ofMonth(YearMonth month) {
        return folderOf(month) + INDEX;
    }

    /** A page of a month's list, by its number from the oldest, from 1. */
    public String ofMonthPage(YearMonth month, int number) {
        return generated(folderOf(month) + "page/" + number);
    }

    private static String folderOf(YearMonth month) {
        return number(4, month.getYear()) + "/" + number(2, month.getMonthValue()) + "/";
    }

    private String slugged(String name) {
        return Slugs.of(name, settings.urls().asciiSlugs()).orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }

    private String generated(String path) {
        boolean folder = !settings.habits().pages().needsPrefixForFolders()
                && settings.urls().noExtension()
                && settings.urls().noExtensionPrefix().isEmpty();
        return withExtension(path, settings.urls().extension(), folder);
    }

    private boolean hasFolderUrl(String url) {
        UrlSection.Urls urls = settings.urls();
        if (!urls.noExtension()) {
            return false;
        }
        return urls.noExtensionPrefix().isEmpty()
                ? !settings.habits().pages().needsPrefixForFolders()
                : url.startsWith(urls.noExtensionPrefix());
    }

    private String extensionOf(Article article) {
        UrlSection.DocumentType type = settings.types().get(article.type());
        return type == null ? settings.urls().extension() : type.extension();
    }

    private static String withExtension(String path, String extension, boolean folder) {
        boolean isIndex = path.equals("index") || path.endsWith("/index");
        return folder && !isIndex ? path + "/" + INDEX : path + extension;
    }

    /** A number of at least so many digits, of 0 to 9 on every machine. */
    /** A number with zeros before it; the zeros of a year before the first are behind its sign. */
    private static String number(int digits, int number) {
        String written = Integer.toString(Math.abs(number));
        int width = number < 0 ? digits - 1 : digits;
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, width - written.length())) + written;
    }
}
