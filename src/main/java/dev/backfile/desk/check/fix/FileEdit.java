package dev.backfile.desk.check.fix;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A file as it is and as it is to be.
 *
 * @param file the file, relative to the site's folder, with {@code /} between names
 * @param before its text; empty when it is not there yet
 * @param after its text afterwards
 * @param charset the encoding of both
 */
public record FileEdit(String file, Optional<String> before, String after, Charset charset) {

    /**
     * The edits that replacements come to, by file. A replacement whose text does not stand where it should is left out.
     *
     * @param texts the text of a file; empty when it cannot be read
     * @param charset the encoding of the files
     */
    public static List<FileEdit> of(
            List<Replacement> replacements, Function<String, Optional<String>> texts, Charset charset) {
        Map<String, List<Replacement>> byFile = replacements.stream()
                .distinct()
                .collect(Collectors.groupingBy(Replacement::file, TreeMap::new, Collectors.toList()));
        List<FileEdit> edits = new ArrayList<>();
        byFile.forEach((file, all) -> texts.apply(file).ifPresent(text -> {
            String after = replaced(text, all);
            if (!after.equals(text)) {
                edits.add(new FileEdit(file, Optional.of(text), after, charset));
            }
        }));
        return edits;
    }

    private static String replaced(String text, List<Replacement> replacements) {
        StringBuilder after = new StringBuilder(text);
        int end = text.length();
        for (Replacement one : replacements.stream()
                .sorted(Comparator.comparingInt(Replacement::start).reversed())
                .toList()) {
            int stop = one.start() + one.before().length();
            if (stop <= end && text.startsWith(one.before(), one.start())) {
                after.replace(one.start(), stop, one.after());
                end = one.start();
            }
        }
        return after.toString();
    }
}
