package dev.backfile.desk.scaffold;

import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A kind of document that can be begun. */
sealed interface DocumentKind {

    /** The word for an article, beside the type's own name. */
    String ARTICLE = "article";

    /** The word by which it is asked for, and which its archetype has for a name. */
    String word();

    /** The type that the front matter names. */
    String type();

    /** An article, or a document of a type that the site declares. */
    record Dated(String word, String type) implements DocumentKind {}

    /** A page, which needs no date. */
    record Page() implements DocumentKind {

        @Override
        public String word() {
            return Article.PAGE;
        }

        @Override
        public String type() {
            return Article.PAGE;
        }
    }

    /** The profile of a term. */
    record Profile(TaxonomySettings taxonomy) implements DocumentKind {

        @Override
        public String word() {
            return taxonomy.singular();
        }

        @Override
        public String type() {
            return taxonomy.singular();
        }
    }

    /** The kind that a word means in a site. */
    static Optional<DocumentKind> of(String word, Settings settings) {
        if (word.equals(ARTICLE) && !settings.types().containsKey(ARTICLE) || word.equals(Article.POST)) {
            return Optional.of(new Dated(ARTICLE, Article.POST));
        }
        if (word.equals(Article.PAGE)) {
            return Optional.of(new Page());
        }
        Optional<DocumentKind> profile = settings.taxonomies().stream()
                .filter(taxonomy -> profiles(settings).contains(taxonomy.singular()))
                .filter(taxonomy -> taxonomy.singular().equals(word))
                .map(DocumentKind::profile)
                .findFirst();
        return profile.isPresent() || !settings.types().containsKey(word)
                ? profile
                : Optional.of(new Dated(word, word));
    }

    /** Every word that means a kind in a site. */
    static Set<String> words(Settings settings) {
        Set<String> words = new TreeSet<>(profiles(settings));
        words.addAll(settings.types().keySet());
        words.remove(Article.POST);
        words.add(ARTICLE);
        return words;
    }

    private static Set<String> profiles(Settings settings) {
        return settings.profileTypes();
    }

    private static DocumentKind profile(TaxonomySettings taxonomy) {
        return new Profile(taxonomy);
    }
}
