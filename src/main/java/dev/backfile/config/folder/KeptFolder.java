package dev.backfile.config.folder;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.notation.SitePath;
import java.util.Optional;

/**
 * A folder whose files are published as they are, under a path of its own.
 *
 * @param folder its path in the site, with {@code /} between names and none at the end
 * @param at the path in the baked site below which its files stand, without a slash at either end; empty for the root
 */
public record KeptFolder(String folder, String at) implements Fingerprinted {

    /** Where a file is published, by its path in the site; empty where it does not lie in the folder. */
    public Optional<String> published(String place) {
        return place.startsWith(folder + "/")
                ? Optional.of(SitePath.within(at, place.substring(folder.length() + 1)))
                : Optional.empty();
    }

    /** The path in the site of the file that would be published at a path; empty where none of the folder would. */
    public Optional<String> place(String path) {
        return at.isEmpty() || path.startsWith(at + "/")
                ? Optional.of(folder + "/" + path.substring(at.isEmpty() ? 0 : at.length() + 1))
                : Optional.empty();
    }

    @Override
    public void addTo(ByteWriter to) {
        to.text(folder).text(at);
    }
}
