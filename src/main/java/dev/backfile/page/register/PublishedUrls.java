package dev.backfile.page.register;

import dev.backfile.archive.Article;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.Settings;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.path.AliasPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a planned site publishes.
 *
 * @param permanent the URLs that readers may keep, by their paths, each with its source: pages but for the further ones of
 *     lists, feeds, old URLs that lead on, and files among the articles
 * @param standing every path at which anything stands or from which a document's alias leads on
 */
public record PublishedUrls(Map<String, String> permanent, Set<String> standing) {

    /**
     * The URLs of a plan.
     *
     * @param documents every document that is public
     */
    public static PublishedUrls of(Settings settings, Plan plan, Collection<Article> documents) {
        Folders folders = settings.folders();
        Map<String, String> permanent = new HashMap<>(2 * plan.pages().size());
        Set<String> standing =
                new HashSet<>(2 * (plan.pages().size() + plan.copies().size()));
        for (Page page : plan.pages()) {
            standing.add(page.path());
            if (page.model().isPermanent()) {
                permanent.put(
                        page.path(),
                        plain(page.model()
                                .ofDocument()
                                .map(document -> folders.inContent(document.path()))
                                .orElseGet(page.model()::inWords)));
            }
        }
        for (Copy copy : plan.copies()) {
            standing.add(copy.path());
            if (copy.origin() == Copy.Origin.CONTENT) {
                permanent.put(copy.path(), plain(folders.inContent(copy.source())));
            }
        }
        for (Article document : documents) {
            document.aliases().forEach(alias -> standing.add(AliasPath.of(alias.text())));
        }
        return new PublishedUrls(permanent, standing);
    }

    /** A source on one line without tabs, which end the path in a line of the register. */
    private static String plain(String source) {
        for (int index = 0; index < source.length(); index++) {
            if (Character.isISOControl(source.charAt(index))) {
                return source.replaceAll("\\p{Cntrl}+", " ").strip();
            }
        }
        return source;
    }
}
