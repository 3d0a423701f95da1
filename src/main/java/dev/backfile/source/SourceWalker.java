package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Lists the files of a site's folder in the order of their paths, whatever order the file system has. Immutable; safe
 * for use by many threads.
 *
 * <p>Hidden folders are passed over, and hidden files too, among the assets only if {@code asset.ignore} says so, version
 * control's own always; among the articles whatever else nobody means to publish is told apart. A folder that holds the file
 * which {@code ignore.file} names is passed over with all below it. A symbolic link is followed where it leads to something within the site, but not where it leads back to a
 * folder that contains it, nor a link to a folder within a linked folder.
 */
public final class SourceWalker {

    private final Settings settings;
    private final FileNames names;

    /** A walker for sites with these settings. */
    public SourceWalker(Settings settings) {
        this.settings = settings;
        this.names = new FileNames(settings);
    }

    /** What lies in the content folder of the site in this folder; nothing when there is no content folder. */
    public SourceFiles content(Path site) {
        return walkThroughContent(site).files();
    }

    /** The walk through the content folder of the site in this folder, for several threads. */
    public SourceWalk walkThroughContent(Path site) {
        return new SourceWalk(
                settings,
                site,
                settings.folders().content(),
                settings.folders().isOnePlace()
                        ? List.of("")
                        : settings.folders().allContent(),
                names::isPassedOverInContent,
                names::unmeantSort,
                Set.copyOf(settings.folders().keptInContent()));
    }

    /** What lies in the data folder; its files are all among the files, none among the documents. */
    public SourceFiles data(Path site) {
        return withoutDocuments(new SourceWalk(
                settings,
                site,
                settings.folders().data(),
                List.of(""),
                names::isPassedOver,
                SourceWalker::meant,
                Set.of()));
    }

    /** What lies in the folder of assets; its files are all among the files, none among the documents. */
    public SourceFiles assets(Path site) {
        return settings.folders().keepsAssets()
                ? new SourceFiles(List.of(), List.of(), List.of(), List.of())
                : assets(site, settings.folders().assets());
    }

    /**
     * What lies in the folders that keep their names; its files are all among the files, none among the documents. An article
     * that strayed there is left out, as nobody knows whether it is to be public.
     */
    public SourceFiles kept(Path site) {
        List<SourceFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String folder : settings.folders().keptFolders()) {
            SourceFiles found = assets(site, folder);
            diagnostics.addAll(found.diagnostics());
            files.addAll(new StrayArticles(settings, diagnostics).leaveOut(folder, found.files()));
        }
        files.sort(Comparator.comparing(SourceFile::place));
        return new SourceFiles(List.of(), List.copyOf(files), List.of(), List.copyOf(diagnostics));
    }

    private SourceFiles assets(Path site, String folder) {
        return withoutDocuments(new SourceWalk(
                settings,
                site,
                folder,
                List.of(""),
                (name, isFolder) -> names.isPassedOverAsAsset(name),
                SourceWalker::meant,
                Set.of()));
    }

    private static Optional<String> meant(String name, BooleanSupplier folder) {
        return Optional.empty();
    }

    private static SourceFiles withoutDocuments(SourceWalk walk) {
        SourceFiles found = walk.files();
        List<SourceFile> all = new ArrayList<>(found.documents());
        all.addAll(found.files());
        all.sort(Comparator.comparing(SourceFile::path));
        return new SourceFiles(List.of(), List.copyOf(all), List.of(), found.diagnostics());
    }
}
