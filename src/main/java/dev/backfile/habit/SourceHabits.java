package dev.backfile.habit;

import dev.backfile.notation.SitePath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the files of a site are read; as a Backfile site has it. */
public interface SourceHabits {

    /** The extensions of documents. */
    Set<String> DOCUMENTS = Set.of("md", "markdown", "html", "ad", "adoc", "asciidoc");

    /** The generator that reads files so, as messages name it. */
    default String generator() {
        return "Backfile";
    }

    /** Whether files whose names look as if nobody meant to publish them are let in: copies of editors, notes, drafts. */
    default boolean letsInWhatLooksUnmeant() {
        return false;
    }

    /** Whether {@code yes}, {@code no}, {@code on} and {@code off} are truth values, as in YAML 1.1. */
    default boolean readsYamlOfOld() {
        return false;
    }

    /** Whether what is neither known nor front matter is passed over with a warning, not a mistake of the document. */
    default boolean skipsWhatIsNoDocument() {
        return false;
    }

    /** Whether documents without a fence of YAML have type and status by the rules of a header of plain lines. */
    default boolean readsUnfencedAsHeader() {
        return false;
    }

    /** Whether front matter is read as other generators have it: TOML, JSON. */
    default boolean readsForeignFrontMatter() {
        return true;
    }

    /** Whether the lines of such a header count only as they are, blanks and all. */
    default boolean takesHeaderLinesExactly() {
        return false;
    }

    /** Whether the status alone says whether a document is public, whatever other fields seem to. */
    default boolean letsStatusAloneDecide() {
        return false;
    }

    /** Whether fields that only Backfile or other generators know are the site's own, for its templates. */
    default boolean leavesFieldsToTemplates() {
        return false;
    }

    /** Whether the names of terms are taken as they are written, without cleaning. */
    default boolean takesNamesAsWritten() {
        return false;
    }

    /** Whether articles may lie in several folders, with commas between their names; else a comma belongs to a name. */
    default boolean readsSeveralFolders() {
        return true;
    }

    /** Whether a document may be the profile of a term. */
    default boolean hasProfiles() {
        return true;
    }

    /** Whether a document without a title is a mistake; else a doubt. */
    default boolean requiresTitles() {
        return true;
    }

    /** The fields from which nothing is read unless a setting names them: they are the site's own, of any shape. */
    default Set<String> inertFields() {
        return Set.of();
    }

    /** Whether an article without a date that can be understood is as old as the oldest, with a warning; else it is a mistake. */
    default boolean takesArticlesWithoutDates() {
        return false;
    }

    /** Whether mistakes in a draft, which nobody sees, stop nothing. */
    default boolean letsDraftsBeFaulty() {
        return false;
    }

    /** Whether a document of a status that is none is a draft, with a warning; else it is a mistake. */
    default boolean takesUnknownStatusesForDrafts() {
        return false;
    }

    /** Whether a path that leads above the folder of the content stops there, as browsers have it at the root of a site. */
    default boolean stopsPathsAtTheRoot() {
        return false;
    }

    /** Whether what the header of an AsciiDoc document says stays markup, as templates write it. */
    default boolean keepsMarkupOfHeaders() {
        return false;
    }

    /** Whether images need a text for those who do not see them. */
    default boolean asksForTextsOfImages() {
        return true;
    }

    /** Whether HTML that does not close is kept within its text. */
    default boolean mendsHtml() {
        return true;
    }

    /**
     * The extension by which a file is a document, in lower case; empty for a file that is copied.
     *
     * @param name the file's name or path
     */
    default Optional<String> documentExtension(String name) {
        String extension = SitePath.extension(name).toLowerCase(Locale.ROOT);
        return DOCUMENTS.contains(extension) ? Optional.of(extension) : Optional.empty();
    }

    /**
     * A data file as templates see it.
     *
     * @param content what is in it, a map or a list
     * @param folder the folder of data
     * @param path the file's path in it
     * @param bytes the file as it is
     */
    default Object dataFile(Object content, String folder, String path, byte[] bytes) {
        return content;
    }
}
