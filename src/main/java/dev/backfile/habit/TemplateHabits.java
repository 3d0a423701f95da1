package dev.backfile.habit;

import java.util.Set;

/** What the templates of a site are given; as a Backfile site has it. */
public interface TemplateHabits {

    /** Whether numbers, truth values and dates are printed as machines write them; else as the language has it. */
    default boolean printsForMachines() {
        return true;
    }

    /** Whether a field of front matter stands before a variable of the same name that only Backfile knows. */
    default boolean prefersFieldsToVariables() {
        return false;
    }

    /** Whether {@code rootpath} is relative on every page; else absolute on the one that a host shows anywhere. */
    default boolean keepsRootpathRelative() {
        return false;
    }

    /** Whether every page of a term may show all documents of the term without asking for the archive. */
    default boolean givesTermPagesAllDocuments() {
        return false;
    }

    /** Whether dates and names are written and sorted after CLDR; else as the Java at hand has it. */
    default boolean writesAfterCldr() {
        return true;
    }

    /**
     * The types of documents whose lists templates may ask for, also those that never have a document.
     *
     * @param types the types of the site
     * @param keys the keys of all its settings
     */
    default Set<String> listedTypes(Set<String> types, Set<String> keys) {
        return Set.copyOf(types);
    }
}
