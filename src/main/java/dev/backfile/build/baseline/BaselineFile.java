package dev.backfile.build.baseline;

import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of accepted mistakes: one a line, sorted, so that people can read, compare and merge it.
 *
 * <pre>{@code
 * content/2014/bridge.md: there is no file 'quay.jpg' beside this document [missing-file]
 * content/2014/bridge.md: this image has no text for those who do not see it [missing-alt] (3 times)
 * }</pre>
 */
public final class BaselineFile {

    private static final String HEADING = "# Mistakes that Backfile accepts";
    private static final String EXPLANATION =
            HEADING + " in this site; --write-baseline writes this file anew with those of today.";
    private static final long LARGEST = 1L << 28;
    private static final int LONGEST_LINE = 10_000;
    private static final Pattern LINE =
            Pattern.compile("(?<name>.+ \\[(?<code>[a-z0-9-]+)])(?: \\((?<times>[1-9][0-9]{0,8}) times\\))?");
    private static final List<String> WORDS =
            Arrays.stream(Code.values()).map(Code::word).toList();
    private static final String REWRITE = "mend the line, or write the file anew with --write-baseline";

    private final Path file;
    private final String name;

    /**
     * @param file where it lies
     * @param name how mistakes name it
     */
    public BaselineFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * What a file of accepted mistakes says.
     *
     * @param baseline what it accepts, as far as it could be understood
     * @param mistakes what is wrong with the file itself
     */
    public record Content(Baseline baseline, List<Diagnostic> mistakes) {}

    /** Reads the file. */
    public Content read() {
        Map<String, Integer> entries = new HashMap<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        unreadable().ifPresentOrElse(mistakes::add, () -> read(entries, mistakes));
        return new Content(new Baseline(entries, false), Bound.of(mistakes));
    }

    /** That a file stands here which Backfile did not write, if so: it is not to be overwritten. */
    public Optional<Diagnostic> foreign() {
        try {
            return isForeign()
                    ? Optional.of(wrong(
                            "this is no list of accepted mistakes, and so it is not overwritten",
                            "name another file, or remove this one"))
                    : Optional.empty();
        } catch (IOException failure) {
            return Optional.of(unreadable(failure));
        }
    }

    /** Writes the file, unless it has these bytes; what is in the way of that is a mistake. */
    public Optional<Diagnostic> write(Baseline baseline) {
        try {
            List<String> lines = lines(baseline);
            if (Files.exists(file) && Files.readAllLines(file).equals(lines)) {
                return Optional.empty();
            }
            Path whole = file.toAbsolutePath();
            Path folder = Files.createDirectories(whole.getParent());
            Path fresh = Files.createTempFile(folder, "baseline", ".tmp");
            try {
                Files.writeString(fresh, String.join("\n", lines) + "\n");
                Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(wrong(
                    "the list of accepted mistakes cannot be written (" + FileFailure.writing(failure) + ")",
                    "name a file in a folder where you may write"));
        }
    }

    private static List<String> lines(Baseline baseline) {
        List<String> lines = new ArrayList<>(List.of(EXPLANATION));
        new TreeMap<>(baseline.entries())
                .forEach((name, times) -> lines.add(times == 1 ? name : name + " (" + times + " times)"));
        return lines;
    }

    private boolean isForeign() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        if (!Files.isRegularFile(file)) {
            return true;
        }
        byte[] heading = HEADING.getBytes(StandardCharsets.UTF_8);
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] beginning = stream.readNBytes(heading.length);
            return beginning.length > 0 && !Arrays.equals(beginning, heading);
        }
    }

    private Optional<Diagnostic> unreadable() {
        try {
            if (!Files.exists(file)) {
                return Optional.of(
                        wrong("there is no such file of accepted mistakes", "--write-baseline makes it at this bake"));
            }
            if (!Files.isRegularFile(file)) {
                return Optional.of(wrong("the list of accepted mistakes is no file", "name a file of text"));
            }
            return Files.size(file) > LARGEST
                    ? Optional.of(
                            wrong("the list of accepted mistakes is too large", "check that it is the right file"))
                    : Optional.empty();
        } catch (IOException failure) {
            return Optional.of(unreadable(failure));
        }
    }

    private Diagnostic unreadable(IOException failure) {
        return failure instanceof CharacterCodingException
                ? wrong("the list of accepted mistakes is not text in UTF-8", "write it anew with --write-baseline")
                : wrong(
                        "the list of accepted mistakes cannot be read (" + FileFailure.reading(failure) + ")",
                        "check that you may read it");
    }

    private void read(Map<String, Integer> entries, List<Diagnostic> mistakes) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).stripTrailing();
                if (!text.isEmpty() && !text.equals("#") && !text.startsWith("# ")) {
                    read(text, number, entries).ifPresent(mistakes::add);
                }
            }
        } catch (IOException failure) {
            mistakes.add(unreadable(failure));
        }
    }

    /** Reads one entry. One that stands twice, as a merge of two branches may leave it, counts as the larger of the two. */
    private Optional<Diagnostic> read(String line, int number, Map<String, Integer> entries) {
        Place place = new Place(name, number, 0);
        Matcher entry = LINE.matcher(line);
        if (line.length() > LONGEST_LINE || !entry.matches()) {
            return Optional.of(Diagnostic.of(
                    Code.BAD_BASELINE,
                    place,
                    "this line is no mistake with its file and its code in brackets",
                    REWRITE));
        }
        String word = entry.group("code");
        Optional<Code> code = Code.of(word);
        if (code.isEmpty()) {
            return Optional.of(Diagnostic.of(
                    Code.BAD_BASELINE,
                    place,
                    "no mistake has the code '" + word + "'",
                    Suggestion.hint(word, WORDS, REWRITE)));
        }
        if (!code.get().isAdjustable()) {
            return Optional.of(Diagnostic.of(
                    Code.BAD_BASELINE,
                    place,
                    "mistakes with the code '" + word
                            + "' cannot be accepted: they decide whether anything may be published",
                    "take the line out, and mend the mistake itself"));
        }
        int times = entry.group("times") == null ? 1 : Integer.parseInt(entry.group("times"));
        entries.merge(entry.group("name"), times, Math::max);
        return Optional.empty();
    }

    private Diagnostic wrong(String message, String hint) {
        return Diagnostic.of(Code.BAD_BASELINE, Place.file(name), message, hint);
    }
}
