package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.TermReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A term while it is gathered: who names it, and how. */
final class TermGroup {

    private final int number;
    private final @Nullable Article profile;
    private final List<Use> uses = new ArrayList<>();
    private final List<Article> documents = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    /**
     * A term that nobody has named yet.
     *
     * @param number a number that no other term of its taxonomy has, from 0
     * @param profile the document that describes it, if there is one
     */
    TermGroup(int number, @Nullable Article profile) {
        this.number = number;
        this.profile = profile;
    }

    /** One place where a document names the term. */
    record Use(Article document, TermReference reference) {}

    /**
     * Adds a place; those of one document come one after another.
     *
     * @param isListed whether the document is among those that lists show
     */
    void add(Article document, TermReference reference, boolean isListed) {
        boolean isNew = uses.isEmpty() || uses.get(uses.size() - 1).document() != document;
        uses.add(new Use(document, reference));
        if (isNew) {
            documents.add(document);
        }
        if (isNew && isListed) {
            articles.add(document);
        }
    }

    /** The number that no other term of its taxonomy has. */
    int number() {
        return number;
    }

    /** The document that describes the term, if there is one. */
    @Nullable
    Article profile() {
        return profile;
    }

    /** Every place where the term is named, in the order in which they were added. */
    List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    /** The documents that name the term, each once. */
    List<Article> documents() {
        return Collections.unmodifiableList(documents);
    }

    /** Those of the documents that lists show. */
    List<Article> articles() {
        return articles.size() == documents.size() ? documents() : Collections.unmodifiableList(articles);
    }

    /** How often each name stands for the term, in alphabetical order. */
    Map<String, Long> spellings() {
        Map<String, Long> spellings = new TreeMap<>();
        if (uses.isEmpty()) {
            return spellings;
        }
        String first = uses.get(0).reference().name();
        long others = 0;
        for (Use use : uses) {
            String name = use.reference().name();
            if (!name.equals(first)) {
                others++;
                spellings.merge(name, 1L, Long::sum);
            }
        }
        spellings.put(first, uses.size() - others);
        return spellings;
    }

    /** The name that most documents use; of equally frequent ones the alphabetically first. */
    String usualName() {
        return spellings().entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The numbers that writers gave some documents as parts of the term. */
    Map<Article, Integer> parts() {
        Map<Article, Integer> parts = new HashMap<>();
        for (Use use : uses) {
            Integer part = use.reference().part();
            if (part != null) {
                parts.putIfAbsent(use.document(), part);
            }
        }
        return parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(parts);
    }
}
