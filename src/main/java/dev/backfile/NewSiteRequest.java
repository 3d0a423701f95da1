package dev.backfile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A site that somebody wants to begin.
 *
 * @param folder its folder, which need not be there
 * @param title the publication's name
 * @param host the address at which the site will stand, such as {@code https://example.org}
 * @param jbake the folder of a JBake site of which it is to be made; empty to begin afresh
 */
public record NewSiteRequest(Path folder, String title, String host, Optional<Path> jbake) {

    /** The address of a site that has none yet. */
    public static final String HOST = "https://example.org";

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?");

    /**
     * Keeps what can be begun.
     *
     * @throws IllegalArgumentException if the title is blank or the host no address; the message says how to write it
     */
    public NewSiteRequest {
        if (title.isBlank()) {
            throw new IllegalArgumentException("the title is empty");
        }
        if (!ADDRESS.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    "host needs the address of the site, such as " + HOST + ", not '" + host + "'");
        }
    }

    /** A site that begins afresh. */
    public NewSiteRequest(Path folder, String title, String host) {
        this(folder, title, host, Optional.empty());
    }

    /** The same site, made of a JBake site, which stays as it is and gives its own title and address. */
    public NewSiteRequest fromJBake(Path site) {
        return new NewSiteRequest(folder, title, host, Optional.of(site));
    }
}
