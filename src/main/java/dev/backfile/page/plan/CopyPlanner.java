package dev.backfile.page.plan;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.LinkTarget;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.page.Copy;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.PathRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Plans which files are copied: the site's own, each of which must have its path, and those of the theme where one is free. */
final class CopyPlanner {

    private final Settings settings;
    private final Claims claims;
    private final List<Diagnostic> diagnostics;
    private final PathRule rule;
    private final List<Copy> copies = new ArrayList<>();

    CopyPlanner(Settings settings, Claims claims, List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.claims = claims;
        this.diagnostics = diagnostics;
        this.rule = new PathRule(settings);
    }

    /** What was planned so far. */
    List<Copy> copies() {
        return List.copyOf(copies);
    }

    /** The files of the site itself. */
    void addOwn(Archive archive, SiteFiles files) {
        addOwn(Copy.Origin.CONTENT, settings.folders()::inContent, files.content());
        addOwn(Copy.Origin.CONTENT, settings.folders()::inContent, named(archive, files.passedOver()));
        addOwn(Copy.Origin.ASSETS, path -> settings.folders().assets() + "/" + path, files.assets());
        Set<String> told = new HashSet<>();
        for (String place : files.kept()) {
            settings.folders()
                    .keptAt(place)
                    .ifPresent(path -> addOwn(new Copy(path, Copy.Origin.KEPT, place), place, told));
        }
    }

    /** The files of the theme, which give way to everything. */
    void addTheme(SiteFiles files) {
        for (String file : files.theme()) {
            if (claims.holder(file).isEmpty()) {
                claims.enter(new Claims.Claim(file, () -> "a file of the theme", false));
                copies.add(new Copy(file, Copy.Origin.THEME, file));
            }
        }
    }

    /** Those of some files that a document names which readers can read. */
    private static List<String> named(Archive archive, List<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        Set<String> named = new HashSet<>();
        for (Article document : archive.documents()) {
            for (int number = 0;
                    !document.isWithdrawn() && number < document.links().size();
                    number++) {
                if (archive.target(document, number) instanceof LinkTarget.ToFile to) {
                    named.add(to.path());
                }
            }
        }
        return files.stream().filter(named::contains).toList();
    }

    private void addOwn(Copy.Origin origin, UnaryOperator<String> place, List<String> files) {
        Set<String> told = new HashSet<>();
        for (String file : files) {
            addOwn(new Copy(file, origin, file), place.apply(file), told);
        }
    }

    /**
     * Plans a copy.
     *
     * @param place the path of the file in the site
     * @param told the paths whose faults were told before
     */
    private void addOwn(Copy copy, String place, Set<String> told) {
        String path = copy.path();
        Optional<PathRule.Broken> broken = rule.ofFile(path);
        Optional<Claims.Claim> holder = claims.holder(path);
        broken.filter(fault -> told.add(fault.fault().upTo()))
                .ifPresent(fault -> diagnostics.add(fault.diagnostic(
                        Place.file(upTo(fault.fault().upTo(), path, place)),
                        "the URL '" + fault.fault().upTo() + "'",
                        "rename it")));
        if (broken.filter(PathRule.Broken::isError).isPresent()) {
            return;
        }
        if (holder.isPresent()) {
            diagnostics.add(Diagnostic.of(
                    Code.PATH_CLASH,
                    Place.file(place),
                    "this file and " + holder.get().what().get() + " would both stand at '" + path + "'",
                    "rename one of them"));
        } else {
            claims.enter(new Claims.Claim(path, () -> place, true));
            copies.add(copy);
        }
    }

    /** The part of a file's place that becomes the beginning of its path. */
    private static String upTo(String beginning, String path, String place) {
        String rest = path.substring(beginning.length());
        return place.endsWith(rest) ? place.substring(0, place.length() - rest.length()) : place;
    }
}
