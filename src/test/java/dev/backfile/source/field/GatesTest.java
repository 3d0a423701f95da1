package dev.backfile.source.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Schedule;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Severity;
import dev.backfile.jbake.JBake;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.ReadArticle;
import dev.backfile.source.Sites;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields decide whether a document is public, and what becomes of it. */
class GatesTest {

    /** What tells of fields that do nothing here, whatever they have to do with publication elsewhere. */
    private static final Set<Code> FIELDS_WITHOUT_EFFECT = Set.of(Code.MISSPELLED_FIELD, Code.DOUBTFUL_FIELD);

    private static final ArticleReader BACKFILE = new ArticleReader(Sites.backfile(), JBake.header(Sites.backfile()));
    private static final ArticleReader JBAKE = new ArticleReader(Sites.jbake(), JBake.header(Sites.jbake()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            draft: true              | draft
            draft: yes               | draft
            draft: on                | draft
            draft: "TRUE"            | draft
            draft: 1                 | draft
            draft: false             | published
            draft: off               | published
            draft: 0                 | published
            Draft: true              | draft
            DRAFT: true              | draft
            isDraft: true            | draft
            is_draft: true           | draft
            post-draft: true         | draft
            published: false         | draft
            Published: false         | draft
            PUBLISHED: no            | draft
            isPublished: false       | draft
            publish: false           | draft
            dg-publish: false        | draft
            dg-publish: true         | published
            published: true          | published
            public: false            | draft
            private: true            | draft
            private: false           | published
            hidden: true             | draft
            _hidden: yes             | draft
            unlisted: true           | draft
            unpublished: true        | draft
            deleted: true            | draft
            visible: false           | draft
            listed: no               | draft
            render: false            | draft
            online: true             | published
            visibility: public       | published
            visibility: private      | draft
            Status: draft            | draft
            STATUS: withdrawn        | withdrawn
            post_status: draft       | draft
            state: draft             | draft
            withdrawn: true          | withdrawn
            withdrawn: false         | published
            expired: true            | withdrawn
            published: 2006-12-11    | published from 2006-12-11
            published: 2027-05-01    | published from 2027-05-01
            publishDate: 2027-05-01  | published from 2027-05-01
            publish_date: 2027-05-01 | published from 2027-05-01
            published_at: 2027-05-01 | published from 2027-05-01
            publishedAt: 2027-05-01  | published from 2027-05-01
            pubDate: 2027-05-01      | published from 2027-05-01
            datePublished: 2027-05-01 | published from 2027-05-01
            post_date: 2027-05-01    | published from 2027-05-01
            embargo: 2027-05-01      | published from 2027-05-01
            scheduled: 2027-05-01    | published from 2027-05-01
            expires: 2027-05-01      | published until 2027-05-01
            expiryDate: 2027-05-01   | published until 2027-05-01
            expiry_date: 2027-05-01  | published until 2027-05-01
            expirationDate: 2027-05-01 | published until 2027-05-01
            unpublishDate: 2027-05-01 | published until 2027-05-01
            unpublish_on: 2027-05-01 | published until 2027-05-01
            expires: never           | published
            withdrawn: 2027-05-01    | published until 2027-05-01
            """)
    void whatIsUnderstoodIsDone(String field, String outcome) {
        assertThat(outcome(BACKFILE.read("bridge.md", yaml(field)))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            draft: ture              | did you mean draft: true?
            draft: 2                 | write draft: true to hold it back, or draft: false
            draft: maybe             | write draft: true to hold it back, or draft: false
            draft: [true]            | write draft: true to hold it back, or draft: false
            draft: {it: true}        | write draft: true to hold it back, or draft: false
            draft:                   | write draft: true to hold it back, or draft: false
            draft: null              | write draft: true to hold it back, or draft: false
            draft: 2027-05-01        | write draft: true to hold it back, or draft: false
            published: flase         | did you mean published: false?
            published: 2006          | write published: false to hold it back, or published: true
            published: soon          | write published: false to hold it back, or published: true
            private: Members         | write private: true to hold it back, or private: false
            hidden: [toc]            | write hidden: true to hold it back, or hidden: false
            publishDate: next week   | write publishDate: 2027-05-01, or take the field out
            publishDate: 2027-13-01  | write publishDate: 2027-05-01, or take the field out
            publishDate: true        | write publishDate: 2027-05-01, or take the field out
            published_at:            | write published_at: 2027-05-01, or take the field out
            expires: tomorrow        | write expires: 2027-05-01, or take the field out
            expires: true            | write expires: 2027-05-01, or take the field out
            expires: [2027-05-01]    | write expires: 2027-05-01, or take the field out
            visibility: members      | 'write visibility: public or status: draft'
            password: sesame         | write status: draft to hold it back, or take the field out
            headless: true           | write status: draft to hold it back, or take the field out
            _build: {list: never}    | write status: draft to hold it back, or take the field out
            darft: true              | did you mean 'draft'? A field of your own needs a less similar name
            craft: yes               | did you mean 'draft'? A field of your own needs a less similar name
            publihsed: false         | did you mean 'published'? A field of your own needs a less similar name
            unlistd: true            | did you mean 'unlisted'? A field of your own needs a less similar name
            exipres: 2027-05-01      | did you mean 'expires'? A field of your own needs a less similar name
            staus: draft             | did you mean 'status'? A field of your own needs a less similar name
            status:                  | 'the status is one of: draft, published, published-date, withdrawn'
            Status: hidden           | write status: draft
            Status: elsewhere        | 'the status is one of: draft, published, published-date, withdrawn'
            Date: 2027-05-01         | did you mean 'date'? A field of your own needs a less similar name
            """)
    void whatIsNotUnderstoodIsHeldBackWithAnErrorThatSaysWhatToWrite(String field, String hint) {
        ReadArticle read = BACKFILE.read("bridge.md", yaml(field));
        assertThat(read.article()).isEmpty();
        assertThat(read.diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::hint)
                .containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            extra: {draft: true}                     | draft
            params: {draft: true}                    | draft
            params: {draft: false}                   | published
            Extra: {isDraft: yes}                    | draft
            extra: {theme: {draft: true}}            | left out
            extra: {page: {draft: true}}             | draft
            params: {hidden: true}                   | draft
            params: {published: false}               | draft
            meta: {status: draft}                    | draft
            meta: {status: withdrawn}                | withdrawn
            meta: {status: drfat}                    | left out
            params: {draft: ture}                    | left out
            extra: {darft: true}                     | left out
            extra: {password: sesame}                | left out
            params: {visibility: members}            | left out
            params: {publishDate: 2027-05-01}        | published from 2027-05-01
            extra: {expires: 2027-05-01}             | published until 2027-05-01
            params: {publishDate: next week}         | left out
            params.draft: true                       | draft
            params.draft: maybe                      | left out
            build: {render: never}                   | draft
            build: {list: never}                     | left out
            params: {build: {render: never}}         | draft
            review: {draft: true}                    | left out
            review: {draft: maybe}                   | left out
            review: {state: {isDraft: 1}}            | left out
            review: {status: draft}                  | left out
            cascade: {published: false}              | left out
            review: {darft: true}                    | left out
            """)
    void aFieldWithinAFieldIsUnderstoodOrHoldsBack(String field, String outcome) {
        ReadArticle read = BACKFILE.read("bridge.md", yaml(field));
        if (outcome.equals("left out")) {
            assertThat(read.article()).isEmpty();
            assertThat(read.diagnostics()).filteredOn(Diagnostic::isError).hasSize(1);
        } else {
            assertThat(outcome(read)).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            permalink: false                               | published: true
            permalink: False                               | status: published
            permalink: "false"                             | title: Bridge
            permalink: no                                  | image: {src: 1}
            build: {render: never, list: always}           | permalink: /bridge/
            _build: {render: false}                        | date: 2014-13-41
            """)
    void whatHasNoPageElsewhereIsHeldBackWithALineThatSaysSoAndStopsNothing(String field, String other) {
        ReadArticle read = BACKFILE.read("bridge.md", yaml(field, other));
        assertThat(read.article().map(Article::status)).isNotEqualTo(Optional.of(Article.Status.PUBLISHED));
        assertThat(read.article().map(Article::permalink)).isEmpty();
        assertThat(read.diagnostics())
                .noneMatch(Diagnostic::isError)
                .extracting(Diagnostic::message)
                .anyMatch(
                        message -> message.contains("no page be made of this") && message.contains("it is held back"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            banner: {hidden: true}
            banner: {image: a.jpg, hidden: true, relative: false}
            sitemap: {disable: true, priority: 0.5}
            sitemap: {exclude: true}
            menu: {main: {weight: 3, hidden: true}}
            toc: {enabled: false}
            comments: {enabled: false, private: true}
            source: {publishDate: 2011-05-01, url: x}
            source: {published: 2011-05-01}
            source: {published: 1923, status: open}
            metadata: {published: 1923, publicationDate: 1923}
            publication: {date: 2011-05-01, name: The Mercury}
            extra: {date: 2031-05-01, Date: 2031-05-01}
            extra: {permalink: false}
            meta: {status: 200}
            data: {status: open}
            resources: [{src: a.jpg, draft: true}]
            link: {expires: 2019-01-01}
            event: {start: 2031-01-01, end: 2031-01-02}
            craft: {beer: true}
            """)
    void aFieldWithinAFieldAboutSomethingElseDecidesNothing(String field) {
        ReadArticle read = BACKFILE.read("bridge.md", yaml(field));
        assertThat(read.diagnostics()).allMatch(found -> FIELDS_WITHOUT_EFFECT.contains(found.code()));
        assertThat(outcome(read)).isEqualTo("published");
    }

    @Test
    void inAJBakeSiteAFieldWithinAFieldIsPowerless() {
        ReadArticle read = JBAKE.read("bridge.md", yaml("status: published\nextra: {draft: true}"));
        assertThat(outcome(read)).isEqualTo("published");
        assertThat(read.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            craft: beer
            craft: [beer, wine]
            shidden: valley
            primate: gorilla
            state: California
            access: by ferry
            schedule: [10:00, 12:00]
            output: sausages
            publisher: The Quay Press
            publication: The Tideway
            build: 12
            rate: 3
            internal: notes
            password: ''
            passwordProtected: false
            headless: false
            permalink: /bridge/
            publishing: house
            """)
    void aFieldOfTheWritersOwnDecidesNothing(String field) {
        assertThat(outcome(BACKFILE.read("bridge.md", yaml(field)))).isEqualTo("published");
    }

    @Test
    void aNameNearToOneThatIsThereIsTheWritersOwn() {
        assertThat(outcome(BACKFILE.read("bridge.md", yaml("craft: yes", "draft: false"))))
                .isEqualTo("published");
    }

    @ParameterizedTest
    @CsvSource({
        "draft: false, hidden: true, draft",
        "published: true, draft: true, draft",
        "Draft: false, draft: true, draft",
        "publishDate: 2027-05-01, embargo: 2028-01-01, published from 2028-01-01",
        "expires: 2027-05-01, unpublishDate: 2026-01-01, published until 2026-01-01",
        "withdrawn: true, draft: true, draft",
        "status: published, withdrawn: true, withdrawn",
        "status: published, Status: draft, left out",
        "status: published, Draft: yes, draft",
        "draft: true, draft: false, left out",
        "draft: true, draft: true, draft",
        "date: 2030-01-01, date: 2014-10-24, left out",
        "expires: 2027-01-01, expires: 2028-01-01, left out",
    })
    void whereFieldsDifferTheOneThatHoldsBackCounts(String one, String other, String outcome) {
        assertThat(outcome(BACKFILE.read("bridge.md", yaml(one, other)))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "expires: 2014-10-23, publishDate: 2014-01-01, 1",
        "expires: 2014-10-25, publishDate: 2014-11-01, 1",
        "expires: 2014-10-25, publishDate: 2014-01-01, 0",
    })
    void whatIsWithdrawnBeforeItIsPublishedIsAWarning(String one, String other, int warnings) {
        ReadArticle read = BACKFILE.read("bridge.md", yaml(one, other));
        assertThat(read.article()).isPresent();
        assertThat(read.diagnostics())
                .extracting(Diagnostic::message)
                .filteredOn(message -> message.startsWith("this is withdrawn before it is published"))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "bridge.md,  'title=B\ndate=2014-10-24\nstatus=published\nDraft=true\n~~~~~~\nText.', draft",
        "bridge.md,  'title=B\ndate=2014-10-24\nstatus=published\ndraft=ture\n~~~~~~\nText.', left out",
        "bridge.md,  'title=B\ndate=2014-10-24\nstatus=published\nexpires=2027-05-01\n~~~~~~\nText.', published until 2027-05-01",
        "bridge.md,  'title=B\ndate=2014-10-24\nstatus=published\ndraft=true\ndraft=false\n~~~~~~\nText.', left out",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:draft:\n\nText.', draft",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:!draft:\n\nText.', published",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:page-draft: true\n\nText.', draft",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:jbake-Status: draft\n\nText.', draft",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:published: flase\n\nText.', left out",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:publish-date: 2027-05-01\n\nText.', published from 2027-05-01",
        "bridge.adoc, '= B\n:date: 2014-10-24\n:draft: true\n:draft: false\n\nText.', left out",
        "bridge.html, '---\ntitle: B\ndate: 2014-10-24\nisDraft: true\n---\n<p>Text.', draft",
        "bridge.html, '---\ntitle: B\ndate: 2014-10-24\ndraft: 2\n---\n<p>Text.', left out",
        "about.md, '---\ntitle: B\ntype: page\nprivate: yes\n---\nText.', draft",
        "about.md, '---\ntitle: B\ntype: page\nprivate: perhaps\n---\nText.', left out",
        "authors/mara.md, '---\ntitle: Mara\nhidden: true\n---\nText.', draft",
        "authors/mara.md, '---\ntitle: Mara\nhidden: ture\n---\nText.', left out",
        "2014-10-24-bridge.md, '---\ntitle: B\nDate: 2030-01-01\n---\nText.', left out",
        "bridge.md, '---\ntitle: B\ndate: 2014-10-24\n\"draft \": true\n---\nText.', draft",
        "bridge.md, '---\ntitle: B\ndate: 2014-10-24\n?  draft\n: true\n---\nText.', draft",
        "bridge.md, '---\nbase: &b {draft: true}\ntitle: B\ndate: 2014-10-24\n<<: *b\n---\nText.', draft",
        "bridge.md, '---\ntitle: B\ndate: 2014-10-24\ndraft: !!str true\n---\nText.', draft",
    })
    void everyKindOfDocumentAndHeaderHasThem(String path, String text, String outcome) {
        assertThat(outcome(BACKFILE.read(path, text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "draft=true, 1",
        "draft=ture, 1",
        "published=false, 1",
        "Status=draft, 1",
        "expires=2027-05-01, 1",
        "private=yes, 1",
        "craft=true, 1",
        "draft=false, 0",
        "published=true, 0",
        "craft=beer, 0",
    })
    void inAJBakeSiteTheStatusAloneDecidesAndOthersAreAWarning(String field, int warnings) {
        String text = "title=B\ndate=2014-10-24\ntype=post\nstatus=published\n" + field + "\n~~~~~~\nText.";
        ReadArticle read = JBAKE.read("bridge.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome(read)).isEqualTo("published");
        assertThat(read.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().word().equals("unclear-status"))
                .hasSize(warnings)
                .allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
    }

    private static byte[] yaml(String... fields) {
        List<String> lines = List.of(fields);
        String dated = lines.stream().anyMatch(line -> line.startsWith("date:")) ? "" : "date: 2014-10-24\n";
        return ("---\ntitle: A bridge\n" + dated + String.join("\n", lines) + "\n---\nText.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String outcome(ReadArticle read) {
        return read.article().map(GatesTest::outcome).orElse("left out");
    }

    private static String outcome(Article article) {
        Schedule schedule = article.schedule();
        return article.status().name().toLowerCase(java.util.Locale.ROOT)
                + day(" from ", schedule.opens())
                + day(" until ", schedule.closes());
    }

    private static String day(String word, ArticleDate date) {
        return date == null ? "" : word + date.day();
    }
}
