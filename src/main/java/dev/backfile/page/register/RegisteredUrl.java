package dev.backfile.page.register;

import dev.backfile.config.FolderSection.Folders;
import dev.backfile.page.path.PageUrls;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A URL that was published once.
 *
 * @param path its path in the destination
 * @param source what stood there: a file of the site, or a page that is made of others, in words; empty where nobody knows
 * @param line the line of the register that has it; 0 where none has it yet
 */
public record RegisteredUrl(String path, String source, int line) {

    private static final String INDEX = "index.html";
    private static final Pattern IN_WORDS = Pattern.compile("the (?:page|feed) |archive document ");

    /** The URL from the root of the site, as people read it: {@code /2014/} for the index of that folder. */
    public String shown() {
        return shown(path);
    }

    /** What stood there, if it was a document or a file beside documents: its path among these. */
    Optional<String> sourceIn(Folders folders) {
        String start = folders.inContent("");
        String file = start.isEmpty() && source.startsWith("./") ? source.substring(2) : source;
        boolean inWords =
                start.isEmpty() && (file.isEmpty() || IN_WORDS.matcher(file).lookingAt());
        return file.startsWith(start) && !inWords ? Optional.of(file.substring(start.length())) : Optional.empty();
    }

    /** Whether a redirect page could stand there. */
    boolean isPage() {
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    /** The URL of a path from the root of the site, as people read it. */
    static String shown(String path) {
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return "/" + (index ? path.substring(0, path.length() - INDEX.length()) : path);
    }

    /** The alias that leads from here, so that it can be written into a list of YAML; it names the path and no other. */
    public String alias() {
        String url = shown();
        boolean plain = url.codePoints()
                .allMatch(character -> Character.isLetterOrDigit(character) || "/-._~".indexOf(character) >= 0);
        return plain ? url : PageUrls.encode(url).replace(",", "%2C");
    }
}
