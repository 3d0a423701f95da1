package dev.backfile.incremental;

import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.output.Destination;
import dev.backfile.parallel.Background;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of pages that look as the last bake left them. They are looked at beside other work, as many as time allows:
 * whoever asks must look for itself at a file of which nothing is known yet. Safe for use by many threads.
 */
public final class OutputLooks {

    private final Set<String> untouched;
    private volatile boolean isOver;

    private OutputLooks(int pages) {
        this.untouched = ConcurrentHashMap.newKeySet(pages);
    }

    /** Looks at nothing. */
    public static OutputLooks none() {
        return new OutputLooks(0);
    }

    /**
     * Begins to look at the files of some pages; at none where a look tells nothing. Somebody must {@link #end} it.
     *
     * @param destination where they are
     * @param stamps tells which of them are believed to be as they were
     * @param background does the work
     */
    public static OutputLooks begin(
            Collection<PageRecord> pages, Destination destination, FileStamps stamps, Background background) {
        if (!stamps.askForLooks()) {
            return none();
        }
        OutputLooks looks = new OutputLooks(pages.size());
        background.begin(() -> looks.look(pages, destination, stamps));
        return looks;
    }

    private Set<String> look(Collection<PageRecord> pages, Destination destination, FileStamps stamps) {
        for (PageRecord page : pages) {
            if (isOver) {
                break;
            }
            FileStamp output = page.output();
            if (page.isWhole() && stamps.isUntouched(destination, page.path(), output)) {
                untouched.add(page.path());
            }
        }
        return untouched;
    }

    /** Looks at no more files: what is known by now is all that will be. */
    public void end() {
        isOver = true;
    }

    /** Whether the file of a page was found as it was left; false where it was not, or not looked at. */
    boolean isKnownUntouched(PageRecord page) {
        return untouched.contains(page.path());
    }
}
