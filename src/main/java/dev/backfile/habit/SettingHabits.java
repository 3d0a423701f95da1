package dev.backfile.habit;

/** How the settings of a site are taken; as a Backfile site has it. */
public interface SettingHabits {

    /** Whether a key that begins with {@code check.} and names no mistake is one all the same; else it may be for templates. */
    default boolean judgesUnknownChecks() {
        return true;
    }

    /** Whether the entries of menus are held to labels and URLs, and their links to the pages that there are. */
    default boolean judgesMenus() {
        return true;
    }

    /** Whether a host that is no absolute URL is an error; else it is doubtful. */
    default boolean requiresValidHost() {
        return true;
    }

    /** Whether every page names its own URL, for which the site needs its host. */
    default boolean alwaysWantsHost() {
        return true;
    }

    /** Whether every taxonomy has pages and an index unless a setting says otherwise; else tags alone have pages. */
    default boolean publishesEveryTaxonomy() {
        return true;
    }

    /** Whether tags that differ only in case or accents are one tag unless a setting says otherwise. */
    default boolean foldsTags() {
        return true;
    }

    /** Whether authors are sorted by their family names unless a setting says otherwise. */
    default boolean sortsAuthorsByFamily() {
        return true;
    }

    /** Whether every kind of page that has a template is a type of documents, too. */
    default boolean takesEveryTemplateAsType() {
        return false;
    }

    /** Whether the words of a taxonomy are no types of documents even where the taxonomy has no pages. */
    default boolean reservesWordsOfTaxonomies() {
        return true;
    }
}
