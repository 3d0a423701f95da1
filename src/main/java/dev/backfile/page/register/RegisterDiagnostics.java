package dev.backfile.page.register;

import dev.backfile.archive.Article;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what is wrong between a register and its site, and which line into which file mends it. */
public final class RegisterDiagnostics {

    private static final int LEAST_TOGETHER = 12;

    private final String name;
    private final Folders folders;

    /**
     * @param name how mistakes name the register
     */
    public RegisterDiagnostics(Settings settings, String name) {
        this.name = name;
        this.folders = settings.folders();
    }

    /** The mistakes: one for each URL that is lost, and one for all that are not registered. */
    public List<Diagnostic> of(RegisterComparison comparison) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        comparison.lost().forEach(lost -> diagnostics.add(of(lost)));
        if (!comparison.unregistered().isEmpty()) {
            diagnostics.add(unregistered(comparison.unregistered()));
        }
        return diagnostics;
    }

    private Diagnostic of(LostUrl lost) {
        RegisteredUrl url = lost.url();
        String out = "take line " + url.line() + " out of " + name;
        if (lost instanceof LostUrl.Moved moved) {
            return moved(moved, out);
        }
        if (lost instanceof LostUrl.Respelled respelled) {
            return lost(
                    url,
                    "'/" + url.path() + "' was published, and is '/" + respelled.path()
                            + "' now: hosts that tell capitals from small letters have lost it",
                    "write `permalink: " + url.alias() + "` into the document; or write '" + respelled.path()
                            + "' into line " + url.line() + " of " + name,
                    "published URLs are written with other capitals now");
        }
        if (lost instanceof LostUrl.HeldBack) {
            return lost(
                    url,
                    "'" + url.shown() + "' was published, and " + url.source() + " is not public any more",
                    "write `status: withdrawn` into " + url.source() + ", or publish it again; or " + out,
                    "published URLs are gone, for their sources are not public any more");
        }
        String source = url.source().isEmpty() ? "" : " (" + url.source() + ")";
        return lost(
                url,
                "'" + url.shown() + "'" + source + " was published, and is gone",
                hintOfGone(url) + "or " + out,
                "published URLs are gone");
    }

    private Diagnostic moved(LostUrl.Moved moved, String out) {
        RegisteredUrl url = moved.url();
        String file = folders.inContent(moved.document().path());
        String now = "'" + RegisteredUrl.shown(moved.path()) + "'";
        if (moved.how() == LostUrl.Sign.SOURCE) {
            return lost(
                    url,
                    "'" + url.shown() + "' was published, and " + file + " stands at " + now + " now",
                    line(url, moved.document(), file),
                    "published URLs are gone, for their documents stand elsewhere now");
        }
        return lost(
                url,
                "'" + url.shown() + "' (" + url.source() + ") was published, and is gone; it may be " + file + " at "
                        + now + " now",
                "if so, " + line(url, moved.document(), file) + "; if not, write `status: withdrawn` into "
                        + url.source() + " and bring it back, or " + out,
                "published URLs are gone, and their documents may have other names now");
    }

    private static String line(RegisteredUrl url, Article document, String file) {
        if (!url.isPage()) {
            return "write `permalink: " + url.alias() + "` into " + file;
        }
        return document.aliases().isEmpty()
                ? "write `aliases: [" + url.alias() + "]` into " + file
                : "add `" + url.alias() + "` to the aliases in " + file;
    }

    private String hintOfGone(RegisteredUrl url) {
        boolean ofDocument = url.sourceIn(folders).isPresent();
        String back = ofDocument
                ? "bring " + url.source() + " back" + (url.isPage() ? " with `status: withdrawn`" : "") + "; "
                : "";
        String instead =
                url.isPage() ? "write `aliases: [" + url.alias() + "]` into the document that takes its place; " : "";
        return back + instead;
    }

    private Diagnostic unregistered(List<String> paths) {
        String first = RegisteredUrl.shown(paths.get(0));
        String message = paths.size() == 1
                ? "the URL '" + first + "' is not registered"
                : String.format(Locale.ROOT, "%,d URLs are not registered, the first is '%s'", paths.size(), first);
        return Diagnostic.of(
                Code.UNREGISTERED_URL,
                Place.file(name),
                message,
                "run 'backfile permalinks --write', and commit " + name);
    }

    private Diagnostic lost(RegisteredUrl url, String message, String hint, String together) {
        return Diagnostic.of(Code.LOST_URL, new Place(name, url.line(), 0), message, hint)
                .among(new Family(together, LEAST_TOGETHER));
    }
}
