package dev.backfile.desk.check.rule;

import dev.backfile.desk.check.output.PictureNames;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Place;
import dev.backfile.notation.FingerprintedName;
import dev.backfile.notation.SitePath;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pictures that are published though no page, style sheet or script refers to them. Those among the articles are a bake's to
 * tell where it looks after them.
 */
final class UnusedPictures implements Rule {

    private static final int MANY = 5;

    /** What browsers and systems ask for of themselves. */
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?i)(?:.*/)?(?:favicon|apple-touch-icon|mstile|android-chrome|safari-pinned-tab)[\\w-]*\\.\\w+");

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        Set<String> usedAsCopies = site.baked().used().stream()
                .flatMap(path -> FingerprintedName.original(path).stream())
                .collect(Collectors.toSet());
        return site.baked().files().paths().stream()
                .filter(PictureNames::isPicture)
                .filter(path -> !usedAsCopies.contains(path))
                .filter(path -> !site.baked().used().contains(path))
                .filter(path -> !site.baked().mentions().contains(SitePath.name(path)))
                .filter(path -> !ASKED_FOR.matcher(path).matches())
                .flatMap(path -> source(site, path).stream())
                .map(UnusedPictures::mistake)
                .toList();
    }

    /** The file of the site that is copied to a path; empty when there is none, or a bake tells of it. */
    private static Optional<String> source(CheckedSite site, String path) {
        boolean toldByBake = site.settings().habits().pages().looksAfterFiles();
        return Stream.concat(
                        site.settings().folders().placesOf(path).stream(),
                        toldByBake ? Stream.empty() : Stream.of(site.file(path)))
                .filter(file -> Files.isRegularFile(site.folder().resolve(file)))
                .findFirst();
    }

    private static Diagnostic mistake(String file) {
        return Diagnostic.of(
                        Code.UNUSED_FILE,
                        Place.file(file),
                        "no page, style sheet or script refers to this picture",
                        "remove it, or leave it if others link to it: it is published")
                .among(new Family("pictures are published though no page, style sheet or script refers to them", MANY));
    }
}
