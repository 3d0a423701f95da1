package dev.backfile.imports.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is brought into a site, and how.
 *
 * @param source a file or folder of elsewhere
 * @param site the folder of the site, which is made where there is none
 * @param kind the name of the importer that reads the source; empty for the first that knows it
 * @param media a copy of the old site's files, from which pictures are taken
 * @param fetch whether files that no copy has are fetched from the hosts of the old site, and from these ones, which may be of this
 *     network; empty for nothing
 * @param privates whether articles that not everybody could read come along, as drafts
 */
public record ImportRequest(
        Path source,
        Path site,
        Optional<String> kind,
        Optional<Path> media,
        Optional<Set<String>> fetch,
        boolean privates) {

    /** The hosts do not change. */
    public ImportRequest {
        fetch = fetch.map(Set::copyOf);
    }

    /** A source without what the network has. */
    public ImportRequest(Path source, Path site, Optional<String> kind, Optional<Path> media, boolean privates) {
        this(source, site, kind, media, Optional.empty(), privates);
    }

    /** A source as what it seems to be, with what everybody could read. */
    public static ImportRequest of(Path source, Path site) {
        return new ImportRequest(source, site, Optional.empty(), Optional.empty(), false);
    }

    /** The same, read by the importer of a name. */
    public ImportRequest as(String name) {
        return new ImportRequest(source, site, Optional.of(name), media, fetch, privates);
    }

    /** The same, with files of a copy of the old site. */
    public ImportRequest with(Path copy) {
        return new ImportRequest(source, site, kind, Optional.of(copy), fetch, privates);
    }

    /** The same, with or without articles that not everybody could read. */
    public ImportRequest privates(boolean along) {
        return new ImportRequest(source, site, kind, media, fetch, along);
    }

    /** The same, with files that are fetched from the hosts of the old site, and from these ones. */
    public ImportRequest fetching(Set<String> hosts) {
        return new ImportRequest(source, site, kind, media, Optional.of(hosts), privates);
    }
}
