package dev.backfile.imports.html;

import dev.backfile.imports.html.source.OldAddress;
import java.util.List;
import java.util.Optional;

/**
 * An article that is to be written.
 *
 * @param key what its page is known by in its source
 * @param address the address of its page
 * @param path the path of its document in the site
 * @param folder the folder of its document
 * @param name the name of its document, without extension
 * @param further the keys of the pages on which it goes on, in their order
 * @param permalink the path of its old address, if its new one is the same by default
 * @param aliases the paths of its old addresses
 */
record Plan(
        String key,
        OldAddress address,
        String path,
        String folder,
        String name,
        List<String> further,
        Optional<String> permalink,
        List<String> aliases) {

    /** How a document in another folder links to it. */
    String from(String other) {
        if (other.equals(folder)) {
            return name + ".md";
        }
        return (other.isEmpty() ? "" : "../") + (folder.isEmpty() ? "" : folder + "/") + name + ".md";
    }

    /** A page as it was seen before it was known which article it is. */
    record Seen(
            String key,
            OldAddress address,
            String headline,
            Optional<String> date,
            long text,
            boolean print,
            Optional<OldAddress> canonical,
            Optional<String> next) {}
}
