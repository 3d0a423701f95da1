package dev.backfile.law;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.law.Edit.KeepRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The register of permalinks of a site, as an editor keeps it: written by the tool, and now and then spoiled by hand.
 *
 * @param file the file
 * @param lines its lines, as they should be
 */
record KeptRegister(Path file, List<String> lines) {

    /** The name of the file in a site. */
    static final String NAME = "permalinks.txt";

    /** The register of a site; what it had before, where the site cannot be read. */
    static KeptRegister of(Path site) throws IOException {
        Path file = site.resolve(NAME);
        new Backfile().permalinks(BakeRequest.of(site).withThreads(1), true);
        return new KeptRegister(file, Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    void write(KeepRegister kept) throws IOException {
        List<String> changed = new ArrayList<>(lines);
        int place = lines.isEmpty() ? 0 : kept.choice() % lines.size();
        switch (kept.lapse()) {
            case LOST_LINE ->
                changed.subList(place, Math.min(lines.size(), place + 1)).clear();
            case STRANGE_LINE -> changed.add(place, "posts/never-" + kept.choice() + ".html\tcontent/posts/never.md");
            case OTHER_ORDER -> Collections.reverse(changed);
            case MERGE_MARKS -> changed.addAll(place, List.of("<<<<<<< ours", "=======", ">>>>>>> theirs"));
            default -> {}
        }
        if (kept.lapse() == KeepRegister.Lapse.NO_FILE) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, changed);
        }
    }
}
