package dev.backfile.imports.wordpress;

import dev.backfile.imports.export.OldFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses are files of the uploads. */
final class Uploads {

    private static final Pattern SIZE =
            Pattern.compile("-\\d{1,5}x\\d{1,5}(?=\\.[A-Za-z0-9]{2,5}$)|-scaled(?=\\.[A-Za-z0-9]{2,5}$)");
    private static final String FOLDER = "wp-content/uploads";

    private Uploads() {}

    /** The file of an address; its largest size is the best. */
    static Optional<OldFile> file(String address) {
        int at = address.indexOf("/" + FOLDER + "/");
        if (at < 0) {
            return Optional.empty();
        }
        String name = address.substring(at + FOLDER.length() + 2).replaceAll("[?#].*", "");
        return Optional.of(OldFile.below(FOLDER, SIZE.matcher(name).replaceFirst(""), name));
    }
}
