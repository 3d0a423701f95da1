package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article.Status;
import dev.backfile.archive.TestArticle;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template of a JBake site reads, page by page. */
class JBakeVariablesTest {

    private static final String[] SETTINGS = {
        "site.host=https://turntable.example",
        "site.title=The Turntable",
        "site.keywords=records, jazz",
        "template.album.file=t.ftl",
        "template.post.file=t.ftl",
        "template.page.file=t.ftl",
        "template.masterindex.file=t.ftl",
        "template.archive.file=t.ftl",
        "template.feed.file=t.ftl",
        "template.tag.file=t.ftl",
        "template.tagsindex.file=t.ftl",
        "render.tagsindex=true",
        "index.paginate=true",
        "index.posts_per_page=2"
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the document itself
                "blog/b.html | ${content.title}                                     | B & b",
                "blog/b.html | ${content.title?html}                                | B &amp; b",
                "blog/b.html | ${content.body}                                      | <p>Second</p>",
                "blog/b.html | ${content.body?length}                               | 13",
                "blog/b.html | ${content.body?html}                                 | &lt;p&gt;Second&lt;/p&gt;",
                "blog/b.html | <#escape x as x?xml>${content.body}</#escape>        | &lt;p&gt;Second&lt;/p&gt;",
                "blog/b.html | ${content.body + content.type}                       | <p>Second</p>post",
                "blog/b.html | ${(content.body?contains('Second'))?string}          | true",
                "blog/b.html | ${content.date?string('dd MMMM yyyy')}               | 02 February 2013",
                "blog/b.html | ${content.date?date?string('d.M.yy')}                | 2.2.13",
                "blog/b.html | ${content.date?datetime?iso_utc}                     | 2013-02-02T00:00:00Z",
                "blog/b.html | ${content.type} ${content.status}                    | post published",
                "blog/b.html | ${content.tags?join('+')} ${content.tags?size}       | jazz+two words 2",
                "blog/b.html | ${content.tags?seq_contains('jazz')?string}          | true",
                "blog/b.html | ${content.uri} ${content.sourceuri}                  | blog/b.html blog/b.html",
                "blog/b.html | ${content.rootpath}                                  | ../",
                "blog/b.html | ${content.noExtensionUri!'none'}                     | none",
                "blog/b.html | ${content.file?replace('.*/content/', '', 'r')}      | blog/b.md",
                "blog/b.html | ${content.sha1}                                      | 0123456789abcdef",
                "blog/b.html | ${content.cached?string} ${content.rendered?string}  | true false",
                "blog/b.html | ${content.previousContent.title}                     | The a",
                "blog/b.html | ${content.nextContent.uri}                           | blog/c.html",
                "blog/a.html | ${content.previousContent???string}                  | false",
                "blog/c.html | ${content.nextContent???string}                      | false",
                "blog/b.html | ${content.summary} ${content['Mixed.Case']}          | <i>mine</i> yes",
                "blog/b.html | ${content.nothing!'-'} ${(content.no.thing)!'-'}     | - -",
                "blog/a.html | ${content.summary???string}                          | false",
                "blog/a.html | ${content.description???string}                      | false",
                "blog/b.html | ${content.machine.year} ${content.machine.year?c}    | 1,962 1962",
                "blog/b.html | ${content.machine?keys?sort?join(' ')}               | works year",
                "blog/b.html | ${content.machine.works?string('yes', 'no')}         | yes",
                "blog/b.html | ${content?keys?seq_contains('summary')?string}       | true",
                "blog/b.html | ${2024}                                              | 2,024",
                // lists
                "blog/b.html | ${published_posts?map(p -> p.title)?join(', ')}      | The c, B & b, The a",
                "blog/b.html | ${posts?size} ${pages?size} ${albums?size}           | 3 1 1",
                "blog/b.html | ${published_albums?first.artist}                     | Someone",
                "blog/b.html | ${published_content?map(p -> p.type)?join(' ')}      | page post post post album",
                "blog/b.html | ${all_content?size} ${published_pages[0].uri}        | 5 about.html",
                "blog/b.html | ${indexs?size} ${archives?size} ${feeds?size}        | 0 0 0",
                "blog/b.html | ${masterindexs?size} ${datas?size}                   | 0 0",
                "blog/b.html | ${published_feeds???string} ${nobody???string}       | false false",
                "blog/b.html | ${published_posts[1..2]?size}                        | 2",
                "blog/b.html | ${published_posts?last.previousContent???string}     | false",
                "blog/b.html | ${published_posts?sort_by('title')?first.title}      | B & b",
                "blog/b.html | ${alltags?join(', ')}                                | jazz, pop, two words",
                "blog/b.html | ${tags?map(t -> t.name)?join(', ')}                  | jazz, pop, two words",
                "blog/b.html | ${tags?last.uri} ${tags[0].tagged_posts?size}        | tags/two%20words.html 2",
                "blog/b.html | ${tags[0].tagged_documents?map(d -> d.type)?join(' ')} | page post post",
                "blog/b.html | ${tag_posts?size} ${tagged_documents?size}           | 0 0",
                // tag pages
                "tags/jazz.html | ${tag} ${content.type} ${content.rootpath}        | jazz tag ../",
                "tags/jazz.html | ${tag_posts?map(p -> p.title)?join(', ')}         | The c, B & b",
                "tags/jazz.html | ${tagged_documents?size}                          | 3",
                "tags/jazz.html | ${content.title???string} ${numberOfPages???string} | false false",
                "tags/index.html | ${content.type} ${content.rootpath}              | tags ../",
                // paging
                "index.html   | ${content.type}[${content.rootpath}]                | masterindex[]",
                "index.html   | ${published_posts?size} ${posts?size}               | 2 3",
                "index.html   | ${currentPageNumber} of ${numberOfPages}            | 1 of 2",
                "index.html   | ${previousFileName!'none'} ${nextFileName}          | none 2/",
                "index.html   | ${config.index_paginate?string('a', 'b')}           | a",
                "index.html   | ${published_posts?first.rendered?string}            | true",
                "index.html   | ${db.getPublishedPosts()?size} ${db.getPublishedPosts(true)?size} | 3 2",
                "2/index.html | ${published_posts?first.title} ${content.rootpath}  | The a ../",
                "2/index.html | [${previousFileName}] ${nextFileName!'none'}        | [] none",
                "archive.html | ${published_posts?size} ${numberOfPages} [${nextFileName}] | 3 0 []",
                "feed.xml     | ${content.type} ${published_posts?size}             | feed 3",
                // settings, data, the database
                "blog/b.html | ${config.site_title} ${config.tag_path}              | The Turntable tags",
                "blog/b.html | ${config.site_keywords?join('/')}                    | records/jazz",
                "blog/b.html | ${(config.render_feed == 'true')?string}             | true",
                "blog/b.html | ${config.index_posts_per_page?number + 1}            | 3",
                "blog/b.html | ${config.nothing!'nothing'}                          | nothing",
                "blog/b.html | ${published_date?string('yyyy')} ${published_date?is_date?string} | 2026 true",
                "blog/b.html | ${data.get('people.yml').data?map(p -> p.name)?join(' ')} | Ann Bo",
                "blog/b.html | ${data.get('menu.yml').open?string('yes', 'no')}     | yes",
                "blog/b.html | ${data.get('menu.yml').type} ${data.get('menu.yml').size()} | data 2",
                "blog/b.html | ${(data.get('none.yml').x)!'no such file'}           | no such file",
                "blog/b.html | ${db.getPublishedPosts().get(0).title} ${db.publishedPosts?size} | The c 3",
                "blog/b.html | ${db.getPublishedPosts().size()} ${db.getPublishedPages()?size} | 3 1",
                "blog/b.html | ${db.getPublishedContent('album')?first.title}       | The x",
                "blog/b.html | ${db.getAllContent('album')?size}                    | 1",
                "blog/b.html | ${db.getPublishedPostsByTag('jazz')?size}            | 2",
                "blog/b.html | ${db.getPublishedDocumentsByTag('jazz').size()}      | 3",
                "blog/b.html | ${db.getPublishedPostsByTag('none')?size}            | 0",
                "blog/b.html | ${db.getDocumentByUri(content.sourceuri)?first.title} | B & b",
                "blog/b.html | ${db.getDocumentStatus(content.uri).sha1}            | 0123456789abcdef",
                "blog/b.html | ${db.getTags()?join(',')} ${db.allTags?size}         | jazz,pop,two words 3",
                "blog/b.html | ${db.getAllTags().size()}                            | 3",
                "blog/b.html | ${db.getDocumentCount('post')} ${db.getPublishedCount('album')} | 3 1",
                "blog/b.html | <#assign d = db.getPublishedPosts().get(1)>${d.get('title')} ${d['title']} ${d.getUri()} | B & b B & b blog/b.html",
            })
    void aTemplateReadsWhatJBakeGives(String page, String template, String text) {
        Rendered rendered =
                site(TestSettings.jbake(SETTINGS)).template("t.ftl", template).render(page);

        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(TestTheme.text(rendered)).isEqualTo(text);
    }

    private static TestTheme site(Settings settings) {
        return TestTheme.of(settings)
                .article(TestArticle.at("blog/a.md").dated("2013-01-01").tagged("pop"), "<p>First</p>")
                .article(
                        TestArticle.at("blog/b.md")
                                .titled("B & b")
                                .dated("2013-02-02")
                                .tagged("jazz", "two words")
                                .field("summary", "<i>mine</i>")
                                .field("Mixed.Case", "yes")
                                .field("uri", "not/mine.html")
                                .field("machine", Map.of("year", 1962, "works", true)),
                        "<p>Second</p>")
                .article(TestArticle.at("blog/c.md").dated("2013-03-03").tagged("jazz"), "<p>Third</p>")
                .article(
                        TestArticle.at("blog/draft.md")
                                .dated("2013-03-04")
                                .status(Status.DRAFT)
                                .tagged("secret"),
                        "")
                .article(
                        TestArticle.at("about.md")
                                .type("page")
                                .dated("2012-01-01")
                                .tagged("jazz"),
                        "<p>We</p>")
                .article(
                        TestArticle.at("albums/x.md")
                                .type("album")
                                .dated("2011-01-01")
                                .field("artist", "Someone"),
                        "")
                .data(
                        "people.yml",
                        Map.of("data", List.of(Map.of("name", "Ann"), Map.of("name", "Bo")), "type", "data"))
                .data("menu.yml", Map.of("open", true, "type", "data"));
    }
}
