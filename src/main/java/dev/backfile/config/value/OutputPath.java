package dev.backfile.config.value;

import dev.backfile.notation.Ascii;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one rule for every path in the destination, whoever asks for it: a document, a file, a term, an old URL, a setting.
 * It stays in the destination, it is none of the names that Backfile and Git keep for themselves, and every host can
 * store it.
 */
public final class OutputPath {

    private static final String WELL_KNOWN = ".well-known";
    private static final Pattern OWN = Pattern.compile("\\.backfile.*|backfi~[0-9]+");
    private static final Pattern GIT = Pattern.compile("(?:\\.git|git~[0-9]+)[. ]*");
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$|clock\\$");
    private static final int LONGEST_DEVICE = 7;

    /** With which letters the names of devices begin. */
    private static final String DEVICE_INITIALS = "cpanl";

    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");

    private OutputPath() {}

    /**
     * What is wrong with a path.
     *
     * @param upTo the path as far as the name that is at fault
     * @param what what is wrong, as the end of a sentence
     * @param forbidden whether nothing may stand there at all; otherwise some hosts and systems cannot store or show it
     */
    public record Fault(String upTo, String what, boolean forbidden) {}

    /** What is wrong with the path of a file that is copied as it is; empty when it may stand there. */
    public static Optional<Fault> ofFile(String path) {
        return fault(path, false);
    }

    /** What is wrong with the path of a page: the same, and hosts show no page whose name begins with a dot. */
    public static Optional<Fault> ofPage(String path) {
        return fault(path, true);
    }

    /** A path as file systems compare it that know neither case nor the two ways to store an accent. */
    public static String folded(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return Ascii.is(lower)
                ? lower
                : Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /**
     * What is wrong with a path that a setting names, as the end of a sentence. What only some hosts cannot store is a
     * warning in a JBake site, when its pages are planned.
     */
    static Optional<String> faultOfSetting(String path, boolean portable) {
        return ofPage(path).filter(fault -> fault.forbidden() || portable).map(Fault::what);
    }

    private static Optional<Fault> fault(String path, boolean page) {
        if (isPlain(path)) {
            return Optional.empty();
        }
        Optional<String> unsafe = SafePath.faultOfWhole(path);
        if (unsafe.isPresent()) {
            return Optional.of(new Fault(path, unsafe.get(), true));
        }
        int begin = 0;
        while (begin <= path.length()) {
            int slash = path.indexOf('/', begin);
            int end = slash < 0 ? path.length() : slash;
            Optional<Fault> fault = faultOfName(path, begin, end, page);
            if (fault.isPresent()) {
                return fault;
            }
            begin = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<Fault> faultOfName(String path, int begin, int end, boolean page) {
        String name = path.substring(begin, end);
        String upTo = path.substring(0, end);
        Optional<SafePath.NameFault> unsafe = SafePath.faultOfName(name);
        if (unsafe.isPresent()) {
            return Optional.of(new Fault(upTo, unsafe.get().what(), unsafe.get().forbidden()));
        }
        String kept = "has the part '" + name + "', ";
        if (isDevice(name)) {
            return Optional.of(new Fault(upTo, kept + "a name that Windows keeps for a device", false));
        }
        String folded = folded(JOINERS.matcher(name).replaceAll(""));
        if (begin == 0 && OWN.matcher(folded).matches()) {
            return Optional.of(new Fault(upTo, kept + "a name that Backfile keeps for itself", true));
        }
        if (GIT.matcher(folded).matches()) {
            return Optional.of(new Fault(upTo, kept + "a name that Git keeps for itself", true));
        }
        int last = name.codePointBefore(name.length());
        if (last == '.' || isBlank(last)) {
            return Optional.of(new Fault(
                    upTo,
                    "has the part '" + name + "' with a " + (last == '.' ? "dot" : "blank")
                            + " at its end, which not every host can store",
                    false));
        }
        if (page && name.startsWith(".") && !folded.equals(WELL_KNOWN)) {
            return Optional.of(new Fault(upTo, kept + "which begins with a dot: hosts hide such pages", false));
        }
        return Optional.empty();
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
        return base.length() <= LONGEST_DEVICE
                && DEVICE.matcher(base.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether all names of a path are of small letters, digits, hyphens and dots within, as most are, and nothing is wrong. */
    private static boolean isPlain(String path) {
        int begin = 0;
        for (int index = 0; index < path.length(); index++) {
            char character = path.charAt(index);
            boolean word = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (character == '/' && isPlainName(path, begin, index)) {
                begin = index + 1;
            } else if (!word && character != '-' && character != '_' && character != '.') {
                return false;
            }
        }
        return path.length() <= SafePath.LONGEST_NAME && isPlainName(path, begin, path.length());
    }

    private static boolean isPlainName(String path, int begin, int end) {
        return begin < end
                && path.charAt(begin) != '.'
                && path.charAt(end - 1) != '.'
                && (DEVICE_INITIALS.indexOf(path.charAt(begin)) < 0 || !isDevice(path.substring(begin, end)));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
