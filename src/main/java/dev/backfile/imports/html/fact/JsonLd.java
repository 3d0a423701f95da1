package dev.backfile.imports.html.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself in JSON-LD, in the words of schema.org. */
public final class JsonLd {

    private static final int LONGEST = 500_000;
    private static final int MOST_NODES = 20_000;
    private static final Pattern ARTICLE =
            Pattern.compile(".*(?:Article|BlogPosting|Report|Review|LiveBlogPosting|NewsStory)$");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>|;)\\s*$");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private JsonLd() {}

    /** The facts of a page. */
    public static Facts of(Document page) {
        Facts.Gathering facts = new Facts.Gathering();
        List<JsonNode> articles = new ArrayList<>();
        Map<String, JsonNode> named = new HashMap<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            walk(parsed(script.data()), articles, named);
        }
        articles.stream().limit(1).forEach(article -> article(article, named, facts));
        return facts.facts();
    }

    private static JsonNode parsed(String written) {
        if (written.length() > LONGEST) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(WRAPPING.matcher(written).replaceAll(""));
        } catch (JsonProcessingException wrong) {
            return JSON.missingNode();
        }
    }

    private static void walk(JsonNode root, List<JsonNode> articles, Map<String, JsonNode> named) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                if (types(node).stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
                    articles.add(node);
                }
                if (node.path("@id").isTextual() && node.size() > 1) {
                    named.putIfAbsent(node.path("@id").textValue(), node);
                }
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    private static List<String> types(JsonNode node) {
        return texts(node.path("@type"));
    }

    private static void article(JsonNode article, Map<String, JsonNode> named, Facts.Gathering facts) {
        types(article).forEach(type -> facts.add(Fact.TYPE, type));
        texts(article.path("headline")).forEach(text -> facts.add(Fact.HEADLINE, plain(text)));
        texts(article.path("name")).forEach(text -> facts.add(Fact.HEADLINE, plain(text)));
        texts(article.path("alternativeHeadline")).forEach(text -> facts.add(Fact.STANDFIRST, plain(text)));
        texts(article.path("description")).forEach(text -> facts.add(Fact.DESCRIPTION, plain(text)));
        texts(article.path("datePublished")).forEach(text -> facts.add(Fact.DATE, text));
        texts(article.path("dateCreated")).forEach(text -> facts.add(Fact.DATE, text));
        texts(article.path("dateModified")).forEach(text -> facts.add(Fact.UPDATED, text));
        texts(article.path("articleSection")).forEach(text -> facts.add(Fact.SECTION, plain(text)));
        texts(article.path("inLanguage")).forEach(text -> facts.add(Fact.LANGUAGE, text));
        for (String words : texts(article.path("keywords"))) {
            for (String word : words.split(",")) {
                facts.add(Fact.TAG, plain(word));
            }
        }
        pictures(article.path("image")).stream().limit(1).forEach(address -> facts.add(Fact.PICTURE, address));
        names(article.path("author"), named).forEach(name -> facts.add(Fact.AUTHOR, name));
        names(article.path("creator"), named).forEach(name -> facts.add(Fact.AUTHOR, name));
        names(article.path("publisher"), named).forEach(name -> facts.add(Fact.SITE, name));
    }

    private static List<String> pictures(JsonNode image) {
        List<String> addresses = new ArrayList<>(texts(image));
        for (JsonNode one : image.isArray() ? image : List.of(image)) {
            addresses.addAll(texts(one.path("url")));
        }
        return addresses;
    }

    /** The names of persons; of organisations only where there is no person. */
    private static List<String> names(JsonNode given, Map<String, JsonNode> named) {
        List<String> persons = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode one : given.isArray() ? given : List.of(given)) {
            JsonNode node = one.isObject() && !one.has("name")
                    ? named.getOrDefault(one.path("@id").asText(), one)
                    : one;
            List<String> names = node.isTextual() ? List.of(node.textValue()) : texts(node.path("name"));
            (types(node).contains("Organization") ? others : persons)
                    .addAll(names.stream().map(JsonLd::plain).toList());
        }
        return persons.isEmpty() ? others : persons;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> {
                if (each.isTextual()) {
                    texts.add(each.textValue());
                }
            });
        }
        return texts;
    }

    private static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : Jsoup.parseBodyFragment(text).text();
    }
}
