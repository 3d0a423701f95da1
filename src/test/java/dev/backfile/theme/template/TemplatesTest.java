package dev.backfile.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Templates TEMPLATES = new Templates(
            List.of(
                    place("templates", Set.of("post.ftl", "both.ftl", "both.ftlh", "feed.ftlx", "lib/own.ftlh")),
                    place("theme", Set.of("post.ftlh", "page.ftlh", "lib/own.ftl", "lib/parts.ftlh"))),
            "templates");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "post.ftl, templates/post.ftl",
        "post.ftlh, templates/post.ftl",
        "post, templates/post.ftl",
        "both.ftl, templates/both.ftl",
        "both.ftlh, templates/both.ftlh",
        "both, templates/both.ftlh",
        "feed.ftl, templates/feed.ftlx",
        "page.ftl, theme/page.ftlh",
        "lib/own.ftl, templates/lib/own.ftlh",
        "lib/parts.ftl, theme/lib/parts.ftlh",
        "/lib/parts.ftl, theme/lib/parts.ftlh",
        "lib/../page.ftl, theme/page.ftlh",
    })
    void aTemplateIsFoundByItsBaseName(String asked, String label) {
        assertThat(TEMPLATES.look(asked).found().map(TemplateSource::label)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.ftl", "../post.ftl", "", "lib", "x/..\\post.ftl"})
    void whatIsNotThereIsNotFound(String asked) {
        assertThat(TEMPLATES.exists(asked)).isFalse();
    }

    @Test
    void aLookUpRemembersWhatItMissed() {
        assertThat(TEMPLATES.look("page.ftl").missed())
                .containsExactly("0:page.ftl", "0:page.ftlh", "0:page.ftlx", "1:page.ftl");
    }

    @Test
    void aMissingTemplateIsTold() {
        assertThat(TEMPLATES
                        .missing("album.ftl", "the setting template.album.file")
                        .map(Diagnostic::message))
                .contains("there is no template 'album.ftl', which the setting template.album.file asks for");
        assertThat(TEMPLATES.missing("post.ftl", "x")).isEmpty();
    }

    private static TemplateSources place(String label, Set<String> names) {
        return name -> names.contains(name)
                ? Optional.of(new TemplateSource(name, label + "/" + name, new byte[0], StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
