package dev.backfile.bake;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.PageFaults;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.Theme;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The fourth stage: every page becomes bytes in the staging folder, and every file that is copied lands there. */
final class Rendering {

    private final Workers workers;
    private final Progress progress;
    private final Staging staging;

    Rendering(Workers workers, Progress progress, Staging staging) {
        this.workers = workers;
        this.progress = progress;
        this.staging = staging;
    }

    /** Renders all pages; a page that cannot be rendered is left out. */
    List<Diagnostic> render(Plan plan, Theme theme, Charset charset) {
        progress.stage("Rendering", plan.pages().size());
        PageFaults faults = new PageFaults();
        workers.forEach(plan.pages(), page -> {
            Rendered rendered = theme.render(page);
            faults.add(page.path(), rendered.diagnostics());
            if (rendered.isWhole()) {
                staging.put(page.path(), rendered.text().getBytes(charset));
            }
            progress.step(1);
        });
        return faults.diagnostics();
    }

    /** Copies all files that are copied as they are. */
    void copy(Plan plan, Map<Copy.Origin, Map<String, SourceFile>> files, BuiltInAssets theme) {
        progress.stage("Copying", plan.copies().size());
        workers.forEach(plan.copies(), copy -> {
            if (copy.origin() == Copy.Origin.THEME) {
                staging.put(copy.path(), theme.bytes(copy.source()));
            } else {
                Path source = files.get(copy.origin()).get(copy.source()).file();
                staging.copy(copy.path(), source);
            }
            progress.step(1);
        });
    }

    /** The templates that pages ask for, with who asks. */
    static List<Page> onePageOfEachTemplate(Plan plan) {
        return plan.pages().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Page::template, page -> page, (first, other) -> first, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
