package dev.backfile.imports.captured;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the titles of the articles that a site has already. */
final class SiteTitles {

    private static final int READ = 1 << 14;
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(?:md|markdown|html|adoc|asciidoc)");
    private static final Pattern PROFILE = Pattern.compile("(?:authors|tags|sections|series|issues)/.*");
    private static final Pattern TITLE = Pattern.compile("(?m)^(?:title\\s?[:=]|=)[ \\t]*(\\S.*)$");

    private SiteTitles() {}

    /**
     * Adds the articles of a folder.
     *
     * @param site the folder of the site
     * @param content the folder of its articles, relative to it
     * @throws IOException if the folder cannot be read
     */
    static void add(Path site, String content, Titles titles) throws IOException {
        Path folder = site.resolve(content);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> documents;
        try (Stream<Path> files = Files.walk(folder)) {
            documents = files.filter(file -> DOCUMENT.matcher(file.toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        for (Path document : documents) {
            String path = folder.relativize(document).toString().replace('\\', '/');
            if (!PROFILE.matcher(path).matches()) {
                title(document).ifPresent(title -> titles.add(title, content + "/" + path));
            }
        }
    }

    private static Optional<String> title(Path document) throws IOException {
        try (InputStream input = Files.newInputStream(document)) {
            String start = new String(input.readNBytes(READ), StandardCharsets.UTF_8).replace("\r", "");
            int end =
                    Math.max(start.indexOf("\n---", 3), Math.max(start.indexOf("\n+++", 3), start.indexOf("\n~~~~~~")));
            Matcher matcher = TITLE.matcher(
                    end < 0 ? start.substring(0, Math.min(start.length(), 500)) : start.substring(0, end));
            return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
        }
    }
}
