package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of a site that is written anew; one without a text is removed. */
record Edit(String path, String text) {

    /** The law: after each of some edits, a bake of what changed leaves the files and the mistakes of a clean one. */
    static void eachLeavesWhatACleanBakeDoes(Path folder, Map<String, String> files, List<Edit> edits) {
        Map<String, String> now = new TreeMap<>(files);
        Site incremental = site(folder.resolve("incremental"), now).bake();
        int number = 0;
        for (Edit edit : edits) {
            if (edit.text().isEmpty()) {
                incremental.without(edit.path());
                now.remove(edit.path());
            } else {
                incremental.withText(edit.path(), edit.text());
                now.put(edit.path(), edit.text());
            }
            incremental.bake();
            Site clean = site(folder.resolve("clean" + number), now).bake();
            assertThat(incremental.mistakes())
                    .as("mistakes after edit %d", number)
                    .isEqualTo(clean.mistakes());
            assertThat(incremental.bytes()).as("pages after edit %d", number).isEqualTo(clean.bytes());
            number++;
        }
    }

    private static Site site(Path folder, Map<String, String> files) {
        Site site = Site.empty(folder).options(request -> request.withKeepGoing(true));
        files.forEach(site::withText);
        return site;
    }
}
