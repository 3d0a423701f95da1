package dev.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.search.index.IndexStrings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an article that is not public, or that is not to be found, no word is in any file of the search, not even in pieces. */
class HeldBackTest {

    /** What each secret word begins with; no other word of the site has it. */
    private static final String SECRET = "xq";

    /** Fields each of which keeps an article out. */
    private static final List<String> WAYS = List.of(
            "status: draft",
            "status: withdrawn",
            "draft: true",
            "draft: ture",
            "published: false",
            "publish: no",
            "public: false",
            "private: true",
            "hidden: true",
            "unlisted: true",
            "visibility: private",
            "password: open sesame",
            "publishDate: 2999-01-01",
            "published_at: 2020-01-02",
            "expires: 2019-12-31",
            "unpublish_on: 2019-01-01",
            "withdrawn: true",
            "date: 2999-01-01",
            "date: 2020-01-01T00:00:01Z",
            "search: false",
            "search: no",
            "search: 'off'",
            "search: maybe",
            "search: {exclude: true}",
            "searchable: false",
            "noindex: true",
            "noindex: yes",
            "noindex: maybe",
            "noIndex: true",
            "no-index: true",
            "robotsNoIndex: true",
            "searchHidden: true",
            "exclude_from_search: true",
            "search_exclude: true",
            "robots: noindex",
            "robots: NoIndex, follow",
            "robots: none",
            "robots: [noindex, nofollow]",
            "robots: {index: false}",
            "robots: false",
            "googlebot: noindex",
            "seo: {noindex: true}",
            "seo: {robots: 'noindex,nofollow'}");

    /** Fields that say nothing of the kind. */
    private static final List<String> PLAIN = List.of(
            "search: true",
            "noindex: false",
            "robots: index, follow",
            "robots: noarchive",
            "robots: {index: true}",
            "published: true",
            "seo: {title: x}",
            "lang: fr");

    @TempDir
    private Path folder;

    private Site site(String name) {
        return Site.empty(folder.resolve(name))
                .options(request -> request.withKeepGoing(true))
                .with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.title=Paper",
                        "site.host=https://paper.example",
                        "taxonomies=places",
                        "render.places=false")
                .with("content/authors/xqdraft.md", "---", "title: Xqprofile", "status: draft", "---", "Xqlife.")
                .with("content/authors/ann.md", "---", "title: Ann Smith", "---", "Xqlives in Hull.")
                .article("2003/bridge.md", "title: Bridge", "date: 2003-05-01", "author: Ann Smith", "---", "Girders.");
    }

    /** One article for each way, which has its secret words wherever articles have words. */
    private static Site withArticles(Site site, List<String> ways, boolean areHeldBack) {
        for (int number = 0; number < ways.size(); number++) {
            String word = SECRET + (char) ('a' + number / 10) + (char) ('a' + number % 10);
            String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            List<String> lines = new ArrayList<>(List.of(
                    "title: " + capital + "t",
                    "standfirst: " + capital + "s",
                    "author: " + capital + "n Smith",
                    "tags: [" + capital + "g, sea]",
                    "section: " + capital + "c",
                    "series: " + capital + "r",
                    "places: " + capital + "p",
                    "aliases: /old/" + word + "a.html"));
            if (areHeldBack) {
                lines.add(ways.get(number));
            }
            lines.addAll(List.of("---", capital + "b and " + capital + "bs."));
            site.article("2004/" + word + "f.md", lines.toArray(String[]::new));
        }
        return site;
    }

    private static Set<String> secrets(Site site) {
        Map<String, byte[]> files = new HashMap<>();
        site.bytes().forEach((path, bytes) -> {
            if (path.startsWith("search")) {
                files.put(path, bytes.getBytes(StandardCharsets.ISO_8859_1));
            }
        });
        return IndexStrings.of(files).stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(SECRET))
                .collect(Collectors.toSet());
    }

    @Test
    void noWordIsInTheIndex() {
        Site site = withArticles(site("site"), WAYS, true).bake();

        assertThat(site.has("search/root.bin")).isTrue();
        assertThat(secrets(site)).isEmpty();
    }

    @Test
    void noWordStaysWhenArticlesAreTakenBack() {
        Site site = withArticles(site("site"), WAYS, false).bake();
        assertThat(secrets(site)).isNotEmpty();

        withArticles(site, WAYS, true).bake();

        assertThat(secrets(site)).isEmpty();
        assertThat(site.bytes())
                .isEqualTo(withArticles(site("clean"), WAYS, true).bake().bytes());
    }

    @Test
    void draftsOfAPreviewAreNotFound() {
        Site site = withArticles(site("site"), List.of("status: draft", "search: false"), true)
                .options(request -> request.withDrafts(true).withKeepGoing(true))
                .bake();

        assertThat(secrets(site)).isEmpty();
    }

    @Test
    void whatSaysNothingOfTheKindIsFound() {
        Site site = withArticles(site("site"), PLAIN, true).bake();

        assertThat(site.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(secrets(site).stream().filter(text -> text.matches(SECRET + "a[a-h]b")))
                .hasSize(PLAIN.size());
    }
}
