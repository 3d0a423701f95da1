package dev.backfile.archive;

import dev.backfile.diagnostic.Position;
import dev.backfile.notation.SitePath;
import java.util.Optional;

/**
 * A link to something of this site, as its writer wrote it. URLs of other sites are not links in this sense: they stay
 * in the text as they are.
 *
 * @param kind how the target is named
 * @param use what the target is wanted for
 * @param target the name of a {@code [[name]]}; for a relative URL the path, decoded and resolved against the folder of
 *     the source file, relative to the content folder (it may begin with {@code ../} when it leads out of it); for a
 *     root-relative URL the path, decoded, without the leading slash. Empty when the link leads to its own page.
 * @param suffix what stood behind the path: {@code ?query} and {@code #fragment} as written, or empty
 * @param written the link as it stood in the source
 * @param position where it stands in the source file
 */
public record Link(Kind kind, Use use, String target, String suffix, String written, Position position) {

    /** The same link, whose target does not lead above the folder of the content. */
    public Link stoppedAtTheRoot() {
        String stopped = target;
        while (stopped.startsWith("../")) {
            stopped = stopped.substring(3);
        }
        return stopped.length() == target.length() ? this : new Link(kind, use, stopped, suffix, written, position);
    }

    /**
     * Where a relative link leads in the folder beside its document that has the document's name, as Hexo has the files of an
     * article: for {@code a.jpg} in {@code 2014/bridge.md}, {@code 2014/bridge/a.jpg}. Empty for other links, and for those that
     * lead out of the document's folder.
     *
     * @param document the path of the document that has the link, relative to the content folder
     */
    public Optional<String> inOwnFolder(String document) {
        String beside = SitePath.folderPrefix(document);
        boolean within = kind == Kind.RELATIVE && target.length() > beside.length() && target.startsWith(beside);
        return within
                ? Optional.of(SitePath.withoutExtension(document) + "/" + target.substring(beside.length()))
                : Optional.empty();
    }

    /** How a link names its target. */
    public enum Kind {
        /** {@code [[name]]}. */
        NAME,
        /** A URL relative to the source file. */
        RELATIVE,
        /** A URL that begins with a slash. */
        ROOT
    }

    /** What a link's target is wanted for. */
    public enum Use {
        /** The reader may go there. */
        HYPERLINK,
        /** The page shows it: an image, a sound, a film. */
        EMBEDDED
    }

    /** The fragment that the link leads to, without {@code #} and percent signs as written; empty when there is none. */
    public String fragment() {
        int hash = suffix.indexOf('#');
        return hash < 0 ? "" : suffix.substring(hash + 1);
    }
}
