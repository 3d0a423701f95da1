package dev.backfile.imports.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.imports.export.Imported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a site into which several sources are brought, once and again. */
class TwoSourcesTest {

    @TempDir
    private Path folder;

    private Imported imported;

    @BeforeEach
    void site() {
        imported = new Imported(folder);
    }

    @Test
    void anArticleOfAnotherBlogGetsANameOfItsOwnAndEachRunFindsItsOwn() throws IOException {
        Path one = blog("one.xml", "one.example", item(7, "ferry", "The ferry of the first blog."));
        Path two = blog("two.xml", "two.example", item(7, "ferry", "The ferry of the second blog."));
        bring(one);
        bring(two);
        assertThat(imported.text("content/2014/ferry.md")).contains("first blog");
        assertThat(imported.text("content/2014/ferry-2.md")).contains("second blog");
        Set<String> files = imported.files();
        bring(blog("two.xml", "two.example", item(7, "ferry", "The ferry of the second blog, mended.")));
        bring(one);
        assertThat(imported.files()).isEqualTo(files);
        assertThat(imported.text("content/2014/ferry.md")).contains("first blog");
        assertThat(imported.text("content/2014/ferry-2.md")).contains("mended");
    }

    @Test
    void anOldAddressThatBothHaveLeadsToTheFirstAndTheSiteBakes() throws IOException {
        Path one = blog(
                "one.xml",
                "one.example",
                item(7, "ferry", "The first.")
                        .replace("<title>", "<link>https://one.example/old/1.html</link><title>"));
        Path two = blog(
                "two.xml",
                "two.example",
                item(7, "ferry", "The second.")
                        .replace("<title>", "<link>https://two.example/old/1.html</link><title>"));
        bring(one);
        ImportReport report = bring(two);
        assertThat(imported.text("content/2014/ferry.md")).contains("/old/1.html");
        assertThat(imported.text("content/2014/ferry-2.md")).doesNotContain("aliases", "/old/1.html");
        assertThat(report.lost()).anyMatch(lost -> lost.kind().contains("another source"));
        bring(one);
        bring(two);
        assertThat(imported.text("content/2014/ferry.md")).contains("/old/1.html");
        assertThat(imported.text("content/2014/ferry-2.md")).doesNotContain("aliases");
        assertThat(new Backfile().bake(BakeRequest.of(imported.site())).errors())
                .isZero();
    }

    @Test
    void anExportThatWasMovedAndWrittenAnewIsTheSameSource() throws IOException {
        bring(blog("one.xml", "one.example", item(7, "ferry", "As it was.")));
        bring(blog("later/export-2.xml", "www.one.example/", item(7, "ferry-renamed", "As it is.")));
        assertThat(imported.files()).contains("content/2014/ferry.md").doesNotContain("content/2014/ferry-renamed.md");
        assertThat(imported.text("content/2014/ferry.md")).contains("As it is.");
    }

    @Test
    void whatTheSourceHasNoMoreIsToldAndStays() throws IOException {
        bring(blog("one.xml", "one.example", item(7, "ferry", "A.") + item(8, "toll", "B.")));
        ImportReport report = bring(blog("one.xml", "one.example", item(7, "ferry", "A.")));
        assertThat(imported.files()).contains("content/2014/toll.md");
        assertThat(report.notes())
                .anyMatch(note -> note.startsWith("1 documents that an earlier run brought")
                        && note.contains("content/2014/toll.md"));
    }

    @Test
    void profilesOfTheSameAuthorAreOne() throws IOException {
        bring(blog("one.xml", "one.example", item(7, "ferry", "A.")));
        bring(blog("two.xml", "two.example", item(9, "toll", "B.")));
        assertThat(imported.files().stream().filter(path -> path.contains("authors/")))
                .containsExactly("content/authors/mara.md");
    }

    @Test
    void picturesOfTwoSourcesAndOfTwoNamesStandSideBySide() throws IOException {
        page("first", "/a b.gif", "/a-b.gif");
        page("second", "/a b.gif", "/a b.gif");
        bring(folder.resolve("first"));
        bring(folder.resolve("second"));
        assertThat(imported.files())
                .contains("assets/a-b.gif", "assets/a-b-2.gif", "assets/a-b-3.gif")
                .doesNotContain("assets/a-b-4.gif");
        Set<String> files = imported.files();
        bring(folder.resolve("second"));
        bring(folder.resolve("first"));
        assertThat(imported.files()).isEqualTo(files);
    }

    @Test
    void aSiteThatAnEarlierVersionImportedGoesOn() throws IOException {
        Path one = blog("one.xml", "one.example", item(7, "ferry", "A."));
        bring(one);
        Path memory = imported.site().resolve(".backfile/imported");
        String old = Files.readString(memory).replaceAll("(?m)^(\\S+)\t([^\t]*)\t.*$", "$1 $2");
        Files.writeString(memory, old);
        Set<String> files = imported.files();
        bring(blog("one.xml", "one.example", item(7, "ferry", "A, mended.")));
        assertThat(imported.files()).isEqualTo(files);
        assertThat(imported.text("content/2014/ferry.md")).contains("mended");
    }

    @Test
    void anExportInUtf16IsRead() throws IOException {
        Path one = blog("one.xml", "one.example", item(7, "ferry", "Brücken über Flüsse."));
        String text = Files.readString(one).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        Files.write(one, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        bring(one);
        assertThat(imported.text("content/2014/ferry.md")).contains("Brücken über Flüsse.");
    }

    @Test
    void aTextThatIsCutOffIsTold() throws IOException {
        Path one = blog("one.xml", "one.example", item(7, "ferry", "word ".repeat((20 << 20) / 5)));
        assertThat(Imported.lost(bring(one))).contains("texts of more than 16 million characters, cut off there");
    }

    private ImportReport bring(Path source) throws IOException {
        return new Backfile().bringIn(ImportRequest.of(source, imported.site()));
    }

    private void page(String source, String one, String two) throws IOException {
        String text = "Nobody on the quay had slept, and the kettle had been boiling since four. ".repeat(3);
        imported.write(source + "/story-of-" + source + ".html", """
                <html><head><title>The story of %1$s</title></head><body><h1>The story of %1$s</h1><p>May 3, 2003</p><p>%2$s</p>
                <p><img src="%3$s" width="300" height="200"></p><p>%2$s</p><p><img src="%4$s" width="300" height="200"></p><p>%2$s</p></body></html>""".formatted(source, text, one, two));
        for (String name : new TreeSet<>(List.of(one, two))) {
            imported.write(source + name, "GIF89a of " + source + name);
        }
    }

    private Path blog(String file, String host, String items) throws IOException {
        return imported.write(file, """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>A blog</title><link>https://%1$s</link><wp:wxr_version>1.2</wp:wxr_version>
                <wp:base_site_url>https://%1$s</wp:base_site_url><wp:base_blog_url>https://%1$s</wp:base_blog_url>
                <wp:author><wp:author_login>mara</wp:author_login><wp:author_display_name>Mara Ellison</wp:author_display_name></wp:author>
                %2$s</channel></rss>""".formatted(host, items));
    }

    private static String item(int number, String name, String text) {
        return """
                <item><title>The %2$s</title><content:encoded><![CDATA[%3$s]]></content:encoded><wp:post_id>%1$d</wp:post_id>
                <wp:post_date>2014-10-24 09:30:00</wp:post_date><wp:post_name>%2$s</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                """.formatted(number, name, text);
    }
}
