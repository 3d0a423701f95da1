package dev.backfile.source.field;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.notation.SitePath;
import dev.backfile.source.frontmatter.Document;

/**
 * The files {@code _index} of Hugo and Zola, which stand for the list of their folder. One with a text is a page; one without,
 * or where Backfile has a list of its own, is none.
 */
public final class SectionIndex {

    private static final Family NONE =
            new Family("files '_index' have no page of their own: lists are Backfile's here", 2);

    private SectionIndex() {}

    /**
     * Whether a document is such a file, and no page; with a warning if it is.
     *
     * @param text the text of the document
     */
    public static boolean isNoPage(Document document, String text) {
        String folder = SitePath.folder(document.path());
        boolean ours = document.isSectionIndex()
                && document.settings().habits().sources().hasProfiles()
                && document.profileFolder().isEmpty();
        boolean listed =
                folder.isEmpty() || document.settings().taxonomy(folder).isPresent();
        if (!ours || !listed && !text.isBlank()) {
            return false;
        }
        document.findings()
                .warn(
                        Code.DOUBTFUL_FIELD,
                        new Position(1, 1),
                        listed
                                ? "this stands for a list in Hugo and Zola, and Backfile has its own here; it is left out"
                                : "this stands for the list of its folder in Hugo and Zola, and has no text; it is left out",
                        "take it out, or name it index.md to make a page of it",
                        NONE);
        return true;
    }
}
