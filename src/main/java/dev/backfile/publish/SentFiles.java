package dev.backfile.publish;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.publish.target.TargetException;
import dev.backfile.publish.target.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a site as a target gets them: as they are, or each in its compressed variant where it has one.
 *
 * @param folder where they lie
 * @param fingerprints what each is, by its path at the target
 * @param ending the ending of the variants that are sent; empty when all goes as it is
 * @param encoded the paths of what is sent as its variant
 */
record SentFiles(Path folder, Map<String, Fingerprint> fingerprints, Optional<String> ending, Set<String> encoded) {

    private static final List<String> ENDINGS = List.of(".gz", ".br");

    /**
     * The files of a site.
     *
     * @param ending the ending of the variants in whose place a target has the files; empty for one that has them as they are
     * @throws TargetException if the site has no such variants
     */
    static SentFiles of(BakedSite site, Optional<String> ending) throws TargetException {
        Map<String, Fingerprint> files = site.files();
        if (ending.isEmpty()) {
            return new SentFiles(site.folder(), files, ending, Set.of());
        }
        Map<String, Fingerprint> sent = new HashMap<>();
        Set<String> encoded = new HashSet<>();
        files.forEach((path, content) -> {
            Fingerprint variant = files.get(path + "." + ending.get());
            if (variant != null) {
                encoded.add(path);
                sent.put(
                        path,
                        new ByteWriter().text(ending.get()).fingerprint(variant).fingerprint());
            } else if (!isVariant(path, files)) {
                sent.put(path, content);
            }
        });
        if (encoded.isEmpty()) {
            throw new TargetException(
                    "is to get variants that end with ." + ending.get() + ", and the site has none",
                    "set precompressed=" + ending.get() + " and bake, or take the encoding away");
        }
        return new SentFiles(site.folder(), sent, ending, encoded);
    }

    private static boolean isVariant(String path, Map<String, Fingerprint> files) {
        return ENDINGS.stream()
                .anyMatch(each ->
                        path.endsWith(each) && files.containsKey(path.substring(0, path.length() - each.length())));
    }

    Upload upload(String path, boolean forever) {
        return new Upload(path, file(path), forever, encoded.contains(path) ? ending : Optional.empty());
    }

    long size(String path) throws IOException {
        return Files.size(file(path));
    }

    private Path file(String path) {
        return folder.resolve(encoded.contains(path) ? path + "." + ending.orElseThrow() : path);
    }
}
