package dev.backfile.archive;

import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.Article.Status;
import dev.backfile.archive.Article.Written;
import dev.backfile.diagnostic.Position;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes cards for tests: {@code TestArticle.at("2014/bridge.md").dated("2014-10-24").tagged("bridges").card()}. */
public final class TestArticle {

    private final String path;
    private final Map<String, List<TermReference>> terms = new LinkedHashMap<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<Written> aliases = new ArrayList<>();
    private final List<Integer> related = new ArrayList<>();
    private String lang;
    private Integer translationOf;
    private String type = Article.POST;
    private Status status = Status.PUBLISHED;
    private Schedule schedule = Schedule.OPEN;
    private String title;
    private String slug;
    private ArticleDate date;
    private Written permalink;
    private int words = 100;
    private Standfirst standfirst = Standfirst.EMPTY;

    private TestArticle(String path) {
        this.path = path;
        String file = path.substring(path.lastIndexOf('/') + 1);
        this.slug = file.substring(0, file.lastIndexOf('.'));
        this.title = "The " + slug;
    }

    public static TestArticle at(String path) {
        return new TestArticle(path);
    }

    public TestArticle titled(String text) {
        title = text;
        return this;
    }

    public TestArticle dated(String day) {
        date = ArticleDate.of(LocalDate.parse(day), ZoneOffset.UTC);
        return this;
    }

    public TestArticle date(ArticleDate value) {
        date = value;
        return this;
    }

    public TestArticle type(String name) {
        type = name;
        return this;
    }

    public TestArticle status(Status value) {
        status = value;
        return this;
    }

    public TestArticle opening(String day) {
        schedule = new Schedule(ArticleDate.of(LocalDate.parse(day), ZoneOffset.UTC), schedule.closes());
        return this;
    }

    public TestArticle closing(String day) {
        schedule = new Schedule(schedule.opens(), ArticleDate.of(LocalDate.parse(day), ZoneOffset.UTC));
        return this;
    }

    public TestArticle slug(String value) {
        slug = value;
        fields.put("slug", value);
        return this;
    }

    public TestArticle permalink(String url) {
        permalink = new Written(url, new Position(3, 12));
        return this;
    }

    public TestArticle alias(String url) {
        aliases.add(new Written(url, new Position(4, 10)));
        return this;
    }

    public TestArticle tagged(String... names) {
        return named("tags", names);
    }

    public TestArticle by(String... names) {
        return named("authors", names);
    }

    public TestArticle named(String taxonomy, String... names) {
        List<TermReference> references = new ArrayList<>();
        for (String name : names) {
            references.add(new TermReference(name, null, new Position(5, 7)));
        }
        terms.put(taxonomy, List.copyOf(references));
        return this;
    }

    public TestArticle field(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Makes it a part of a term, behind what it is already. */
    public TestArticle part(String taxonomy, String name, int number) {
        List<TermReference> references = new ArrayList<>(terms.getOrDefault(taxonomy, List.of()));
        references.add(new TermReference(name, number, new Position(5, 7)));
        terms.put(taxonomy, List.copyOf(references));
        return this;
    }

    public TestArticle heading(String id) {
        headings.add(new Heading(2, id, id));
        anchors.add(id);
        return this;
    }

    public TestArticle link(Link.Kind kind, Link.Use use, String target, String suffix) {
        links.add(new Link(kind, use, target, suffix, target + suffix, new Position(9, links.size() + 1)));
        return this;
    }

    public TestArticle linksTo(String name) {
        int hash = name.indexOf('#');
        return hash < 0
                ? link(Link.Kind.NAME, Link.Use.HYPERLINK, name, "")
                : link(Link.Kind.NAME, Link.Use.HYPERLINK, name.substring(0, hash), name.substring(hash));
    }

    /** Picks a related article by its name. */
    public TestArticle related(String name) {
        related.add(links.size());
        return linksTo(name);
    }

    /** Makes it a translation of the document with this name. */
    public TestArticle translationOf(String name) {
        translationOf = links.size();
        return linksTo(name);
    }

    public TestArticle lang(String tag) {
        lang = tag;
        return this;
    }

    public TestArticle standfirst(String html) {
        standfirst = new Standfirst(new Fragment(html), Fragment.EMPTY);
        return this;
    }

    public TestArticle words(int number) {
        words = number;
        return this;
    }

    public Article card() {
        return new Article(
                path,
                type,
                status,
                schedule,
                title,
                date,
                null,
                Map.copyOf(terms),
                slug,
                fields.containsKey("slug"),
                permalink,
                List.copyOf(aliases),
                lang,
                null,
                null,
                List.copyOf(related),
                translationOf,
                List.copyOf(links),
                words,
                new Details.Read(
                        standfirst,
                        "",
                        Fragment.EMPTY,
                        null,
                        List.of(),
                        List.copyOf(headings),
                        Set.copyOf(anchors),
                        Map.copyOf(fields)));
    }
}
