package dev.backfile.imports.survey;

import dev.backfile.Inventory;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words and pictures of articles that their pages do not have, found by reading both as plainly as can be: the source
 * as a text between marks, the page as what a browser would show.
 */
final class WhatReadersMiss {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:.*");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t>]*(?:```|~~~).*$");
    private static final Pattern CODE = Pattern.compile("(?ms)^(?:```|~~~).*?^(?:```|~~~)[^\\n]*$|(`+)[^`].*?\\1");
    private static final Pattern CALL = Pattern.compile(
            "(?s)\\{%.*?%\\}|\\{\\{.*?\\}\\}|\\{#.*?#\\}|<!--.*?-->|\\{:[^}\\n]*\\}|\\{[#.][^}\\n]*\\}");
    private static final Pattern NEVER_SEEN =
            Pattern.compile("(?is)<(script|style|svg|iframe|object|video|audio|noscript|form)\\b.*?</\\1\\s*+>");
    private static final Pattern DESTINATION = Pattern.compile(
            "\\]\\s?\\((?:[^()\\n]++|\\([^()\\n]*+\\)){0,40}+\\)|(?m)^ {0,3}\\[[^\\]\\n]+\\]:.*$|\\]\\[[^\\]\\n]*\\]|<?https?://[^\\s>)\\]]+>?|www\\.[^\\s>)\\]]+"
                    + "|\\[\\^[^\\]\\n]+\\]:?|<[\\w.+-]+@[\\w.-]+>|&#?\\w+;");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern PICTURE = Pattern.compile(
            "!\\[[^\\]\\n]*\\]\\(\\s*<?([^\\s)>]+)|(?i)<img\\b[^<>]*?\\ssrc\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private static final int WORDS_FOR_ONE_IN_DOUBT = 100;

    private final Path site;
    private final Path baked;

    /**
     * What one document lost.
     *
     * @param words the words
     * @param pictures the names of pictures
     * @param of how many words it has
     * @param told whether a mistake is told of the document
     */
    record Lost(String source, List<String> words, List<String> pictures, int of, boolean told) {

        /** Whether it is more than what such a plain reading of odd markup may think lost. */
        boolean isSure() {
            return !pictures.isEmpty() || words.size() * WORDS_FOR_ONE_IN_DOUBT > of;
        }
    }

    WhatReadersMiss(Path site, Path baked) {
        this.site = site;
        this.baked = baked;
    }

    /** The documents with a page that lost something. */
    List<Lost> of(Inventory inventory, List<Diagnostic> diagnostics) throws IOException {
        Set<String> told = new TreeSet<>();
        diagnostics.forEach(diagnostic -> told.add(diagnostic.place().path()));
        List<Lost> lost = new ArrayList<>();
        for (Inventory.Document document : inventory.documents()) {
            if (document.path().isEmpty() || !document.source().matches("(?i).*\\.(md|markdown)")) {
                continue;
            }
            Path page = baked.resolve(document.path());
            if (!Files.isRegularFile(page)) {
                continue;
            }
            String source = Files.readString(site.resolve(document.source()), StandardCharsets.UTF_8);
            Document html = Jsoup.parse(Files.readString(page, StandardCharsets.UTF_8));
            List<String> words = missingWords(source, html);
            List<String> pictures = missingPictures(source, html);
            if (!words.isEmpty() || !pictures.isEmpty()) {
                lost.add(new Lost(
                        document.source(),
                        words,
                        pictures,
                        words(plain(source)).size(),
                        told.contains(document.source())));
            }
        }
        return lost;
    }

    private static List<String> missingWords(String source, Document page) {
        Map<String, Integer> shown = new HashMap<>();
        page.select("sup:has(a[href^=#fn])").remove();
        StringBuilder text = new StringBuilder(page.text());
        for (Element element : page.select("[alt], [title]")) {
            text.append(' ').append(element.attr("alt")).append(' ').append(element.attr("title"));
        }
        words(text.toString()).forEach(word -> shown.merge(word, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String word : words(plain(source))) {
            if (shown.merge(word, -1, Integer::sum) < 0) {
                missing.add(word);
            }
        }
        return missing;
    }

    private static String plain(String source) {
        String body = body(source);
        body = replaced(FENCE, body);
        body = replaced(NEVER_SEEN, body);
        body = replaced(CALL, body);
        body = replaced(TAG, body);
        body = replaced(DESTINATION, body);
        return body.replaceAll("\\\\([^\\w\\s])", "$1").replaceAll("[*~`]", "");
    }

    /** What stands behind the front matter. */
    private static String body(String source) {
        List<String> lines = source.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        boolean marked = first.equals("---") || first.equals("+++");
        int line = marked ? 1 : 0;
        while (line < lines.size()
                && (marked
                        ? !lines.get(line).strip().equals(first)
                        : FIELD.matcher(lines.get(line)).matches())) {
            line++;
        }
        return String.join("\n", lines.subList(Math.min(lines.size(), marked ? line + 1 : line), lines.size()));
    }

    private static String replaced(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(" ");
    }

    private List<String> missingPictures(String source, Document page) {
        Set<String> shown = new TreeSet<>();
        page.select("img").forEach(image -> {
            shown.add(name(image.attr("src")));
            for (String candidate : image.attr("srcset").split(",")) {
                shown.add(name(candidate.strip()));
            }
        });
        page.select("a[href]").forEach(link -> shown.add(name(link.attr("href"))));
        List<String> missing = new ArrayList<>();
        Matcher picture = PICTURE.matcher(replaced(CALL, replaced(CODE, body(source))));
        while (picture.find()) {
            String named = picture.group(1) == null ? picture.group(2) : picture.group(1);
            String name = name(named);
            if (!name.isEmpty() && !shown.contains(name)) {
                missing.add(named);
            }
        }
        return missing;
    }

    private static String name(String url) {
        return url.replaceFirst("[?#].*", "").replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT).replaceAll("['’‘\u00AD]", ""));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
