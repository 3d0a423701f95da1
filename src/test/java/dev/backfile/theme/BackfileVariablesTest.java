package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article.Status;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template of a Backfile site reads beside what JBake's read, page by page. */
class BackfileVariablesTest {

    private static final List<String> TEMPLATES = List.of(
            "post", "page", "index", "term", "author", "terms", "archive", "year", "month", "error404", "redirect");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2014/b.html | ${page.kind} ${page.path} ${page.root}              | post 2014/b.html ../",
                "2014/b.html | ${page.url} ${page.title}                           | https://example.org/2014/b.html B &lt;b&gt;",
                "2014/b.html | ${site.title} ${site.language} ${site.host}         | The Review en-US https://example.org",
                "2014/b.html | ${site.home} ${site.archive}                        | ../index.html ../archive.html",
                "2014/b.html | ${site.feeds?map(f -> f.url + ' ' + f.type)?first}  | ../feed.xml application/atom+xml",
                "2014/b.html | ${site.feeds?map(f -> f.title)?join(', ')}          | The Review, The Review",
                "404.html    | ${site.home} ${site.archive} ${site.feeds[0].url}   | / /archive.html /feed.xml",
                "2014/b.html | ${content.terms.authors[0].absoluteUrl}             | https://example.org/authors/mara-ellison.html",
                "2014/b.html | ${content.url} ${content.absoluteUrl}               | ../2014/b.html https://example.org/2014/b.html",
                "2014/b.html | ${content.isoDate} ${content.isoDateTime}           | 2014-10-24 2014-10-24T00:00:00Z",
                "2014/b.html | ${content.date} ${content.date?string('d MMM yyyy')} | 2014-10-24 24 Oct 2014",
                "2014/b.html | ${published_date}                                   | 2026-01-02T03:04:05Z",
                "2014/b.html | ${content.body}                                     | <p>B</p>",
                "2014/b.html | ${content.body?length} ${(content.body != '')?c}    | 8 true",
                "2014/b.html | ${content.terms.authors?map(a -> a.name)?join('+')} | Mara Ellison+Tom",
                "2014/b.html | ${content.terms.authors[0].url}                     | ../authors/mara-ellison.html",
                "2014/b.html | ${content.terms.authors[0].role}                    | editor",
                "2014/b.html | ${content.terms.authors[0].profile.url}             | ../authors/mara-ellison.html",
                "2014/b.html | ${content.terms.authors[1].profile???c}             | false",
                "2014/b.html | ${content.terms.sections?size} ${content.terms.none???c} | 0 false",
                "2014/b.html | ${content.tags?join(' ')}                           | harbour",
                "2014/b.html | ${content.wordCount} ${content.readingMinutes}      | 100 1",
                "2014/b.html | ${content.withdrawn} ${content.image???c}           | false false",
                "2014/b.html | ${content.language!'-'} ${content.canonical!'-'}    | - -",
                "2014/b.html | ${content.headings[0].level} ${content.headings[0].id} | 2 cost",
                "2014/b.html | ${content.previousContent.url} ${content.nextContent.url} | ../2014/a.html ../2015/c.html",
                "2014/a.html | ${content.backlinks?map(b -> b.title)?join(' ')}    | B &lt;b&gt;",
                "2014/a.html | ${published_posts[0].backlinks???c}                 | false",
                "2014/b.html | ${content.citation.text}                            | Ellison, Mara &amp; Tom (2014): B &lt;b&gt;. The Review. 24 October 2014. https://example.org/2014/b.html",
                "2014/b.html | ${content.citation.fileName} ${content.citation.bibtex?keep_before(',')} | b @article{ellison2014b",
                "2014/b.html | ${content.citation.csl?keep_before(',')?no_esc}     | [{\"id\":\"ellison2014b\"",
                "2014/b.html | ${content.citation.ris?keep_before('AU')?trim}      | TY  - MGZN",
                "2014/b.html | ${content.extra} ${content.kept?string('yyyy')}     | &lt;i&gt; 2001",
                "2014/b.html | ${content.url}                                      | ../2014/b.html",
                "2014/b.html | ${2024} ${true}                                     | 2024 true",
                "2014/b.html | ${'2014-10-24'?datetime?string('d.M.')}             | 24.10.",
                "2014/b.html | ${navigation?map(n -> n.label)?join(', ')}          | Home, Tags, Authors, Sections, Series, Archive",
                "2014/b.html | ${navigation[1].url} ${navigation[1].current}       | ../tags/index.html false",
                "index.html  | ${navigation[0].url} ${navigation[0].current}       | index.html true",
                "index.html  | ${articles?map(a -> a.url)?join(' ')}               | 2015/c.html 2014/b.html",
                "index.html  | ${pagination.number!'landing'} ${pagination.older} ${pagination.pages} | landing page/1.html 1",
                "page/1.html | ${pagination.number} ${pagination.newer} ${pagination.pages???c} | 1 ../index.html false",
                "page/1.html | ${articles?map(a -> a.url)?join(' ')}               | ../2014/b.html ../2014/a.html",
                "tags/harbour.html | ${term.name} ${term.count} ${term.slug} ${taxonomy.title} | harbour 2 harbour Tags",
                "tags/harbour.html | ${term.feed} ${taxonomy.url}                  | ../tags/harbour.xml ../tags/index.html",
                "tags/harbour.html | [${term.description}] ${term.profile???c}     | [] false",
                "authors/mara-ellison.html | ${term.description}                   | <p>Her life</p>",
                "authors/mara-ellison.html | ${term.profile.role}                  | editor",
                "tags/index.html | ${terms?map(t -> t.name + t.count)?join(' ')}   | Äpfel1 harbour2",
                "tags/index.html | ${groups?map(g -> g.letter)?join(' ')}          | A H",
                "tags/index.html | ${terms?map(t -> t.firstYear + '-' + t.lastYear)?join(' ')} | 2014-2014 2014-2015",
                "tags/harbour.html | ${term.firstYear???c}                        | false",
                "authors/index.html | ${groups?map(g -> g.letter + ' ' + g.terms[0].sortName)?join('; ')} | E Ellison, Mara; T Tom",
                "archive.html | ${years?map(y -> y.year + '=' + y.count)?join(' ')} | 2015=1 2014=2",
                "archive.html | ${years[1].url} ${years[1].months[0].name} ${years[1].months[0].url} | 2014/index.html October 2014/10/index.html",
                "2014/index.html | ${year.year} ${year.months[0].articles?size} ${newerYear.url} ${olderYear???c} | 2014 1 ../2015/index.html false",
                "2014/10/index.html | ${month.year} ${month.month} ${month.name} ${month.count} | 2014 10 October 1",
                "2014/10/index.html | ${articles?first.url} ${pagination.landing}  | ../../2014/b.html ../../2014/10/index.html",
                "2014/b.html | ${content.terms.series[0].part} ${content.terms.series[0].previous.url} ${content.terms.series[0].next.title} | 2 ../2015/c.html The a",
                "2015/c.html | ${content.terms.series[0].previous???c} ${content.terms.series[0].next.title} | false B &lt;b&gt;",
                "2014/a.html | ${content.terms.series[0].part???c} ${content.terms.series[0].next???c} | false false",
                "series/river.html | ${term.contents?map(c -> (c.part!'-') + ' ' + c.document.url)?join(', ')} | 1 ../2015/c.html, 2 ../2014/b.html, - ../2014/a.html",
                "tags/harbour.html | ${term.contents???c}                          | false",
                "tags/harbour.html | ${term.years?map(y -> y.year + '=' + y.count)?join(' ')} ${term.years[0].url} | 2014=1 2015=1 ../2014/index.html",
                "tags/index.html | ${terms[0].years???c} ${terms[0].contents???c}  | false false",
                "index.html  | ${front.sections?map(s -> s.term.name + ' ' + s.articles[0].title)?join(',')} | News The a",
                "index.html  | ${front.series?map(s -> s.term.url + ' ' + s.articles?size)?join(',')} | series/river.html 3",
                "2015/c.html | ${content.related?map(r -> r.url)?join(' ')}       | ../2014/b.html",
                "2014/a.html | ${content.translations?map(t -> t.language + ' ' + t.url + ' ' + t.document.title)?join(', ')} | fr ../2014/f.html The f",
                "2014/f.html | ${content.translations?map(t -> t.language + ' ' + t.absoluteUrl)?join(', ')} | en-US https://example.org/2014/a.html",
                "2014/b.html | ${content.translations?size} ${articles???c}       | 0 false",
                "2014/f.html | ${content.alternates?map(a -> a.language + ' ' + a.absoluteUrl)?join(', ')} | fr https://example.org/2014/f.html, en-US https://example.org/2014/a.html, x-default https://example.org/2014/a.html",
                "2014/a.html | ${content.alternates?map(a -> a.language + ' ' + a.absoluteUrl)?join(', ')} | en-US https://example.org/2014/a.html, fr https://example.org/2014/f.html, x-default https://example.org/2014/a.html",
                "2014/b.html | ${content.alternates?size} | 0",
                "2014/b.html | ${content.related?size}                            | 0",
                "index.html  | ${articles[0].related?size}                        | 0",
                "index.html  | ${front.anniversaries?size}                         | 0",
                "page/1.html | ${front???c}                                        | false",
                "404.html    | ${page.root} ${content.rootpath} ${navigation[0].url} | / / /",
                "old.html    | ${target.url} ${target.title} ${target.absoluteUrl} | 2014/a.html The a https://example.org/2014/a.html",
                "2014/b.html | ${articles???c} ${term???c} ${years???c} ${feed???c} | false false false false",
            })
    void aTemplateReadsWhatTheContractSays(String page, String template, String text) {
        Rendered rendered = site(template).render(page);

        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(TestTheme.text(rendered)).isEqualTo(text);
    }

    private static TestTheme site(String template) {
        TestTheme site = TestTheme.of(
                        TestSettings.backfile("site.title=The Review", "paginate.home=2", "paginate.terms=10"))
                .withBuiltInTheme()
                .article(
                        TestArticle.at("2014/a.md")
                                .dated("2014-02-01")
                                .alias("/old.html")
                                .named("sections", "News")
                                .named("series", "River")
                                .tagged("Äpfel"),
                        "<p>A</p>")
                .article(
                        TestArticle.at("2014/b.md")
                                .titled("B <b>")
                                .dated("2014-10-24")
                                .by("mara-ellison", "Tom")
                                .tagged("harbour")
                                .linksTo("a")
                                .part("series", "River", 2)
                                .heading("cost")
                                .field("url", "injected")
                                .field("extra", "<i>")
                                .field("kept", LocalDate.of(2001, 2, 3)),
                        "<p>B</p>")
                .article(
                        TestArticle.at("2015/c.md")
                                .dated("2015-01-01")
                                .tagged("harbour")
                                .part("series", "River", 1),
                        "<p>C</p>")
                .article(TestArticle.at("2014/f.md").type("page").lang("fr").translationOf("a"), "<p>F</p>")
                .article(
                        TestArticle.at("2016/d.md")
                                .dated("2016-01-01")
                                .status(Status.DRAFT)
                                .tagged("harbour"),
                        "")
                .article(
                        TestArticle.at("authors/mara-ellison.md")
                                .type("author")
                                .titled("Mara Ellison")
                                .field("role", "editor"),
                        "<p>Her life</p>");
        TEMPLATES.forEach(name -> site.template(name + ".ftlh", template));
        return site;
    }
}
