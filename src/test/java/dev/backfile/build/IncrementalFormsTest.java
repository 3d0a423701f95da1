package dev.backfile.build;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law for documents of other generators' forms: an incremental bake leaves what a clean bake leaves, and says the same. */
class IncrementalFormsTest {

    private static final String SETTINGS = "site.host=https://example.org\ntitle.from=heading\ndate.from=path\n"
            + "default.type.undated=page\nsite.languages=de\nexcerpt_separator=<!-- cut -->\n";

    @TempDir
    private Path folder;

    private static final List<Edit> EDITS = List.of(
            new Edit("content/blog/b.md", "+++\ntitle = \"B anew\"\ndate = 2014-10-25\n+++\n## Cost\n\nText."),
            new Edit("content/blog/b.de.md", "---\ntitle: B auf Deutsch\ndate: 2014-10-26\n---\nText."),
            new Edit("content/_posts/2014-10-24-c.md", "---\ntitle: C\npublished: false\n---\nText."),
            new Edit("content/_drafts/d.md", "---\ntitle: D\n---\nText."),
            new Edit("content/2014/10/e.md", "# E anew\n\nText [x](/blog/b/).\n\n<!-- cut -->\n\nMore."),
            new Edit("content/authors/mara/_index.md", "---\ntitle: Mara Ellison\n---\nShe writes."),
            new Edit("content/blog/_index.md", "---\ntitle: The blog\n---\nWelcome."),
            new Edit("content/blog/b.de.md", ""),
            new Edit("jbake.properties", SETTINGS.replace("site.languages=de\n", "permalink.post=/:folder/:title/\n")),
            new Edit("content/blog/b.md", ""),
            new Edit("jbake.properties", "site.host=https://example.org\ndefault.type.undated=page\n"));

    @Test
    void anIncrementalBakeLeavesWhatACleanOneLeaves() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jbake.properties", SETTINGS);
        files.put(
                "content/a.md",
                "Title: A\nDate: 2014-10-24\nAuthors: mara; Tomas Reyes\nCategory: News\n\n"
                        + "[b]({filename}/blog/b.md#cost) [c]({% post_url 2014-10-24-c %}) [b]({{< ref \"b.md\" >}}) [b](@/blog/b.md)");
        files.put(
                "content/blog/b.md",
                "+++\ntitle = \"B\"\ndate = 2014-10-24\n[taxonomies]\ntags = [\"t\"]\n+++\n## Cost\n\nText.");
        files.put("content/blog/b.de.md", "---\ntitle: B deutsch\ndate: 2014-10-24\n---\nText.");
        files.put("content/_posts/2014-10-24-c.md", "{\"title\": \"C\"}\nText.");
        files.put("content/2014/10/e.md", "# E\n\nText [x](/blog/b/).\n\n<!-- cut -->\n\nMore.");
        Edit.eachLeavesWhatACleanBakeDoes(folder, files, EDITS);
    }
}
