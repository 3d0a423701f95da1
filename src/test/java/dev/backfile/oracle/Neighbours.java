package dev.backfile.oracle;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What JBake means by the previous and the next document: the nearest published ones of the type, by date. */
final class Neighbours {
    private Neighbours() {}

    /** A document and the addresses of the neighbours that it was given; empty where it was given none. */
    record Document(String type, String uri, Instant date, boolean published, String previous, String next) {}

    static boolean areInOrder(Collection<Document> documents) {
        return documents.stream().collect(Collectors.groupingBy(Document::type)).values().stream()
                .allMatch(Neighbours::ofOneTypeAreInOrder);
    }

    private static boolean ofOneTypeAreInOrder(List<Document> documents) {
        return documents.stream()
                .allMatch(document -> document.previous().equals(older(document, documents))
                        && document.next().equals(newer(document, documents)));
    }

    private static String older(Document document, List<Document> documents) {
        return documents.stream()
                .filter(other -> other.published() && other.date().isBefore(document.date()))
                .max(Comparator.comparing(Document::date))
                .map(Document::uri)
                .orElse("");
    }

    private static String newer(Document document, List<Document> documents) {
        return documents.stream()
                .filter(other -> other.published() && other.date().isAfter(document.date()))
                .min(Comparator.comparing(Document::date))
                .map(Document::uri)
                .orElse("");
    }
}
