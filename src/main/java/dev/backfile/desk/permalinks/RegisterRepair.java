package dev.backfile.desk.permalinks;

import dev.backfile.build.report.PlannedSite;
import dev.backfile.desk.check.fix.FileEdit;
import dev.backfile.desk.check.fix.TextFile;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.register.LostUrl;
import dev.backfile.page.register.Register;
import dev.backfile.page.register.RegisterState;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What brings a register of permalinks up to date, as far as it is certain: lines for URLs that it has not, and aliases in
 * documents that stand elsewhere now. No line is taken out: that is an editor's decision.
 */
public final class RegisterRepair {

    private final PlannedSite site;
    private final Path folder;
    private final Charset charset;

    private RegisterRepair(PlannedSite site, Path folder) {
        this.site = site;
        this.folder = folder;
        this.charset = site.settings().reading().charset();
    }

    /**
     * The edits for a site; none where documents of it cannot be read, or where its register has lines that nobody
     * understands, for these would be lost.
     *
     * @param site the site as it is published: not with drafts, and as of now
     * @param folder its folder
     */
    public static List<FileEdit> of(PlannedSite site, Path folder) {
        return of(site, folder, site.permalinks().get());
    }

    /** The edits for a site in which somebody turned the register on; none where nobody did. */
    public static List<FileEdit> whereThereIsOne(PlannedSite site, Path folder) {
        RegisterState state = site.permalinks().get();
        return state.text().isPresent() ? of(site, folder, state) : List.of();
    }

    /** Whether everything that a site publishes is known in spite of a mistake; otherwise nothing may be registered. */
    public static boolean isHarmless(Diagnostic mistake) {
        return !mistake.isError() || mistake.code().isAdjustable() || mistake.code() == Code.BAD_REGISTER;
    }

    private static List<FileEdit> of(PlannedSite site, Path folder, RegisterState state) {
        return state.read().isWhole() && state.isWhole() && !state.isUnreadable()
                ? new RegisterRepair(site, folder).edits(state)
                : List.of();
    }

    private List<FileEdit> edits(RegisterState state) {
        Map<String, String> sources = new HashMap<>(state.urls().permanent());
        state.comparison().lost().forEach(lost -> {
            if (lost instanceof LostUrl.Moved moved && moved.how() == LostUrl.Sign.FOLDER) {
                sources.remove(moved.path()); // registered it would be new no more, and the guess would be lost
            }
        });
        List<FileEdit> edits = aliases(state, sources);
        Register register = state.read().register().with(sources);
        String before = state.text().orElse("");
        boolean windows = before.contains("\r\n");
        String after = windows ? register.text().replace("\n", "\r\n") : register.text();
        if (!after.equals(before) || state.text().isEmpty()) {
            edits.add(new FileEdit(state.name(), state.text(), after, StandardCharsets.UTF_8));
        }
        return edits;
    }

    private List<FileEdit> aliases(RegisterState state, Map<String, String> sources) {
        Map<String, FileEdit> edits = new LinkedHashMap<>();
        for (LostUrl lost : state.comparison().lost()) {
            if (lost instanceof LostUrl.Moved moved && moved.isCertain()) {
                String file =
                        site.settings().folders().inContent(moved.document().path());
                FileEdit known = edits.get(file);
                Optional<String> before = known == null ? text(file) : known.before();
                Optional<String> after = (known == null ? before : Optional.of(known.after()))
                        .flatMap(text -> AliasLine.add(text, lost.url().alias()));
                if (before.isPresent() && after.isPresent()) {
                    edits.put(file, new FileEdit(file, before, after.get(), charset));
                    sources.put(lost.url().path(), file);
                }
            }
        }
        return new ArrayList<>(edits.values());
    }

    private Optional<String> text(String file) {
        return TextFile.read(folder.resolve(file), charset);
    }
}
