package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.config.TestSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template reaches what the model offers, and nothing else. */
class SecurityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "<#assign t = '\"freemarker.template.utility.Execute\"?new()'?eval>${t('id')}",
                "${content?api.getClass()}",
                "${content.class}",
                "${content.getClass()}",
                "${content.title.class}",
                "${db.class}",
                "${db.getClass().getClassLoader()}",
                "${db.startup()}",
                "${db.drop()}",
                "${data.get('x.yml').class.forName('java.lang.Runtime')}",
                "${data.get('x.yml').getClass()}",
                "${data.get('x.yml').list.getClass()}",
                "${published_posts.getClass()}",
                "${config.class}",
                "${site.getClass()}",
                "${page.class}",
                "<#include '../../../../../etc/passwd'>",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '../secret.txt'>",
                "<#include '..\\\\secret.txt'>",
                "<#include 'a/../../secret.txt'>",
                "<#include 'linked.txt'>",
                "<#include 'folder/secret.txt'>",
                "<#include '*/secret.txt'>",
                "<#include '../secret.txt' parse=false>",
                "<#import '../secret.txt' as s>",
                "${.get_optional_template('../secret.txt').include()}",
                "<#setting class_resolver='unrestricted'>${'freemarker.template.utility.Execute'?new()('id')}"
            })
    void whatLeadsOutOfTheModelIsAMistake(String template, @TempDir Path site) throws IOException {
        Path templates = Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(templates.resolve("linked.txt"), site.resolve("secret.txt"));
        Files.createSymbolicLink(templates.resolve("folder"), site);
        Files.writeString(templates.resolve("post.ftl"), template);

        Rendered rendered = site().in(templates).render("a.html");

        assertThat(rendered.isWhole()).isFalse();
        assertThat(TestTheme.text(rendered)).isEmpty();
        assertThat(rendered.diagnostics())
                .allSatisfy(
                        told -> assertThat(told.message()).doesNotContain("secret\n", "root:", "\tat ", "Exception"));
    }

    @Test
    void aTemplateIsReadInTheEncodingOfTheSettings(@TempDir Path templates) throws IOException {
        Files.write(templates.resolve("post.ftl"), new byte[] {'a', (byte) 0xff});

        assertThat(site().in(templates).render("a.html").diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.message()).isEqualTo("the template is not text in UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfThePage(@TempDir Path templates) throws IOException {
        Files.write(templates.resolve("post.ftl"), "\ufeff<p>".getBytes(StandardCharsets.UTF_8));

        assertThat(TestTheme.text(site().in(templates).render("a.html"))).isEqualTo("<p>");
    }

    private static TestTheme site() {
        return TestTheme.of(TestSettings.backfile())
                .article(TestArticle.at("a.md").dated("2014-10-24"), "<p>Text</p>")
                .data("x.yml", Map.of("list", List.of("y")));
    }
}
