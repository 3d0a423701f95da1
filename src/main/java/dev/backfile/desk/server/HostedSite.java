package dev.backfile.desk.server;

import dev.backfile.desk.live.LiveState;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** What a host shows, as the preview has it at this moment. Asked by many threads. */
public interface HostedSite {

    /** The state of the preview. */
    LiveState state();

    /** How the state is told to a page that has just opened. */
    String firstEvent();

    /** Whether the folder of the site's sources is there, in which its baked pages lie, too. */
    boolean isThere();

    /** The encoding of baked pages. */
    Charset pageEncoding();

    /** The path of the page that stands where there is none. */
    String notFoundPage();

    /** The names of the folders under which the site stands on its host. */
    List<String> root();

    /** A page that was rendered and is not in the destination yet. */
    Optional<byte[]> early(String path);

    /** A page is being looked at. */
    void viewed(String path);
}
