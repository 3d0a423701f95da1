package dev.backfile.diagnostic;

import static dev.backfile.diagnostic.Severity.ERROR;
import static dev.backfile.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of mistakes. A code's {@link #word() word} is stable: users filter and look up by it. */
public enum Code {
    /** A source file cannot be read. */
    UNREADABLE_FILE(ERROR),
    /** A file or folder cannot be written. */
    UNWRITABLE_FILE(ERROR),
    /** A source file is larger than what Backfile reads. */
    FILE_TOO_LARGE(ERROR),
    /** A source file is not text in the encoding that the settings name. */
    BAD_ENCODING(ERROR),
    /** A file's name or a folder's name cannot become a URL. */
    BAD_FILE_NAME(ERROR),
    /** A symbolic link leads out of the site. */
    LINK_OUT_OF_SITE(ERROR),
    /** The front matter is not valid YAML, or it is not closed. */
    BAD_FRONT_MATTER(ERROR),
    /** An article has no front matter at all. */
    NO_FRONT_MATTER(ERROR),
    /** A text with front matter lies in a folder whose files are only copied. */
    STRAY_ARTICLE(WARNING),
    /** The front matter is of a kind that belongs to another generator. */
    FOREIGN_FRONT_MATTER(ERROR),
    /** A field stands twice in one front matter. */
    DUPLICATE_FIELD(WARNING),
    /** A field looks like a misspelling of a known one. */
    MISSPELLED_FIELD(WARNING),
    /** A field has a value that cannot be understood. */
    BAD_FIELD(ERROR),
    /** A field has a value that was understood, but is probably not what was meant. */
    DOUBTFUL_FIELD(WARNING),
    /** An article has no title. */
    MISSING_TITLE(ERROR),
    /** An article has no date. */
    MISSING_DATE(ERROR),
    /** A date cannot be understood. */
    BAD_DATE(ERROR),
    /** The date in the front matter is not the date in the path. */
    DATE_MISMATCH(WARNING),
    /** The type of a document is none that the site has. */
    UNKNOWN_TYPE(ERROR),
    /** The status of a document is none that is known. */
    UNKNOWN_STATUS(ERROR),
    /** A field that decides whether a document is public, or looks as if it did, cannot be understood. */
    UNCLEAR_STATUS(ERROR),
    /** Markdown is nested, or its back-ticks run, beyond what is read. */
    MARKUP_TOO_DEEP(ERROR),
    /** The parser itself fails at a text. */
    UNREADABLE_MARKUP(ERROR),
    /** Backfile itself fails at a text. */
    INTERNAL_FAULT(ERROR),
    /** Two headings or elements of one article have the same id. */
    DUPLICATE_ID(WARNING),
    /** Braces that look like attributes stay text. */
    UNREAD_ATTRIBUTES(WARNING),
    /** What looks like markup stays text. */
    UNREAD_MARKUP(WARNING),
    /** A note without a mark, a mark without a note, or a mark where none is read. */
    BROKEN_NOTE(WARNING),
    /** A second heading of the first level stands in a page. */
    SECOND_TITLE(WARNING),
    /** The scheme of a URL is misspelt. */
    MISSPELLED_URL(WARNING),
    /** Raw HTML opens what it does not close, or closes what it did not open. */
    UNBALANCED_HTML(WARNING),
    /** A template call of another generator stands in the text. */
    FOREIGN_TEMPLATE_CALL(WARNING),
    /** A directive for which the site has no template stays text. */
    UNKNOWN_DIRECTIVE(WARNING),
    /** A directive is not written as directives are, or lacks what it needs. */
    BAD_DIRECTIVE(WARNING),
    /** A document is written in AsciiDoc, but AsciidoctorJ is not there. */
    ASCIIDOC_MISSING(ERROR),
    /** Asciidoctor reports a mistake in a document. */
    BAD_ASCIIDOC(WARNING),
    /** A data file cannot be read. */
    BAD_DATA_FILE(ERROR),
    /** An image or another file that an article names does not exist. */
    MISSING_FILE(ERROR, true),
    /** An image is damaged, or is none. */
    BAD_IMAGE(WARNING),
    /** An image has no text for those who do not see it. */
    MISSING_ALT(WARNING),
    /** A link leads nowhere. */
    BROKEN_LINK(ERROR, true),
    /** A link's name fits several articles. */
    AMBIGUOUS_LINK(ERROR, true),
    /** A link leads to a page that has no such heading or id. */
    BROKEN_ANCHOR(WARNING),
    /** A link leads to an article that is held back or left out. */
    LINK_HELD_BACK(WARNING),
    /** A root-relative URL that the baked site does not have. */
    UNKNOWN_URL(WARNING),
    /** A term is written in several ways. */
    TERM_VARIANTS(WARNING),
    /** A term is one letter off another that was probably meant. */
    SIMILAR_TERM(WARNING),
    /** A page of another site is gone. */
    DEAD_LINK(WARNING),
    /** A field is not as the site's own schema wants it. */
    AGAINST_SCHEMA(ERROR, true),
    /** A schema of the site cannot be used. */
    BAD_SCHEMA(ERROR),
    /** Two terms are probably one. */
    ALIKE_TERMS(WARNING),
    /** One article alone has a tag. */
    SINGLE_USE_TAG(WARNING),
    /** An article has no tag. */
    NO_TAGS(WARNING),
    /** An article has no author. */
    NO_AUTHOR(WARNING),
    /** An article has no standfirst. */
    NO_STANDFIRST(WARNING),
    /** A term has no profile in a taxonomy whose terms must have one. */
    UNKNOWN_TERM(ERROR, true),
    /** Two different terms would stand at one URL. */
    TERM_CLASH(ERROR),
    /** A slug cannot be a part of a URL. */
    BAD_SLUG(ERROR),
    /** A permalink cannot be a URL of this site. */
    BAD_PERMALINK(ERROR),
    /** An alias cannot be a URL of this site, or it is the URL of a page. */
    BAD_ALIAS(ERROR, true),
    /** An alias was dropped, because it differs only in case from the URL of a page. */
    ALIAS_DROPPED(WARNING),
    /** An old URL leads to another one. */
    REDIRECT_CHAIN(WARNING),
    /** Old URLs lead to each other. */
    REDIRECT_LOOP(WARNING),
    /** The host would not take a file, or so many. */
    HOST_LIMIT(WARNING),
    /** What was baked is not what may be published. */
    NOT_PUBLISHABLE(ERROR),
    /** A target of publishing cannot be used. */
    BAD_TARGET(ERROR),
    /** Two of the site's own pages or files would stand at one path. */
    PATH_CLASH(ERROR),
    /** Files among the articles are published though nothing names them. */
    UNUSED_FILE(WARNING),
    /** A URL that the register of permalinks has is gone. */
    LOST_URL(ERROR, true),
    /** URLs are not in the register of permalinks. */
    UNREGISTERED_URL(WARNING),
    /** The register of permalinks cannot be read, or has a line that is none. */
    BAD_REGISTER(ERROR),
    /** There is no site in the folder. */
    NO_SITE(ERROR),
    /** The site has no article. */
    EMPTY_SITE(WARNING),
    /** A setting has a value that cannot be understood. */
    BAD_SETTING(ERROR),
    /** A setting looks like a misspelling of a known one. */
    MISSPELLED_SETTING(WARNING),
    /** The theme has no words in the language of the site or of an article. */
    MISSING_WORDS(WARNING),
    /** The file of accepted mistakes cannot be read, or accepts what it may not. */
    BAD_BASELINE(ERROR),
    /** The site's host is not set. */
    NO_HOST(WARNING),
    /** A template that the site needs is not there. */
    MISSING_TEMPLATE(ERROR),
    /** A template is written for an engine that Backfile does not have. */
    OTHER_ENGINE(ERROR),
    /** A template is missing, and it matters whose site this was taken for. */
    ASSUMED_SITE(WARNING),
    /** A template cannot be parsed. */
    BAD_TEMPLATE(ERROR),
    /** A template failed while it rendered a page. */
    TEMPLATE_FAULT(ERROR),
    /** A template asks for the time of day. */
    TEMPLATE_CLOCK(WARNING),
    /** The destination cannot be used. */
    BAD_DESTINATION(ERROR),
    /** Another bake into the destination is running. */
    BUSY(ERROR),
    /** Other processes, to which a part of a bake was given, could not do it. */
    LOST_WORK(ERROR),
    /** Nothing can be remembered for the next bake. */
    NO_LEDGER(WARNING, false),
    /** The destination has files that this site did not bake. */
    FOREIGN_FILE(WARNING, false);

    private final Severity severity;
    private final boolean adjustable;

    Code(Severity severity) {
        this(severity, severity == WARNING);
    }

    Code(Severity severity, boolean adjustable) {
        this.severity = severity;
        this.adjustable = adjustable;
    }

    /** The severity that a mistake of this kind has unless a stage says otherwise. */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether a site may make more or less of mistakes of this kind, or accept them: they tell of the quality of what is
     * published. Others decide whether it may be published at all, or whether what stands there already is safe.
     */
    public boolean isAdjustable() {
        return adjustable;
    }

    /** The kind with this word. */
    public static Optional<Code> of(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }

    /** The name that users see, such as {@code broken-link}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
