package dev.backfile.law;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bakes random sites and writes down the digest of every baked file, and every mistake. */
final class BakedDigests {

    /** Without those whose digits or months in a JBake site are another Java's own, such as {@code ar} and {@code hi}. */
    private static final List<String> LANGUAGES =
            List.of("en", "de", "he", "ja", "zh_TW", "ko", "pl", "tr", "cs", "fr", "ru", "sv");

    private BakedDigests() {}

    /**
     * Takes an empty folder, the first seed, the number of sites, the number of threads, and a seed for the order in which
     * the sources are written; leaves {@code digests.txt} in the folder.
     */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[3]);
        long order = Long.parseLong(arguments[4]);
        List<String> lines = new ArrayList<>();
        Backfile oven = new Backfile();
        for (long end = seed + Long.parseLong(arguments[2]); seed < end; seed++) {
            Path site = folder.resolve("site-" + seed);
            Workshop workshop = RandomSite.of(new Dice(seed));
            workshop.settings().put("site.locale", LANGUAGES.get((int) (seed % LANGUAGES.size())));
            write(site, workshop.everything(), order);
            Path baked = folder.resolve("baked-" + seed);
            BakeReport report = oven.bake(BakeRequest.of(site)
                    .withDestination(baked)
                    .withAsOf("2020-01-01T00:00:00Z")
                    .withKeepGoing(true)
                    .withThreads(threads));
            for (var file : Tree.read(baked).entrySet()) {
                lines.add(seed + " " + file.getKey() + " " + digest(file.getValue()));
            }
            for (var mistake : report.diagnostics()) {
                lines.add(seed + " " + mistake);
            }
        }
        Files.write(folder.resolve("digests.txt"), lines, StandardCharsets.UTF_8);
    }

    private static void write(Path site, SortedMap<String, String> files, long order) throws IOException {
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.shuffle(paths, new Random(order));
        for (String path : paths) {
            byte[] bytes = files.get(path).getBytes(StandardCharsets.UTF_8);
            Tree.write(site, new TreeMap<>(java.util.Map.of(path, new String(bytes, StandardCharsets.ISO_8859_1))));
        }
    }

    private static String digest(String bytes) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return HexFormat.of().formatHex(digest, 0, 12);
    }
}
