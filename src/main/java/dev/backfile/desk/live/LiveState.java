package dev.backfile.desk.live;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a preview knows after a bake. Immutable.
 *
 * @param run which process it is of
 * @param bake how many bakes changed something, or tried to, since its beginning
 * @param drafts whether what is held back is shown
 * @param heldBack how many documents are held back, or would be in public
 * @param due when the next of them is public by itself; empty when none is
 * @param published whether the last bake was published
 * @param mistakes the mistakes of the last bake
 * @param sources the source of the document that has a page of its own at a path, in the site
 * @param editor what opens files
 */
public record LiveState(
        String run,
        int bake,
        boolean drafts,
        int heldBack,
        String due,
        boolean published,
        List<Diagnostic> mistakes,
        Function<String, Optional<String>> sources,
        EditorLink editor) {

    /** More changes than these are not listed: every page then looks for itself. */
    private static final int MOST_CHANGES = 200;

    /** What tells this state from others. */
    public String name() {
        return run + "-" + bake;
    }

    /**
     * The event that says so.
     *
     * @param changes the files of the destination that are other than before; empty when that is not known
     */
    public String event(Optional<List<String>> changes) {
        List<Diagnostic> errors = published
                ? List.of()
                : mistakes.stream().filter(Diagnostic::isError).toList();
        Json json = new Json().text("bake", name()).flag("published", published);
        json.number("errors", errors.size()).objects("mistakes", new ToldMistakes(editor).of(errors));
        changes.filter(list -> list.size() <= MOST_CHANGES).ifPresent(list -> json.texts("changed", list));
        return event("state", json);
    }

    /** The event that says that pages can be looked at before the whole site is baked. */
    public static String early(String path) {
        return event("early", new Json().texts("changed", List.of(path)));
    }

    /** The event that says how far a bake is. */
    public static String progress(String stage, long done, long total) {
        return event(
                "progress", new Json().text("stage", stage).number("done", done).number("total", total));
    }

    private static String event(String name, Json json) {
        return "event: " + name + "\ndata: " + json.written() + "\n\n";
    }

    /** What the bar of a page shows, in JSON. */
    public String bar(String path) {
        Optional<String> source = sources.apply(path);
        List<Diagnostic> own = mistakes.stream()
                .filter(mistake -> source.filter(mistake.place().path()::equals).isPresent())
                .toList();
        return new Json()
                .text("bake", name())
                .text("source", source.orElse(""))
                .text(
                        "editor",
                        source.flatMap(file -> editor.to(Place.file(file))).orElse(""))
                .flag("drafts", drafts)
                .number("heldBack", heldBack)
                .text("due", due)
                .number("warnings", mistakes.size())
                .objects("mistakes", new ToldMistakes(editor).of(own))
                .written();
    }
}
