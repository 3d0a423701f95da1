package dev.backfile.law;

import dev.backfile.BakeRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site of some hundred pages in two versions: nearly every page differs, some come and some go. */
record TwoVersions(Path folder) {

    private static final int ARTICLES = 150;

    Path site() {
        return folder.resolve("site");
    }

    Path destination() {
        return folder.resolve("baked");
    }

    BakeRequest request() {
        return EndlessBakes.request(site(), destination());
    }

    /** Makes the site's sources those of a version; files that are right are left alone. */
    void check(int version) throws IOException {
        SortedMap<String, String> wanted = files(version);
        SortedMap<String, String> present = Tree.read(site(), path -> !path.startsWith(".backfile/"));
        for (String path : present.keySet()) {
            if (!wanted.containsKey(path)) {
                Files.delete(site().resolve(path));
            }
        }
        wanted.entrySet().removeIf(file -> file.getValue().equals(present.get(file.getKey())));
        Tree.write(site(), wanted);
    }

    /** The sources of a version. */
    static SortedMap<String, String> files(int version) {
        SortedMap<String, String> files = new TreeMap<>(SiteKind.OWN.templates());
        files.put("templates/lib/words.ftlh", "<#assign end = 'The end of version " + version + "'>\n");
        StringBuilder settings =
                new StringBuilder("site.host=https://example.org\npaginate.home=10\npaginate.terms=10\n");
        SiteKind.OWN.settings().forEach((key, value) -> settings.append(key + "=" + value + "\n"));
        files.put("jbake.properties", settings.toString());
        files.put("assets/version.txt", "version " + version + "\n".repeat(1 + version));
        for (int number = 0; number < ARTICLES; number++) {
            int month = 1 + number % 12;
            boolean absent = number % 10 == 3 + version;
            if (!absent) {
                files.put("content/posts/article-" + number + ".md", """
                        ---
                        title: Article %d
                        date: 2014-%02d-10
                        tags: [tag-%d, common]
                        author: author-%d
                        ---
                        The text of version %d.
                        """.formatted(
                                number, month, number % 7, number % 5, number % 3 == 0 ? version : 0));
            }
        }
        SortedMap<String, String> encoded = new TreeMap<>();
        files.forEach((path, text) ->
                encoded.put(path, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        return encoded;
    }
}
