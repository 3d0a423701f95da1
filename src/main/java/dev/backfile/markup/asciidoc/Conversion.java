package dev.backfile.markup.asciidoc;

import dev.backfile.habit.AsciidocOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site's settings say of the work of Asciidoctor itself, {@code asciidoctor.option.…} as JBake has it.
 *
 * @param libraries the libraries to load, such as {@code asciidoctor-diagram}
 * @param backend what to write; empty for HTML
 * @param doctype the type of documents that name none; empty for Asciidoctor's own
 * @param standalone whether the text of a document becomes a page with a head of its own
 */
record Conversion(List<String> libraries, Optional<String> backend, Optional<String> doctype, boolean standalone) {

    /** As Asciidoctor has it when nothing is said. */
    static final Conversion USUAL = new Conversion(List.of(), Optional.empty(), Optional.empty(), false);

    /** As the settings have it. */
    static Conversion of(Map<String, Object> properties) {
        return new Conversion(
                AsciidocAttributes.words(properties.get(AsciidocOptions.REQUIRES)).stream()
                        .filter(AsciidocOptions::isLibrary)
                        .toList(),
                word(properties, AsciidocOptions.BACKEND),
                word(properties, AsciidocOptions.DOCTYPE).filter(AsciidocOptions::isDoctype),
                AsciidocOptions.STANDALONE.stream()
                        .anyMatch(key -> word(properties, key)
                                .filter("true"::equalsIgnoreCase)
                                .isPresent()));
    }

    private static Optional<String> word(Map<String, Object> properties, String key) {
        return AsciidocAttributes.words(properties.get(key)).stream()
                .filter(word -> !word.isEmpty())
                .findFirst();
    }
}
