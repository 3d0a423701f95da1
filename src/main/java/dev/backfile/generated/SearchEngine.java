package dev.backfile.generated;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A search engine that readers may ask about the site, as a form of HTML can: without a script.
 *
 * @param action the address that is asked, without parameters
 * @param host the host of that address
 * @param name the parameter that takes what a reader looks for
 * @param others the other parameters, in their order
 */
record SearchEngine(String action, String host, String name, List<Parameter> others) {

    private static final String QUERY = "{query}";

    /** A parameter of an address, decoded. */
    record Parameter(String name, String value) {}

    /**
     * Reads a pattern such as {@code https://duckduckgo.com/?sites=example.org&q={query}}.
     *
     * @return empty where it is no address of {@code https} of which one parameter is {@code {query}} and nothing else
     */
    static Optional<SearchEngine> of(String pattern) {
        int mark = pattern.indexOf('?');
        if (mark < 0) {
            return Optional.empty();
        }
        String address = pattern.substring(0, mark);
        Optional<String> host = host(address);
        List<Parameter> others = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String part : pattern.substring(mark + 1).split("&")) {
            Optional<Parameter> parameter = parameter(part);
            if (parameter.isEmpty() || pattern.indexOf('#') >= 0) {
                return Optional.empty();
            }
            if (parameter.get().value().equals(QUERY)) {
                names.add(parameter.get().name());
            } else {
                others.add(parameter.get());
            }
        }
        return host.isPresent() && names.size() == 1
                ? Optional.of(new SearchEngine(address, host.get(), names.get(0), List.copyOf(others)))
                : Optional.empty();
    }

    private static Optional<String> host(String address) {
        try {
            URI uri = new URI(address);
            boolean isSafe = "https".equalsIgnoreCase(uri.getScheme()) && uri.getUserInfo() == null;
            return isSafe ? Optional.ofNullable(uri.getHost()) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Parameter> parameter(String written) {
        int sign = written.indexOf('=');
        if (sign < 1 || written.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Parameter(decoded(written.substring(0, sign)), decoded(written.substring(sign + 1))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }
}
