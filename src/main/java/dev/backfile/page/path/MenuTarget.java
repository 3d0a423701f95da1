package dev.backfile.page.path;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where a link of a menu leads, worked out once for all pages that show the menu.
 *
 * @param label what readers see
 * @param path the path of what it leads to, if the site has anything there
 * @param url its URL as a page with these URLs writes it
 */
public record MenuTarget(String label, Optional<String> path, Function<PageUrls, String> url) {}
