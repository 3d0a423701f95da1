package dev.backfile.imports.drupal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what Drupal gives out. */
class DrupalImportTest {

    private static final String API = """
            {"jsonapi": {"version": "1.0"}, "data": [
              {"type": "node--article", "id": "n1", "attributes": {"drupal_internal__nid": 7, "langcode": "en", "status": true, "title": "A bridge reopens",
                 "created": "2014-10-24T09:30:00+02:00", "path": {"alias": "/news/bridge", "pid": 3, "langcode": "en"}, "field_rating": 5,
                 "body": {"value": "x", "format": "basic_html", "processed": "<p>The <b>first</b> cars. See <a href=\\"https://old.example.org/news/ferry\\">the ferry</a>.</p><img src=\\"/sites/default/files/styles/large/public/2014/pier.jpg?itok=1\\" alt=\\"Pier\\">", "summary": "Cars again."}},
               "relationships": {"uid": {"data": {"type": "user--user", "id": "u1"}},
                 "field_image": {"data": {"type": "file--file", "id": "f1", "meta": {"alt": "The pier"}}},
                 "field_tags": {"data": [{"type": "taxonomy_term--tags", "id": "t1"}, {"type": "taxonomy_term--tags", "id": "t2"}]}}},
              {"type": "node--article", "id": "n2", "attributes": {"drupal_internal__nid": 8, "status": true, "title": "The ferry", "created": "2013-05-02T09:30:00+00:00",
                 "path": {"alias": "/news/ferry"}, "body": {"processed": "<p>Water.</p>"}}, "relationships": {}},
              {"type": "node--page", "id": "n3", "attributes": {"status": false, "title": "About", "created": "2013-05-02T09:30:00+00:00", "path": {"alias": null}, "body": null}}],
             "included": [
              {"type": "user--user", "id": "u1", "attributes": {"display_name": "Mara Ellison", "mail": "mara@private.example"}},
              {"type": "file--file", "id": "f1", "attributes": {"uri": {"value": "public://2014/pier.jpg", "url": "/sites/default/files/2014/pier.jpg"}}},
              {"type": "taxonomy_term--tags", "id": "t1", "attributes": {"name": "Bridges", "status": true}},
              {"type": "taxonomy_term--tags", "id": "t2", "attributes": {"name": "News, views", "status": true}}]}
            """;

    @TempDir
    private Path folder;

    private Imported imported;

    @BeforeEach
    void begin() {
        imported = new Imported(folder);
    }

    @ParameterizedTest
    @CsvSource({"nodes.json", "dump/page-1.json"})
    void documentsOfJsonApiComeWithWhatTheyName(String file) throws IOException {
        imported.write("media/sites/default/files/2014/pier.jpg", "jpg");
        imported.write(file, API);
        ImportReport report = imported.bring(folder.resolve(file.replaceFirst("/.*", "")), false);
        assertThat(imported.text("content/2014/bridge.md")).isEqualTo("""
                ---
                title: A bridge reopens
                date: 2014-10-24T09:30:00+02:00
                authors: [Mara Ellison]
                tags: [Bridges, "News, views"]
                standfirst: Cars again.
                image: {src: "/sites/default/files/2014/pier.jpg", alt: The pier}
                aliases: ["/news/bridge", "/node/7"]
                ---
                The **first** cars. See [the ferry](/news/ferry).

                ![Pier](/sites/default/files/2014/pier.jpg)
                """);
        assertThat(imported.text("content/about.md")).contains("type: page", "status: draft");
        assertThat(imported.files()).contains("content/authors/mara-ellison.md");
        assertThat(Imported.lost(report)).contains("fields: field_rating");
        assertThat(imported.everything()).doesNotContain("private.example");
        imported.bakes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            view.csv ¦ ´Title,Body,Authored on,Authored by,Tags,Published,Path,nid
            "A bridge","<p>The ""first"" cars.</p>",2014-10-24 09:30,Mara Ellison,"Bridges, News",On,/news/bridge,7
            ´
            view.csv ¦ ´title,body,created,uid,field_tags,status,view_node,nid
            <a href="/news/bridge">A bridge</a>,"The ""first"" cars.",1414135800,Mara Ellison,"<a href=""/t/1"">Bridges</a>, <a href=""/t/2"">News</a>",1,/news/bridge,7
            ´
            view.json ¦ ´[{"nid": "7", "title": "A bridge", "body": "<p>The \\"first\\" cars.</p>", "created": "<time datetime=\\"2014-10-24T09:30:00Z\\">x</time>", "uid": "Mara Ellison", "field_tags": "Bridges, News", "status": "True", "path": "/news/bridge"}]´
            view.json ¦ ´[{"nid": [{"value": 7}], "title": [{"value": "A bridge"}], "body": [{"value": "<p>The \\"first\\" cars.</p>"}], "created": [{"value": "2014-10-24T09:30:00+00:00"}], "author": ["Mara Ellison"], "tags": ["Bridges", "News"], "status": [{"value": true}], "url": "/news/bridge"}]´
            """)
    void tablesOfViewsAreReadByTheirColumns(String file, String text) throws IOException {
        imported.bring(imported.write(file, text), false);
        assertThat(imported.text("content/2014/bridge.md"))
                .contains(
                        "title: A bridge\n",
                        "date: 2014-10-24T0",
                        "authors: [Mara Ellison]",
                        "tags: [Bridges, News]",
                        "aliases: [\"/news/bridge\", \"/node/7\"]",
                        "The \"first\" cars.")
                .doesNotContain("status:");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "true, false", "0, true", "Off, true", "'', true", "invented, true"})
    void whatDoesNotSayThatItIsPublishedIsADraft(String status, boolean draft) throws IOException {
        imported.bring(
                imported.write("view.csv", "title,body,created,status\nA,Water.,2014-10-24," + status + "\n"), false);
        assertThat(imported.text("content/2014/a.md").contains("status: draft")).isEqualTo(draft);
    }

    @Test
    void whatIsBroughtInBakesAndStaysAnEditorsOwn() throws IOException {
        Path export = imported.write("view.csv", """
                title,body,created,status,path
                "The sea: “海” #1","A {.b} [[c]] <script>alert(1)</script><img src=""none.jpg""><drupal-media data-entity-uuid=""1""></drupal-media>",2014-10-24,1,/../../evil
                B,B,2014-10-24,1,/b
                C,C,yesterday,1,/c
                """);
        ImportReport report = imported.bring(export, false);
        imported.bakes();
        assertThat(imported.files()).contains("content/2014/evil.md", "content/c.md");
        assertThat(imported.everything()).doesNotContain("alert(1)");
        assertThat(Imported.lost(report))
                .contains(
                        "embedded media that the dump shows by number only",
                        "dates that cannot be read: give the view a date in ISO 8601");
        imported.keepsWhatAnEditorDid(export, "content/2014/b.md", "content/c.md");
    }
}
