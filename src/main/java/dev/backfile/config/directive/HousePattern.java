package dev.backfile.config.directive;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a house's own markup that means a directive: text as it stands, with names in braces for what may be any. Each name
 * takes as little as may be, the last one what is left; a line is looked through once.
 *
 * @param shortcode what it means
 * @param texts the pieces of text, one more than names; the first is not empty
 * @param names the names of the arguments between them
 */
public record HousePattern(Shortcode shortcode, List<String> texts, List<String> names) implements Fingerprinted {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]{0,63})\\}");

    /** Keeps copies. */
    public HousePattern {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /** An argument in a line: where it begins and where it ends. */
    public record Found(String name, int start, int end) {}

    /** The pattern as it is written, {@code =IMAGE={src}={caption}=}; nothing where names touch or it begins with one. */
    static Optional<HousePattern> of(Shortcode shortcode, String written) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(written);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() == done) {
                return Optional.empty();
            }
            texts.add(written.substring(done, matcher.start()));
            names.add(matcher.group(1));
            done = matcher.end();
        }
        texts.add(written.substring(done));
        return texts.get(0).isBlank() ? Optional.empty() : Optional.of(new HousePattern(shortcode, texts, names));
    }

    /** How a line of it begins. */
    public String beginning() {
        return texts.get(0);
    }

    /**
     * The arguments in a line; nothing when the line is another.
     *
     * @param line the line
     * @param from where it begins, behind white space
     */
    public Optional<List<Found>> match(String line, int from) {
        int end = line.length();
        while (end > from && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        String last = texts.get(texts.size() - 1).stripTrailing();
        int stop = end - last.length();
        int index = from + beginning().length();
        boolean alone = names.isEmpty();
        if (!line.startsWith(beginning().stripTrailing(), from)
                || !alone && (stop < index || !line.startsWith(last, stop))) {
            return Optional.empty();
        }
        if (alone) {
            return line.substring(from, end).equals(last) ? Optional.of(List.of()) : Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            boolean isLast = name == names.size() - 1;
            int next = isLast ? stop : line.indexOf(texts.get(name + 1), index);
            if (next < index || next > stop) {
                return Optional.empty();
            }
            found.add(new Found(names.get(name), index, next));
            index = next + texts.get(name + 1).length();
        }
        return Optional.of(found);
    }

    @Override
    public void addTo(ByteWriter to) {
        to.add(shortcode).all(texts, ByteWriter::text).all(names, ByteWriter::text);
    }
}
