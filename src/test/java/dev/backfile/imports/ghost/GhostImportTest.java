package dev.backfile.imports.ghost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an export of Ghost. */
class GhostImportTest {

    private static final String TABLES = """
            "posts_authors": [{"id": "x1", "post_id": "p1", "author_id": "u2", "sort_order": 1}, {"id": "x2", "post_id": "p1", "author_id": "u1", "sort_order": 0}],
            "posts_meta": [{"id": "m1", "post_id": "p1", "meta_description": "For machines", "feature_image_alt": "The pier", "feature_image_caption": "By <a href=\\"https://pictures.example/\\">Tom</a>"}],
            "posts_tags": [{"id": "y1", "post_id": "p1", "tag_id": "t1", "sort_order": 0}, {"id": "y2", "post_id": "p1", "tag_id": "t2", "sort_order": 1}],
            "settings": [{"key": "title", "value": "The Harbour Review"}, {"key": "description", "value": "News of the sea"}, {"key": "locale", "value": "en-gb"}, {"key": "stripe_secret_key", "value": "sk_secret"}],
            "tags": [{"id": "t1", "name": "Bridges", "slug": "bridges"}, {"id": "t2", "name": "#wide", "slug": "hash-wide", "visibility": "internal"}],
            "users": [{"id": "u1", "name": "Mara Ellison", "slug": "mara", "email": "mara@private.example", "password": "$2a$secret", "bio": "Writes & sails.", "profile_image": "__GHOST_URL__/content/images/mara.jpg"},
              {"id": "u2", "name": "Tom Reed", "slug": "tom"}, {"id": "u3", "name": "Nobody Wrote", "slug": "nobody"}]
            """;

    @TempDir
    private Path folder;

    private Imported imported;
    private final StringBuilder posts = new StringBuilder();

    @BeforeEach
    void begin() {
        imported = new Imported(folder);
    }

