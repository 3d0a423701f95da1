package dev.backfile.imports.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that documents of other sources have in a site: two documents with one address would keep the site from being
 * baked. Addresses that differ in the ending of their file alone count as one.
 */
final class TakenAddresses {

    private static final String MARK = "---";
    private static final Pattern FIELD = Pattern.compile("(?:aliases|redirect_from|permalink):(.*)");
    private static final Pattern ENTRY = Pattern.compile("\\s+-\\s(.*)");
    private static final Pattern ADDRESS = Pattern.compile("/[^\\s,\"'\\[\\]]*");

    private final Set<String> taken = new HashSet<>();

    /** None yet. */
    TakenAddresses() {}

    /**
     * Takes note of those of a document.
     *
     * @param path its path below the folder of the articles
     * @param file the document
     * @throws IOException if it cannot be read
     */
    void add(String path, Path file) throws IOException {
        taken.add(plain(path));
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            boolean within = false;
            String line = MARK.equals(lines.readLine()) ? lines.readLine() : null;
            for (; line != null && !line.equals(MARK); line = lines.readLine()) {
                Matcher field = FIELD.matcher(line);
                Matcher entry = ENTRY.matcher(line);
                boolean begins = field.matches();
                within = begins || within && entry.matches();
                if (within) {
                    addAll(begins ? field.group(1) : entry.group(1));
                }
            }
        }
    }

    private void addAll(String written) {
        Matcher address = ADDRESS.matcher(written);
        while (address.find()) {
            taken.add(plain(address.group()));
        }
    }

    /** A document without the old addresses that others have. */
    ImportedDocument without(ImportedDocument document) {
        if (taken.isEmpty()) {
            return document;
        }
        Map<String, Object> fields = new LinkedHashMap<>(document.fields());
        fields.computeIfPresent("permalink", (name, value) -> isTaken(value) ? null : value);
        fields.computeIfPresent("aliases", (name, value) -> {
            List<?> free =
                    ((List<?>) value).stream().filter(each -> !isTaken(each)).toList();
            return free.isEmpty() ? null : free;
        });
        return fields.equals(document.fields())
                ? document
                : new ImportedDocument(document.folder(), document.name(), fields, document.text(), document.checks());
    }

    private boolean isTaken(Object address) {
        return taken.contains(plain(String.valueOf(address)));
    }

    private static String plain(String address) {
        return address.replaceFirst("^/+", "")
                .replaceFirst("(?:^|/)index\\.\\w{2,5}$", "")
                .replaceFirst("/+$", "")
                .replaceFirst("\\.(?:md|html?|php|aspx?|shtml)$", "");
    }
}
