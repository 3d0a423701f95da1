package dev.backfile.oracle;

import dev.backfile.oracle.Difference.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compares two output folders file by file: HTML and XML as documents, all others byte by byte. */
final class OutputComparison {
    private static final Pattern HTML = Pattern.compile(".*\\.x?html?");
    private static final Pattern XML = Pattern.compile(".*\\.xml");
    private static final int FIRST_BYTES = 40;

    private OutputComparison() {}

    static List<Difference> compare(Path expectedFolder, Path actualFolder) throws IOException {
        return compare(expectedFolder, actualFolder, Map.of());
    }

    /**
     * Compares the folders.
     *
     * @param otherNames files that have another name in the actual folder, by their expected name
     */
    static List<Difference> compare(Path expectedFolder, Path actualFolder, Map<String, String> otherNames)
            throws IOException {
        SortedMap<String, Path> expected = Folders.files(expectedFolder);
        SortedMap<String, Path> actual = Folders.files(actualFolder);
        List<Difference> differences = new ArrayList<>();
        for (Map.Entry<String, Path> entry : expected.entrySet()) {
            String file = entry.getKey();
            Path counterpart = actual.remove(otherNames.getOrDefault(file, file));
            if (counterpart == null) {
                differences.add(new Difference(file, "", Kind.FILE_MISSING, "this file", "no such file"));
            } else {
                differences.addAll(compareFile(file, entry.getValue(), counterpart));
            }
        }
        for (String file : new TreeSet<>(actual.keySet())) {
            differences.add(new Difference(file, "", Kind.FILE_TOO_MANY, "no such file", "this file"));
        }
        return List.copyOf(differences);
    }

    private static List<Difference> compareFile(String file, Path expected, Path actual) throws IOException {
        if (HTML.matcher(file).matches()) {
            return compareDocument(file, expected, actual, DomReader::readHtml);
        }
        if (XML.matcher(file).matches()) {
            return compareDocument(file, expected, actual, DomReader::readXml);
        }
        byte[] expectedBytes = Files.readAllBytes(expected);
        byte[] actualBytes = Files.readAllBytes(actual);
        int at = Arrays.mismatch(expectedBytes, actualBytes);
        return at < 0
                ? List.of()
                : List.of(new Difference(
                        file, "byte " + at, Kind.BYTES, hexadecimal(expectedBytes, at), hexadecimal(actualBytes, at)));
    }

    private static List<Difference> compareDocument(
            String file, Path expected, Path actual, Function<String, List<DomNode>> reader) throws IOException {
        return DomComparison.compare(file, reader.apply(read(expected)), reader.apply(read(actual)));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String hexadecimal(byte[] bytes, int from) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, from, Math.min(bytes.length, from + FIRST_BYTES));
    }
}
