package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article that names a template which is not there is told so where it names it. */
class ChosenTemplateTest {

    private static final String OTHERWISE =
            "name a file in the folder 'templates', or leave the field out for the template of its kind";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "galery      | did you mean 'gallery'?",
                "galery.ftlh | did you mean 'gallery.ftlh'?",
                "galery.ftl  | did you mean 'gallery.ftlh'?",
                "something   | " + OTHERWISE
            })
    void aMissingTemplateIsToldAtTheLineThatNamesIt(String name, String hint) {
        Site site = Site.in(folder)
                .with("templates/gallery.ftlh", "<p>${content.title}</p>")
                .article("a.md", "template: " + name, "---")
                .article("b.md", "summary: A text", "template: " + name, "---")
                .article("c.md", "template: gallery", "---")
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(found -> found.code().word().equals("missing-template"))
                .extracting(found -> found.place() + " | " + found.message() + " | " + found.hint())
                .containsExactly(
                        "content/a.md:4:11 | there is no template '" + name + "' | " + hint,
                        "content/b.md:5:11 | there is no template '" + name + "' | " + hint);
    }
}
