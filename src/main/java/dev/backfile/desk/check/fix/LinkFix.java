package dev.backfile.desk.check.fix;

import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.collect.SimilarTerms;
import dev.backfile.desk.check.rule.CheckedSite;
import dev.backfile.diagnostic.Position;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links of documents that lead nowhere, where one file alone has the path that is written in other letters, upper case for
 * lower, or with one letter changed, added, left out, or two swapped.
 */
public final class LinkFix implements Fix {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._~/-]+");
    private static final Pattern UPWARDS = Pattern.compile("(?:\\.{1,2}/)*");
    private static final int SHORTEST_NAME = 5;

    @Override
    public List<Replacement> of(CheckedSite site) {
        Fixing fixing = new Fixing(site);
        for (Article document : site.archive().documents()) {
            for (int number = 0; number < document.links().size(); number++) {
                if (fixing.leadsNowhere(document, number)) {
                    fixing.add(document, document.links().get(number));
                }
            }
        }
        return fixing.replacements;
    }

    private static final class Fixing {

        private final CheckedSite site;
        private final List<Replacement> replacements = new ArrayList<>();
        private Set<String> paths = Set.of();
        private Set<String> names = Set.of();
        private String readFile = "";
        private Optional<String> readText = Optional.empty();

        Fixing(CheckedSite site) {
            this.site = site;
        }

        boolean leadsNowhere(Article document, int number) {
            LinkTarget target = site.archive().target(document, number);
            return target instanceof LinkTarget.Nowhere
                    || target instanceof LinkTarget.ToPath to
                            && site.planned().addresses().resolve(to.path()).isEmpty();
        }

        void add(Article document, Link link) {
            if (paths.isEmpty()) {
                look();
            }
            boolean named = link.kind() == Link.Kind.NAME;
            Optional<String> meant = meant(link.target(), named ? names : paths);
            String written = named ? link.target() : withoutSuffix(link);
            meant.flatMap(path -> named ? Optional.of(path) : rewritten(written, link.target(), path))
                    .filter(after -> PLAIN.matcher(after).matches())
                    .ifPresent(after -> replace(site.file(document.path()), link.position(), written, after));
        }

        /** Everything that a link may lead to. What is held back is among it: a link to that is no slip. */
        private void look() {
            paths = new TreeSet<>(site.baked().files().paths());
            names = new TreeSet<>();
            site.planned().cards().forEach(card -> {
                paths.add(card.path());
                names.add(SitePath.baseName(card.path()));
            });
            Path content =
                    site.folder().resolve(site.settings().folders().content()).normalize();
            site.settings()
                    .folders()
                    .allContent()
                    .forEach(place -> look(content, site.folder().resolve(place).normalize()));
        }

        private void look(Path content, Path place) {
            try (Stream<Path> files = Files.walk(place)) {
                paths.addAll(files.filter(Files::isRegularFile)
                        .map(file -> content.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> !path.startsWith(".") && !path.contains("/."))
                        .collect(Collectors.toSet()));
            } catch (IOException unreadable) {
                // then among what was read
            }
        }

        private static Optional<String> meant(String target, Set<String> candidates) {
            if (target.isEmpty() || candidates.contains(target)) {
                return Optional.empty();
            }
            List<String> inOtherCase = candidates.stream()
                    .filter(candidate -> candidate.equalsIgnoreCase(target))
                    .limit(2)
                    .toList();
            if (!inOtherCase.isEmpty()) {
                return single(inOtherCase);
            }
            if (SitePath.baseName(target).length() < SHORTEST_NAME) {
                return Optional.empty();
            }
            return single(candidates.stream()
                    .filter(candidate -> Math.abs(candidate.length() - target.length()) <= 1)
                    .filter(candidate -> SimilarTerms.isALetterOff(target, candidate))
                    .limit(2)
                    .toList());
        }

        private static Optional<String> single(List<String> candidates) {
            return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
        }

        private static String withoutSuffix(Link link) {
            return link.written().endsWith(link.suffix())
                    ? link.written()
                            .substring(
                                    0, link.written().length() - link.suffix().length())
                    : link.written();
        }

        /** The link to another path, written as the one to its target was; empty where that was written otherwise. */
        private static Optional<String> rewritten(String written, String target, String path) {
            if (written.equals("/" + target)) {
                return Optional.of("/" + path);
            }
            Matcher upwards = UPWARDS.matcher(written);
            String up = upwards.lookingAt() ? upwards.group() : "";
            String rest = written.substring(up.length());
            if (rest.isEmpty() || !target.endsWith(rest)) {
                return Optional.empty();
            }
            String folders = target.substring(0, target.length() - rest.length());
            return path.startsWith(folders) ? Optional.of(up + path.substring(folders.length())) : Optional.empty();
        }

        private void replace(String file, Position position, String before, String after) {
            text(file)
                    .flatMap(text -> offset(text, position))
                    .ifPresent(start -> replacements.add(new Replacement(file, start, before, after)));
        }

        private Optional<String> text(String file) {
            if (!file.equals(readFile)) {
                readFile = file;
                readText = TextFile.read(
                        site.folder().resolve(file), site.settings().reading().charset());
            }
            return readText;
        }

        private static Optional<Integer> offset(String text, Position position) {
            if (position.line() < 1 || position.column() < 1) {
                return Optional.empty();
            }
            int start = text.startsWith("\uFEFF") && position.line() == 1 ? 1 : 0;
            for (int line = 1; line < position.line(); line++) {
                start = text.indexOf('\n', start) + 1;
                if (start == 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(start + position.column() - 1);
        }
    }
}
