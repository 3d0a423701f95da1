package dev.backfile.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collected;
import dev.backfile.config.TestSettings;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.theme.template.TemplateLookup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class LazinessTest {

    @Test
    void aBodyIsReadOnlyWhenATemplateShowsIt() {
        TestTheme site = archive(3).template("post.ftlh", "<#list published_posts as p>${p.title}</#list>");
        site.render("a0.html");
        assertThat(site.readsOf("a0.md") + site.readsOf("a1.md")).isZero();

        TestTheme showing = archive(3).template("post.ftlh", "${content.body}${content.body}${content.body?length}");
        showing.render("a0.html");
        assertThat(showing.readsOf("a0.md")).isEqualTo(1);
        assertThat(showing.readsOf("a1.md")).isEqualTo(0);
    }

    @Test
    void aTemplateIsReadOnceForAllPages() {
        TestTheme site =
                archive(50).template("post.ftlh", "<#include 'part.ftl'>").template("part.ftlh", "x");
        site.rendered();

        assertThat(site.readsOfTemplate("post.ftlh")).isEqualTo(1);
        assertThat(site.readsOfTemplate("part.ftlh")).isEqualTo(1);
    }

    @Test
    void aPageTellsWhichTemplatesItAskedFor() {
        Rendered rendered = archive(1)
                .template(
                        "post.ftlh",
                        "<#include 'part.ftl'><#include 'no.ftl' ignore_missing=true><#include 'part.ftl'>")
                .template("part.ftlh", "x")
                .render("a0.html");

        assertThat(rendered.lookups())
                .extracting(TemplateLookup::asked)
                .containsExactly("post.ftlh", "part.ftl", "no.ftl");
        assertThat(rendered.lookups())
                .extracting(lookup -> lookup.found().isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void pagesComeOutTheSameOnManyThreads() {
        TestTheme site = archive(500)
                .template(
                        "post.ftlh",
                        "${content.title} ${published_posts?size} ${content.nextContent.title!} ${alltags?join(' ')}");
        Collected collected = site.collect();
        Plan plan = site.plan(collected);
        List<Page> posts = plan.pages().stream()
                .filter(page -> page.template().startsWith("post"))
                .toList();
        Theme alone = site.theme(collected, plan);
        Theme shared = site.theme(collected, plan);
        Map<String, String> parallel = new ConcurrentHashMap<>();
        posts.parallelStream().forEach(page -> parallel.put(page.path(), TestTheme.text(shared.render(page))));

        assertThat(posts)
                .hasSize(500)
                .allSatisfy(
                        page -> assertThat(parallel.get(page.path())).isEqualTo(TestTheme.text(alone.render(page))));
    }

    private static TestTheme archive(int articles) {
        TestTheme site = TestTheme.of(TestSettings.backfile());
        for (int index = 0; index < articles; index++) {
            site.article(
                    TestArticle.at("a" + index + ".md")
                            .dated("20%02d-%02d-10".formatted(10 + index % 10, 1 + index % 12))
                            .tagged("t" + index % 7),
                    "<p>Text</p>");
        }
        return site;
    }
}
