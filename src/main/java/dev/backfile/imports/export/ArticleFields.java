package dev.backfile.imports.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** Front matter that is put together: what is empty is left out. Confined to one thread. */
public final class ArticleFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Front matter without a field. */
    public ArticleFields() {}

    /** A field of one line. */
    public ArticleFields text(String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value.strip());
        }
        return this;
    }

    /** A field of several values, each once. */
    public ArticleFields list(String name, List<String> values) {
        List<String> said = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (!said.isEmpty()) {
            fields.put(name, said);
        }
        return this;
    }

    /**
     * The picture of an article.
     *
     * @param source its address; empty for none
     * @param alternative what it shows
     * @param caption what is said below it, in Markdown
     */
    public ArticleFields image(String source, String alternative, String caption) {
        if (!source.isBlank()) {
            Map<String, String> image = new LinkedHashMap<>();
            image.put("src", source);
            image.put("alt", alternative.strip());
            if (!caption.isBlank()) {
                image.put("caption", caption.strip().replaceAll("\\s+", " "));
            }
            fields.put("image", image);
        }
        return this;
    }

    /** The paths of old addresses; what cannot be the path of a document is left out. */
    public ArticleFields aliases(List<String> paths) {
        return list(
                "aliases",
                paths.stream()
                        .map(path -> path.replaceAll("[?#].*", ""))
                        .filter(path -> path.startsWith("/") && path.length() > 1 && !path.startsWith("//"))
                        .filter(path -> !path.matches(".*/\\.{0,2}/.*|.*/\\.{1,2}|.*[\\p{Cntrl}\\\\].*"))
                        .toList());
    }

    /** The fields, in the order in which they came. */
    public Map<String, Object> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** The words of a part of a page on one line. */
    public static String words(String html) {
        return html.isBlank() ? "" : Jsoup.parseBodyFragment(html).text().strip();
    }
}
