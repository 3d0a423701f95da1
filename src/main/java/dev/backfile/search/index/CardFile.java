package dev.backfile.search.index;

import dev.backfile.notation.JsonEscape;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of cards: of the articles in a range of ids. */
final class CardFile {

    private static final int NONE = -1;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final StringBuilder cards = new StringBuilder();

    /** Takes an article; they come in the order of their ids. */
    void add(int id, ArticleCard card) {
        cards.append(cards.isEmpty() ? "[" : ",\n[").append(id).append(',');
        text(cards, card.path());
        text(cards, card.title());
        text(cards, card.date());
        cards.append(number(card.section())).append(',');
        numbers(card.authors());
        cards.append(',');
        numbers(card.tags());
        card.lang().ifPresent(lang -> {
            cards.append(',');
            JsonEscape.append(cards, lang);
        });
        cards.append(']');
    }

    private static void text(StringBuilder json, String text) {
        JsonEscape.append(json, text);
        json.append(',');
    }

    private int number(Optional<String> name) {
        return name.map(this::number).orElse(NONE);
    }

    private int number(String name) {
        Integer next = names.size();
        Integer number = names.putIfAbsent(name, next);
        return number == null ? next : number;
    }

    private void numbers(List<String> all) {
        String before = "";
        cards.append('[');
        for (String name : all) {
            cards.append(before).append(number(name));
            before = ",";
        }
        cards.append(']');
    }

    byte[] toBytes() {
        StringBuilder json = new StringBuilder("{\"names\":[");
        String before = "";
        for (String name : names.keySet()) {
            json.append(before);
            JsonEscape.append(json, name);
            before = ",";
        }
        json.append("],\"cards\":[").append(cards).append("]}\n");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
