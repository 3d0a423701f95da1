package dev.backfile.desk.check.fix;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits that were made, and those that could not be.
 *
 * @param written the edits that stand in their files now
 * @param refused why others do not
 */
public record Repair(List<FileEdit> written, List<Diagnostic> refused) {

    /** Nothing was to be made. */
    public static final Repair NONE = new Repair(List.of(), List.of());

    /** Makes edits in a site, each whole or not at all. */
    public static Repair of(Path site, List<FileEdit> edits) {
        List<FileEdit> written = new ArrayList<>();
        List<Diagnostic> refused = new ArrayList<>();
        for (FileEdit edit : edits) {
            try {
                TextFile.write(site.toAbsolutePath().normalize(), edit);
                written.add(edit);
            } catch (IOException failure) {
                refused.add(Diagnostic.of(
                        Code.UNWRITABLE_FILE,
                        Place.file(edit.file()),
                        "this file cannot be put right (" + FileFailure.writing(failure) + ")",
                        "see that you may write it, and do it once more"));
            }
        }
        return new Repair(List.copyOf(written), List.copyOf(refused));
    }
}
