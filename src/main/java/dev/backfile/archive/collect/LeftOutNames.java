package dev.backfile.archive.collect;

import dev.backfile.archive.text.Slugs;
import dev.backfile.notation.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * By which names a {@code [[name]]} would mean a document that could not be read: that of its file, without extension,
 * with its date or without, and as a part of a URL. Its slug is not known.
 */
final class LeftOutNames {

    private final Map<String, Set<String>> foldersByName = new HashMap<>();

    /**
     * @param paths the sources of the documents
     * @param ascii whether names in URLs are transliterated to ASCII
     */
    LeftOutNames(Collection<String> paths, boolean ascii) {
        for (String path : paths) {
            String folder = SitePath.folder(path);
            String file = SitePath.baseName(path);
            enter(file, folder, ascii);
            if (file.equalsIgnoreCase(NameIndex.INDEX)) {
                enter(SitePath.name(folder), SitePath.folder(folder), ascii);
            }
        }
    }

    private void enter(String file, String folder, boolean ascii) {
        for (String name : List.of(file, NameIndex.withoutDate(file))) {
            enter(name, folder);
            Slugs.of(name, ascii).ifPresent(slug -> enter(slug, folder));
        }
    }

    private void enter(String name, String folder) {
        foldersByName
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new HashSet<>(1))
                .add(folder);
    }

    /** Whether a name, with the end of its folder before it or without, would mean one of them. */
    boolean has(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        String folder = SitePath.folder(folded);
        return foldersByName.getOrDefault(SitePath.name(folded), Set.of()).stream()
                .anyMatch(own -> NameIndex.isWithin(folder, own));
    }
}
