package dev.backfile.publish.target;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What targets know of the site that is published.
 *
 * @param folder the site's folder
 * @param destination where it was baked
 * @param pages the encoding of its pages
 * @param memory a folder in which a target may keep what it has learnt
 * @param cacheSeconds for how many seconds browsers may keep what changes
 * @param environment the variables of the environment
 * @param pause how a while passes before something is tried again
 */
public record TargetSite(
        Path folder,
        Path destination,
        Charset pages,
        Path memory,
        int cacheSeconds,
        Map<String, String> environment,
        Pause pause) {

    /** The variable of the environment, if it is there and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** What browsers are told of keeping a file. */
    String cacheControl(Upload file) {
        return file.forever() ? "public, max-age=31536000, immutable" : "public, max-age=" + cacheSeconds;
    }
}
