package dev.backfile.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** The words that Lucene knows to be in nearly every text of a language. */
final class StopWords {

    /** Lists in the format of Snowball: words between spaces, remarks behind a bar. */
    private static final Map<String, String> SNOWBALL = Map.ofEntries(
            Map.entry("da", "danish"),
            Map.entry("de", "german"),
            Map.entry("en", "english"),
            Map.entry("es", "spanish"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("hu", "hungarian"),
            Map.entry("it", "italian"),
            Map.entry("nl", "dutch"),
            Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ru", "russian"),
            Map.entry("sv", "swedish"));

    /** Languages with a list of their own, and its folder. */
    private static final Map<String, String> FOLDERS = Map.of("cs", "cz");

    private static final Pattern REMARK = Pattern.compile("[|#].*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final int LONGEST_PART = 2;

    private StopWords() {}

    static List<String> of(String language) {
        String folder = "/org/apache/lucene/analysis/";
        String file = SNOWBALL.containsKey(language)
                ? folder + "snowball/" + SNOWBALL.get(language) + "_stop.txt"
                : folder + FOLDERS.getOrDefault(language, language) + "/stopwords.txt";
        var stream = SnowballFilter.class.getResourceAsStream(file);
        if (stream == null) {
            return List.of();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> REMARK.matcher(line).replaceAll(""))
                    .flatMap(SPACE::splitAsStream)
                    .flatMap(StopWords::parts)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of what an apostrophe divides only short parts are stop words by themselves: of {@code won't} not {@code won}. */
    private static Stream<String> parts(String word) {
        String[] parts = APOSTROPHE.split(word);
        return parts.length == 1 ? Stream.of(word) : Stream.of(parts).filter(part -> part.length() <= LONGEST_PART);
    }
}
