package dev.backfile.source.field;

import dev.backfile.notation.SitePath;
import dev.backfile.source.frontmatter.Document;
import java.util.Locale;

/** Jekyll's folder {@code _drafts}: whatever lies in it is a draft, whatever its fields say, and needs no date. */
public final class DraftFolder {

    /** Its name. */
    public static final String NAME = "_drafts";

    private DraftFolder() {}

    /** Whether a document lies in one. A site that trusts names knows no such folder. */
    public static boolean has(Document document) {
        return !document.settings().habits().sources().letsInWhatLooksUnmeant() && holds(document.path());
    }

    /** Whether a path leads through one. */
    public static boolean holds(String path) {
        String folder = "/" + SitePath.folder(path).toLowerCase(Locale.ROOT) + "/";
        return folder.contains("/" + NAME + "/");
    }
}
