package dev.backfile.citation;

import dev.backfile.archive.name.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of an article that someone cites. A text that is empty is not said.
 *
 * @param kind what the publication is
 * @param authors who wrote it, in order
 * @param title the headline
 * @param date the day of publication
 * @param publication the name of the publication
 * @param issue the issue by its number, or by its name where it has none
 * @param volume the volume
 * @param pages the pages in print, as {@code 12-19}
 * @param issn the number of the periodical
 * @param doi the identifier of the article, without the address of a resolver
 * @param url where it stands
 * @param language its language as a BCP 47 tag
 * @param slug what its URL calls it
 */
public record Citation(
        Kind kind,
        List<Name> authors,
        String title,
        @Nullable LocalDate date,
        String publication,
        String issue,
        String volume,
        String pages,
        String issn,
        String doi,
        String url,
        String language,
        String slug) {

    /** What stands between the first and the last of the pages. */
    static final Pattern DASH = Pattern.compile("(?<!\\s)\\s*[-\u2013]+\\s*");

    /** What the publication is, in the words of each format. */
    public enum Kind {
        /** A magazine. */
        MAGAZINE("article-magazine", "MGZN"),
        /** A newspaper. */
        NEWSPAPER("article-newspaper", "NEWS"),
        /** A scholarly journal. */
        JOURNAL("article-journal", "JOUR"),
        /** A blog. */
        BLOG("post-weblog", "BLOG");

        private final String csl;
        private final String ris;

        Kind(String csl, String ris) {
            this.csl = csl;
            this.ris = ris;
        }

        String csl() {
            return csl;
        }

        String ris() {
            return ris;
        }
    }

    /** The first of the pages in print; empty where there are none. */
    public String firstPage() {
        return DASH.split(pages, 2)[0];
    }

    /** The last of the pages in print; empty where it is the first, too. */
    public String lastPage() {
        String[] ends = DASH.split(pages, 2);
        return ends.length == 1 ? "" : ends[1];
    }

    /**
     * A sentence for readers.
     *
     * @param day how a day is written
     */
    public String text(Function<LocalDate, String> day) {
        return CitationText.of(this, day);
    }

    /** An entry for BibTeX. */
    public String bibtex() {
        return BibtexEntry.of(this);
    }

    /** A record in the format of Research Information Systems. */
    public String ris() {
        return RisRecord.of(this);
    }

    /** A list of one item in CSL-JSON, as maps, lists, texts and numbers. */
    public List<Object> csl() {
        return CslItem.of(this);
    }

    /** The name that a reference manager may know it by: letters and digits of ASCII. */
    String key() {
        return CitationKey.of(this);
    }
}
