package dev.backfile.config.folder;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the documents of a site lie: in one folder, or in several folders and files of the site's own. Of one folder, paths are
 * those below it; of several, those in the site, so that a document has the same path whatever else is named.
 *
 * @param root the folder from which the paths of documents count, as the settings name it; of several that of the site,
 *     {@code .}
 * @param whole whether everything in it is read, but for what nobody means to publish
 * @param folders else the folders below it that are read, in the order in which they are named
 * @param files else the documents that are read beside these
 */
public record ContentPlaces(String root, boolean whole, List<String> folders, List<String> files)
        implements Fingerprinted {

    /** One folder with everything in it. */
    public static ContentPlaces one(String folder) {
        return new ContentPlaces(folder, true, List.of(), List.of());
    }

    /** Several folders and files of the site, by their paths in it; nothing else of it is read. */
    public static ContentPlaces several(List<String> folders, List<String> files) {
        return new ContentPlaces(".", false, List.copyOf(folders), List.copyOf(files));
    }

    /** The path in the site of a document or a file beside it. */
    public String inSite(String path) {
        return root.equals(".") ? path : root + "/" + path;
    }

    /** Whether a document or file of a path would be read. */
    public boolean has(String path) {
        return whole || files.contains(path) || folders.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    /** Each folder and file, by its path in the site. */
    public List<String> all() {
        return whole
                ? List.of(root)
                : Stream.concat(folders.stream(), files.stream()).toList();
    }

    /** The folder for what is new, by its path in the site. */
    public String first() {
        return whole || folders.isEmpty() ? root : folders.get(0);
    }

    /** A path at which a new document is read: this one, or else the same in the first of the folders. */
    public String free(String path) {
        return has(path) || folders.isEmpty() ? path : folders.get(0) + "/" + path;
    }

    /** The folders of a path below the one of these folders that it lies in; all of them where everything is read. */
    public String below(String path) {
        return folders.stream()
                .filter(folder -> path.startsWith(folder + "/"))
                .map(folder -> path.substring(folder.length() + 1))
                .findFirst()
                .orElse(path);
    }

    @Override
    public void addTo(ByteWriter to) {
        to.text(root).flag(whole).all(folders, ByteWriter::text).all(files, ByteWriter::text);
    }
}
