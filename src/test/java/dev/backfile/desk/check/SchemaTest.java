package dev.backfile.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.CheckRequest;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Front matter against schemas of the site's own. */
class SchemaTest {

    @TempDir
    private Path folder;

    @Test
    void eachValueIsToldWhereItStands() {
        Site.in(folder)
                .with(
                        "schema/post.yaml",
                        "required: [title, section]",
                        "properties:",
                        "  section: { enum: [News, Culture] }",
                        "  number: { type: integer, minimum: 1, maximum: 9 }",
                        "  code: { pattern: '^[A-Z]{2}$' }",
                        "  title: { maxLength: 9 }",
                        "  image: { properties: { width: { type: integer } } }",
                        "  tags: { items: { pattern: '^[a-z ]+$' } }")
                .article("good.md", "section: News", "number: 3", "code: AB", "---", "One.")
                .article(
                        "bad.md",
                        "section: Newz",
                        "number: 12",
                        "code: abc",
                        "image: { src: a.jpg, width: wide, alt: A }",
                        "tags: [river, Tide]",
                        "---",
                        "Two.")
                .article("none.md", "title: Very long indeed", "---", "Three.")
                .article("draft.md", "status: draft", "---", "Four.");
        assertThat(mistakes())
                .contains(
                        "content/bad.md:4:10 'section' is 'Newz', which is none of the allowed values",
                        "content/bad.md:5:9 'number' is 12",
                        "content/bad.md:6:7 'code' is 'abc', which does not match ^[A-Z]{2}$",
                        "content/bad.md:7:29 'image.width' is a text",
                        "content/bad.md:8:15 'tags[2]' is 'Tide', which does not match ^[a-z ]+$",
                        "content/none.md:2:1 'section' is missing",
                        "content/none.md:3:8 'title' has 16 characters")
                .noneMatch(mistake -> mistake.contains("good.md:") || mistake.contains("draft.md"));
    }

    @Test
    void aSchemaThatIsNoneIsToldWhereItIsNone() {
        Site.in(folder)
                .with("schema/post.yaml", "properties:", "  number:", "    minimum: one")
                .with("schema/pots.yaml", "required: [title]")
                .with("schema/page.yaml", "required: [title")
                .article("a.md", "---", "One.");
        assertThat(places())
                .contains("schema/post.yaml:3:14 bad-schema", "schema/pots.yaml bad-schema")
                .anyMatch(mistake -> mistake.startsWith("schema/page.yaml:"));
    }

    @Test
    void aSchemaLooksNothingUpElsewhere() {
        Site.in(folder)
                .with("schema/post.yaml", "$ref: 'http://127.0.0.1:1/other.json'")
                .article("a.md", "---", "One.");
        assertThat(places()).containsExactly("schema/post.yaml bad-schema");
    }

    private List<String> mistakes() {
        return check().stream()
                .map(mistake -> mistake.place() + " " + mistake.message())
                .toList();
    }

    private List<String> places() {
        return check().stream()
                .map(mistake -> mistake.place() + " " + mistake.code().word())
                .toList();
    }

    private List<Diagnostic> check() {
        return new Backfile()
                .check(CheckRequest.of(
                        BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(2)))
                .diagnostics();
    }
}
