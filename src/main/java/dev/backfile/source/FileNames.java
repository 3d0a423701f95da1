package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Invisible;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Which names of files and folders are passed over, and which cannot become URLs. */
final class FileNames {

    private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");
    private static final char REPLACEMENT = '\uFFFD';

    private final boolean trusting;
    private final boolean hiddenAssets;
    private final IgnoredNames unmeant;

    /** The rules of a site. */
    FileNames(Settings settings) {
        this.trusting = settings.habits().sources().letsInWhatLooksUnmeant();
        this.hiddenAssets = settings.folders().hiddenAssets();
        this.unmeant = new IgnoredNames(settings.folders().included());
    }

    /**
     * Whether a file or folder is not for publication by its name: hidden ones begin with a dot, copies that an editor
     * keeps end with a tilde. A site
     * that trusts names passes over hidden files only.
     */
    boolean isPassedOver(String name, BooleanSupplier folder) {
        return isHidden(name) && !(trusting && folder.getAsBoolean()) || isCopy(name);
    }

    /** The same among the articles, where what is not meant for publication is counted, but for hidden folders. */
    boolean isPassedOverInContent(String name, BooleanSupplier folder) {
        return trusting
                ? isPassedOver(name, folder)
                : isHidden(name) && !unmeant.isIncluded(name) && folder.getAsBoolean();
    }

    /** The sort of names among the articles that nobody means to publish, if a name is of one. */
    Optional<String> unmeantSort(String name, BooleanSupplier folder) {
        return trusting || name.isEmpty() ? Optional.empty() : unmeant.sort(name, folder);
    }

    /** The same among the assets, where a setting says whether hidden files and folders are for publication. */
    boolean isPassedOverAsAsset(String name) {
        return isHidden(name) && !hiddenAssets || isCopy(name);
    }

    /** Whether a file or folder holds what version control remembers: all that was ever written, published or not. */
    static boolean isVersionControl(String name) {
        return VERSION_CONTROL.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private boolean isCopy(String name) {
        return !trusting && name.endsWith("~");
    }

    /** What is wrong with a name that cannot become a part of a URL. */
    static Optional<String> fault(String name) {
        if (name.indexOf(REPLACEMENT) >= 0) {
            return Optional.of("this name is not text in the encoding of the system");
        }
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (isNotShown(character)) {
                return Optional.of("this name has an invisible control character (" + Invisible.name(character) + ")");
            }
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("this name has a backslash, which browsers take for a slash");
        }
        return name.isBlank() ? Optional.of("this name is only white space") : Optional.empty();
    }

    /** A name without what a terminal cannot show. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.chars().forEach(character -> shown.append(isNotShown((char) character) ? '?' : (char) character));
        return shown.toString();
    }

    private static boolean isNotShown(char character) {
        return Invisible.is(character) || character == '\n' || character == '\t';
    }
}
