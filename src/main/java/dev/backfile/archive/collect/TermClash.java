package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.TaxonomySettings;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two terms that would stand at one URL.
 *
 * @param folders where the articles lie
 * @param taxonomy the taxonomy of both
 * @param term the later one
 * @param other the one that has the URL
 */
record TermClash(Folders folders, TaxonomySettings taxonomy, Term term, Term other) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .'’-]*");

    /** How to mend it, the likeliest cure first. */
    String cure() {
        if (term.profile().isPresent() && other.profile().isPresent()) {
            return "if they are one " + word() + ", remove one of " + fileOf(other) + " and " + fileOf(term)
                    + "; else give one of them another 'slug:'";
        }
        String two = "give one of them another slug: in "
                + folders.placeOfNew(taxonomy.name() + "/" + term.slug() + "-2.md") + " set 'title: "
                + term.name() + "' and 'slug:'";
        if (!letters(term.name()).equals(letters(other.name()))) {
            return "write both alike if they are one, else " + two;
        }
        String one = term.profile().isPresent()
                ? joinedBy(term, other)
                : other.profile().isPresent() ? joinedBy(other, term) : "write '" + other.name() + "' everywhere";
        return "they are probably one " + word() + ": " + one + "; if they are two, " + two;
    }

    private String joinedBy(Term withProfile, Term without) {
        return "add 'also: [" + yaml(without.name()) + "]' to " + fileOf(withProfile) + ", or write '"
                + withProfile.name() + "' everywhere";
    }

    private String fileOf(Term profiled) {
        return folders.inContent(profiled.profile().map(Article::path).orElseThrow());
    }

    private String word() {
        return taxonomy.name().equals(TaxonomySettings.AUTHORS) ? "person" : taxonomy.singular();
    }

    private static String yaml(String name) {
        return PLAIN.matcher(name).matches()
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What is left of a name without accents, case, hyphens and spaces. */
    private static String letters(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return NO_LETTER.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
