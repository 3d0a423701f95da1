package dev.backfile.habit;

import java.util.List;

/** How the settings of a site are taken; as a Backfile site has it. */
public interface SettingHabits {

    /** Whether the site's own templates of feeds and the sitemap may do without its host: some name one themselves. */
    default boolean writesFeedsWithoutHost() {
        return false;
    }

    /** Whether a key that begins with {@code check.} and names no mistake is one all the same; else it may be for templates. */
    default boolean judgesUnknownChecks() {
        return true;
    }

    /** Whether the entries of menus are held to labels and URLs, and their links to the pages that there are. */
    default boolean judgesMenus() {
        return true;
    }

    /** Whether settings say what fields from elsewhere mean; else such keys are for templates. */
    default boolean mapsFields() {
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

    /** The types of documents that a site has beside articles and pages, whether or not it names templates for them. */
    default List<String> furtherTypes() {
        return List.of();
    }

    /** Whether every kind of page that has a template is a type of documents, too. */
    default boolean takesEveryTemplateAsType() {
        return false;
    }
}