    @Test
    void anArticleComesWithAllThatItHas() throws IOException {
        post("p1", "the-bridge", "A bridge reopens", "published", "public", """
                "html": "<p>The <strong>first</strong> cars. See <a href=\\"__GHOST_URL__/ferry/#end\\">the ferry</a>.</p><figure class=\\"kg-card kg-image-card kg-card-hascaption\\"><img src=\\"__GHOST_URL__/content/images/size/w600/2014/10/pier.jpg\\" class=\\"kg-image\\" alt=\\"Pier\\"><figcaption>At dawn</figcaption></figure>",
                "feature_image": "__GHOST_URL__/content/images/2014/10/pier.jpg", "custom_excerpt": "Cars\\nagain.", "canonical_url": "https://first.example/bridge", "codeinjection_head": "<script>x</script>",
                """);
        Files.createDirectories(folder.resolve("media/content/images/2014/10"));
        imported.write("media/content/images/2014/10/pier.jpg", "jpg");
        imported.write("media/content/images/mara.jpg", "jpg");
        ImportReport report = bring(false);
        assertThat(imported.text("content/2014/the-bridge.md")).isEqualTo("""
                ---
                title: A bridge reopens
                date: 2014-10-24T07:30:00Z
                authors: [Mara Ellison, Tom Reed]
                tags: [Bridges]
                standfirst: Cars again.
                description: For machines
                image: {src: "/content/images/2014/10/pier.jpg", alt: The pier, caption: "By [Tom](https://pictures.example/)"}
                canonical: https://first.example/bridge
                aliases: ["/the-bridge/"]
                ---
                The **first** cars. See [the ferry](/ferry/#end).

                ![Pier](/content/images/2014/10/pier.jpg "At dawn")
                """);
        assertThat(imported.text("content/authors/mara.md"))
                .contains("title: Mara Ellison", "/content/images/mara.jpg", "Writes & sails.");
        assertThat(imported.files())
                .contains("assets/content/images/2014/10/pier.jpg", "content/authors/tom.md")
                .doesNotContain("content/authors/nobody.md");
        assertThat(imported.text("jbake.properties")).contains("site.title=The Harbour Review", "site.locale=en_gb");
        assertThat(Imported.lost(report)).contains("fields: codeinjection_head", "tags that readers did not see");
        assertThat(imported.everything()).doesNotContain("private.example", "secret", "GHOST_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "published, public, false, public",
        "draft, public, false, draft",
        "scheduled, public, false, draft",
        "published, members, false, ''",
        "published, paid, false, ''",
        "published, paid, true, draft",
        "published, tiers, false, ''",
        "published, invented, false, ''",
        "sent, public, false, ''",
        "invented, public, false, ''"
    })
    void whatNotEverybodyMayReadStaysBehind(String status, String visibility, boolean privates, String becomes)
            throws IOException {
        post("p1", "a", "A", status, visibility, "\"html\": \"<p>Water.</p>\",");
        bring(privates);
        Path file = imported.site().resolve("content/2014/a.md");
        assertThat(Files.exists(file)).isEqualTo(!becomes.isEmpty());
        if (!becomes.isEmpty()) {
            assertThat(Files.readString(file).contains("status: draft")).isEqualTo(becomes.equals("draft"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            ´<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://x.example/"><div class="kg-bookmark-title">Tides</div><div class="kg-bookmark-description">Of June</div><img src="https://x.example/i.png"></a></figure>´ ¦ [Tides](https://x.example/): Of June
            ´<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">!</div><div class="kg-callout-text">Mind the gap</div></div>´ ¦ ´> !
            >
            > Mind the gap´
            ´<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">More</h4></div><div class="kg-toggle-content"><p>Water.</p></div></div>´ ¦ <details> <summary>More</summary> <p>Water.</p> </details>
            ´<blockquote class="kg-blockquote-alt">It was loud.</blockquote>´ ¦ ´> It was loud.
            > {.pullquote}´
            ´<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://x.example/a.pdf"><div class="kg-file-card-title">Plan</div></a></div>´ ¦ [Plan](https://x.example/a.pdf)
            ´<div class="kg-card kg-signup-card"><p>Join us</p></div><p>End.</p>´ ¦ End.
            ´<!--kg-gated-block:begin nonMember:false memberSegment:"status:paid" --><p>For payers.</p><!--kg-gated-block:end--><p>End.</p>´ ¦ End.
            ´<!--kg-gated-block:begin nonMember:true memberSegment:"" --><p>For all.</p><!--kg-gated-block:end-->´ ¦ For all.
            ´<figure class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="https://x.example/a.mp3"></audio><div class="kg-audio-title">Waves</div></div></figure>´ ¦ ´<audio controls src="https://x.example/a.mp3"></audio>

            Waves´
            """)
    void cardsBecomePlainText(String html, String markdown) throws IOException {
        post("p1", "a", "A", "published", "public", "\"html\": " + quoted(html) + ",");
        bring(false);
        assertThat(body("content/2014/a.md")).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            lexical ¦ ´{"root":{"children":[{"type":"paragraph","children":[{"type":"extended-text","text":"Deep ","format":0},{"type":"extended-text","text":"sea","format":3},{"type":"link","url":"https://x.example/","children":[{"type":"text","text":" link","format":0}]}]},{"type":"extended-heading","tag":"h3","children":[{"type":"text","text":"Part","format":0}]},{"type":"list","listType":"bullet","children":[{"type":"listitem","children":[{"type":"text","text":"one","format":16}]}]}]}}´ ¦ ´Deep ***sea***[ link](https://x.example/)

            ### Part

            - `one`´
            lexical ¦ ´{"root":{"children":[{"type":"image","src":"https://x.example/a.jpg","alt":"Sea","caption":"At <b>dawn</b>"},{"type":"horizontalrule"},{"type":"codeblock","language":"java","code":"int a < b;"},{"type":"bookmark","url":"https://x.example/","metadata":{"title":"Tides"}}]}}´ ¦ ´![Sea](https://x.example/a.jpg "At **dawn**")

            * * *

            ```java
            int a < b;
            ```

            [Tides](https://x.example/)´
            mobiledoc ¦ ´{"version":"0.3.1","atoms":[["soft-return","",{}]],"cards":[["image",{"src":"https://x.example/a.jpg","caption":"Dawn"}]],"markups":[["strong"],["a",["href","https://x.example/"]]],"sections":[[1,"h2",[[0,[],0,"Part"]]],[1,"p",[[0,[0],1,"Deep"],[0,[],0," sea "],[0,[1],1,"here"]]],[3,"ul",[[[0,[],0,"one"]]]],[10,0],[10,9]]}´ ¦ ´## Part

            **Deep** sea [here](https://x.example/)

            - one

            ![](https://x.example/a.jpg "Dawn")´
            lexical ¦ ´{"root": [1, {´ ¦ ´´
            """)
    void whatWasSavedWithoutHtmlIsReadByItsCards(String field, String document, String markdown) throws IOException {
        post("p1", "a", "A", "published", "public", "\"html\": null, \"" + field + "\": " + quoted(document) + ",");
        bring(false);
        assertThat(body("content/2014/a.md")).isEqualTo(markdown == null ? "" : markdown);
    }

    @Test
    void whatIsBroughtInBakesAndStaysAnEditorsOwn() throws IOException {
        post("p1", "the-bridge", "The sea: “海” #1", "published", "public", """
                "html": "<p>A {.b} [[c]] <script>alert(1)</script></p><img src=\\"__GHOST_URL__/content/images/none.jpg\\"><p><a href=\\"__GHOST_URL__/about/\\">Us</a> <a href=\\"__GHOST_URL__/content/files/plan.pdf\\">Plan</a></p>",
                "feature_image": "__GHOST_URL__/content/images/none.jpg",
                """);
        post("p2", "../../evil", "", "published", "public", "\"html\": \"<p>B</p>\",");
        post("p3", "about", "About", "published", "public", "\"type\": \"page\", \"html\": \"<p>We.</p>\",");
        post("p4", "later", "Later", "draft", "public", "\"html\": \"<p>Soon.</p>\", \"published_at\": null,");
        ImportReport report = bring(false);
        imported.bakes();
        assertThat(imported.files())
                .contains("content/about.md", "content/2014/the-bridge.md", "content/2014/evil.md", "content/later.md");
        assertThat(imported.everything()).doesNotContain("alert(1)", "none.jpg");
        assertThat(Imported.lost(report))
                .contains(
                        "pictures of which the export does not tell the host: name a copy of its uploads",
                        "linked files that no copy of the uploads has");
        imported.keepsWhatAnEditorDid(
                folder.resolve("site.ghost.json"), "content/2014/the-bridge.md", "content/about.md");
    }

    @Test
    void aDamagedExportIsToldWithItsPlaceAndWhatStandsBeforeComes() throws IOException {
        post("p1", "a", "A", "published", "public", "\"html\": \"<p>Water.</p>\",");
        Path export = imported.write(
                "broken.json",
                "{\"db\": [{\"meta\": {\"exported_on\": 1}, \"data\": {\"posts\": [" + posts
                        + ",\n{\"id\": \"p2\", \"ti");
        ImportReport report = imported.bring(export, false);
        assertThat(imported.files()).contains("content/2014/a.md");
        assertThat(report.notes()).anyMatch(note -> note.matches("(?s).*broken\\.json:\\d+:\\d+: .*broken off.*"));
    }

    private void post(String id, String slug, String title, String status, String visibility, String more) {
        String date = more.contains("\"published_at\"") ? "" : "\"published_at\": \"2014-10-24T07:30:00.000Z\",";
        posts.append(posts.length() == 0 ? "" : ",")
                .append(String.format(
                        Locale.ROOT,
                        "{\"id\": \"%s\", \"slug\": \"%s\", \"title\": \"%s\", \"status\": \"%s\", \"visibility\": \"%s\", %s %s \"author_id\": \"u1\"}%n",
                        id,
                        slug,
                        title,
                        status,
                        visibility,
                        more,
                        date));
    }

    private ImportReport bring(boolean privates) throws IOException {
        Path export = imported.write(
                "site.ghost.json",
                "{\"db\": [{\"meta\": {\"exported_on\": 1, \"version\": \"5.80.0\"}, \"data\": {\"posts\": [" + posts
                        + "]," + TABLES + "}}]}");
        return imported.bring(export, privates);
    }

    private String body(String path) throws IOException {
        String text = imported.text(path);
        return text.substring(text.indexOf("\n---\n") + 5).strip();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
