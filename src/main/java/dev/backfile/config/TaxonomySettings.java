package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Locale;

/**
 * One way of sorting articles under terms: tags, authors, sections, or any that a site declares.
 *
 * @param name its name, a plural: {@code tags}; also its path of URLs unless {@code path} says otherwise, and the folder
 *     of its profiles within the content
 * @param singular the word for one of its terms, {@code tag}: the type of its profiles
 * @param fields the fields of front matter that name its terms; the first that is there counts
 * @param path the folder of its pages in the destination, without slashes at its ends
 * @param renderTerms whether each term has its pages
 * @param renderIndex whether there is a page of all terms
 * @param termTemplate the file name of the template of a term's pages
 * @param indexTemplate the file name of the template of the page of all terms
 * @param splitAtCommas whether a text of several names is split at its commas
 * @param splitAtSpaces whether a text without commas in a field that is not named by the singular is split at its spaces
 * @param folding which names are one term
 * @param sorting by what its terms are sorted
 * @param ordered whether the articles of a term belong together in an order, as the parts of a series do
 * @param profilesOnly whether a term without a profile is a mistake
 * @param profiles the file with further profiles, or the folder of such files, from the site's folder; empty where there is none
 */
public record TaxonomySettings(
        String name,
        String singular,
        List<String> fields,
        String path,
        boolean renderTerms,
        boolean renderIndex,
        String termTemplate,
        String indexTemplate,
        boolean splitAtCommas,
        boolean splitAtSpaces,
        Folding folding,
        Sorting sorting,
        boolean ordered,
        boolean profilesOnly,
        String profiles)
        implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.text(name)
                .text(singular)
                .all(fields, ByteWriter::text)
                .text(path)
                .flag(renderTerms)
                .flag(renderIndex)
                .text(termTemplate)
                .text(indexTemplate)
                .flag(splitAtCommas)
                .flag(splitAtSpaces)
                .text(folding.name())
                .text(sorting.name())
                .flag(ordered)
                .flag(profilesOnly)
                .text(profiles);
    }

    /** The name of the taxonomy of tags. */
    public static final String TAGS = "tags";

    /** The name of the taxonomy of authors. */
    public static final String AUTHORS = "authors";

    /** The name of the taxonomy of series, whose articles have an order of their own. */
    public static final String SERIES = "series";

    /** The name of the taxonomy of sections, the parts into which a publication sorts its articles. */
    public static final String SECTIONS = "sections";

    /** The name of the taxonomy of issues, whose articles have an order of their own, too. */
    public static final String ISSUES = "issues";

    /** The key of a setting that each taxonomy has, written out for this one. */
    String keyOf(Setting<?> setting) {
        return setting.key().replace("<plural>", name).replace("<singular>", singular);
    }

    /** Its heading: its name with a capital letter. */
    public String title() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** By what terms are sorted. */
    public enum Sorting {
        /** By their names. */
        NAME,
        /** By the family name of the person that each is. */
        FAMILY
    }

    /** Which names are one term. */
    public enum Folding {
        /** Only names that are the same. */
        NONE,
        /** Names that differ only in case. */
        CASE,
        /** Names that differ only in case and accents. */
        CASE_AND_ACCENTS
    }
}
