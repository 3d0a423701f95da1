package dev.backfile.page;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Set;

/**
 * The files of a site that are copied as they are, each list in order.
 *
 * @param content those among the articles, relative to the content folder
 * @param passedOver those among the articles that nobody means to publish: a document that names one of them means it
 * @param assets the site's assets, relative to their folder
 * @param kept those in folders that keep their names, by their paths in the site
 * @param theme the assets of the built-in theme; empty when it does not stand behind the site
 */
public record SiteFiles(
        List<String> content, List<String> passedOver, List<String> assets, List<String> kept, List<String> theme)
        implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.all(content, ByteWriter::text)
                .all(passedOver, ByteWriter::text)
                .all(assets, ByteWriter::text)
                .all(kept, ByteWriter::text)
                .all(theme, ByteWriter::text);
    }

    /** The same without some of those among the articles. */
    public SiteFiles withoutContent(Set<String> paths) {
        return paths.isEmpty()
                ? this
                : new SiteFiles(
                        content.stream().filter(path -> !paths.contains(path)).toList(),
                        passedOver,
                        assets,
                        kept,
                        theme);
    }
}
