package dev.backfile.imports.survey;

import dev.backfile.build.Oven;
import dev.backfile.build.report.PlanningResult;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.imports.survey.content.ContentSearch;
import dev.backfile.imports.survey.content.JekyllConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes surveys of folders, which stay as they are. Immutable. */
public final class SurveyTaker {

    private final Oven oven;

    /**
     * A taker of surveys.
     *
     * @param oven plans the tree with the proposed settings, to see what comes of them
     */
    public SurveyTaker(Oven oven) {
        this.oven = oven;
    }

    /**
     * Surveys a folder.
     *
     * @param folder the folder, which is only read
     * @throws IOException if its files cannot be listed, or no folder can be made for what is only tried
     */
    public Survey survey(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Generator generator = Generator.of(root);
        Optional<Path> file = generator.configuration(root);
        SourceTree tree = SourceTree.of(root, generator);
        String content = content(root, generator, tree.documents());
        GeneratorConfiguration configuration = GeneratorConfiguration.of(file);
        List<String> places = places(root, generator, configuration, tree.documents(), content);
        List<String> documents =
                tree.documents().stream().filter(path -> isIn(path, places)).toList();
        try (Scratch scratch = Scratch.make()) {
            Settings settings = settings(root, scratch);
            TreeCounts counts = new TreeCounts(settings, places, generator.assets(), tree);
            documents.forEach(path -> counts.add(root, path));
            SettingProposals.Proposed proposed = SettingProposals.of(
                    generator,
                    configuration,
                    counts.fields(),
                    counts.candidates(),
                    LanguageNames.sorting(generator, counts.languages()),
                    places,
                    name -> Files.isDirectory(root.resolve(name)),
                    KeptFolderProposal.of(root, generator, places, counts.kept().found()));
            List<String> notes = new ArrayList<>(proposed.notes());
            elsewhere(tree, places, notes);
            List<ProposedSetting> all = new ArrayList<>(proposed.settings());
            counts.constructs().calls().propose(settings.directives(), all, notes);
            Optional<Trial> trial = tried(root, all, documents, scratch);
            return new Survey(
                    generator,
                    file.map(path -> root.relativize(path).toString()),
                    String.join(", ", places),
                    documents.size(),
                    counts.folders().inOrder(),
                    counts.forms().inOrder(),
                    unread(tree),
                    counts.fields().surveyed(FieldUses.of(settings, all)),
                    dates(counts.fields(), proposed.settings()),
                    counts.authors().inOrder(),
                    counts.constructs().found(),
                    counts.urls().inOrder(),
                    counts.languages().inOrder(),
                    counts.pictures().found(),
                    List.copyOf(all),
                    List.copyOf(notes),
                    trial);
        }
    }

    private Settings settings(Path root, Scratch scratch) throws IOException {
        Files.createDirectories(scratch.folder().resolve("content"));
        return oven.settings(scratch.options(root, Map.of("theme", "backfile", "defaults", "backfile")))
                .or(() -> oven.settings(scratch.options(scratch.folder(), Map.of("theme", "backfile"))))
                .orElseThrow();
    }

    /** The folder of the articles: the one that the generator has, else the lowest that holds them all. */
    private static String content(Path root, Generator generator, List<String> documents) {
        return generator.contents().stream()
                .filter(folder -> Files.isDirectory(root.resolve(folder)))
                .filter(folder -> documents.stream().anyMatch(path -> path.startsWith(folder + "/")))
                .findFirst()
                .orElseGet(() -> common(documents));
    }

    private static boolean isIn(String path, List<String> places) {
        return places.stream()
                .anyMatch(place -> place.equals(".") || place.equals(path) || path.startsWith(place + "/"));
    }

    /** Where else documents lie, as far as the generator makes pages of them. */
    private static List<String> places(
            Path root,
            Generator generator,
            GeneratorConfiguration configuration,
            List<String> documents,
            String content) {
        String top = content.indexOf('/') < 0 ? "" : content.substring(0, content.indexOf('/'));
        List<String> one = List.of(content);
        boolean whole = generator == Generator.HEXO
                || generator == Generator.ELEVENTY
                        && (top.equals("src")
                                || configuration.input().filter(top::equals).isPresent());
        if (whole && !top.isEmpty()) {
            boolean outside = documents.stream()
                    .anyMatch(path ->
                            path.startsWith(top + "/") && !path.startsWith(content + "/") && !path.contains("/_"));
            return outside ? List.of(top) : one;
        }
        boolean searched = generator == Generator.JEKYLL
                || generator == Generator.DOCUSAURUS
                || generator == Generator.UNKNOWN && !content.equals("content")
                || generator == Generator.ELEVENTY
                        && !content.equals("content")
                        && configuration.input().filter(content::equals).isEmpty();
        if (!searched || !top.isEmpty() || content.equals(".")) {
            return one;
        }
        JekyllConfiguration jekyll = configuration.jekyll();
        return new ContentSearch(root, jekyll.collections(), jekyll.excluded()).places(documents, content);
    }

    private static String common(List<String> documents) {
        String common = documents.isEmpty() ? "" : folder(documents.get(0));
        for (String path : documents) {
            while (!common.isEmpty() && !path.startsWith(common + "/")) {
                common = folder(common);
            }
        }
        return common.isEmpty() ? "." : common;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static void elsewhere(SourceTree tree, List<String> places, List<String> notes) {
        Tally others = new Tally();
        tree.documents().stream()
                .filter(path -> !isIn(path, places))
                .forEach(path -> others.add(folder(path).isEmpty() ? "the root" : folder(path), path));
        others.inOrder()
                .forEach(folder -> notes.add(folder.count() + (folder.count() == 1 ? " text lies" : " texts lie")
                        + " in " + folder.name() + ", outside of the articles, such as " + folder.example() + "."));
        tree.foreign()
                .forEach((extension, count) -> notes.add(count + (count == 1 ? " file ends" : " files end") + " in ."
                        + extension + ", which Backfile does not read."));
    }

    private static List<Counted> unread(SourceTree tree) {
        return tree.foreign().entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue(), ""))
                .toList();
    }

    private static List<Counted> dates(FieldTallies fields, List<ProposedSetting> proposals) {
        Map<String, Counted> forms = new TreeMap<>();
        Stream.concat(
                        Stream.of("date"),
                        proposals.stream()
                                .filter(proposal -> proposal.key().equals("field.date"))
                                .flatMap(proposal -> proposal.sources().stream()))
                .map(fields::field)
                .flatMap(Optional::stream)
                .flatMap(field -> field.dates().inOrder().stream())
                .forEach(form -> forms.merge(
                        form.name(),
                        form,
                        (one, other) -> new Counted(one.name(), one.count() + other.count(), one.example())));
        return forms.values().stream()
                .sorted(Comparator.comparing(Counted::count).reversed().thenComparing(Counted::name))
                .toList();
    }

    /** Tries what is proposed, and then what else lets documents bake that lack a title or a date. */
    private Optional<Trial> tried(Path root, List<ProposedSetting> proposals, List<String> documents, Scratch scratch) {
        Optional<Trial> trial = trial(root, proposals, documents.size(), scratch);
        for (int again = 0; again < 2 && trial.isPresent(); again++) {
            List<ProposedSetting> more = SettingProposals.further(trial.get(), proposals, documents);
            Optional<ProposedSetting> dated = SettingProposals.dated(trial.get(), proposals);
            if (more.isEmpty() && dated.isEmpty()) {
                break;
            }
            dated.ifPresent(pattern -> proposals.replaceAll(one -> one.key().equals(pattern.key()) ? pattern : one));
            proposals.addAll(more);
            trial = trial(root, proposals, documents.size(), scratch);
        }
        return trial;
    }

    /** Plans the tree with the proposed settings, which go before whatever its own say. */
    private Optional<Trial> trial(Path root, List<ProposedSetting> proposals, int documents, Scratch scratch) {
        Map<String, String> set = new LinkedHashMap<>();
        proposals.forEach(proposal -> set.put(proposal.key(), proposal.value()));
        PlanningResult result = oven.plan(scratch.options(root, set));
        return result.site().map(site -> {
            Map<String, List<Diagnostic>> byCode = new TreeMap<>();
            result.diagnostics()
                    .forEach(mistake -> byCode.computeIfAbsent(mistake.code().word(), first -> new ArrayList<>())
                            .add(mistake));
            List<Trial.Mistakes> mistakes = byCode.values().stream()
                    .map(SurveyTaker::mistakes)
                    .sorted(Comparator.comparing(Trial.Mistakes::isError)
                            .reversed()
                            .thenComparing(
                                    Comparator.comparing(Trial.Mistakes::count).reversed()))
                    .toList();
            int errors = (int)
                    result.diagnostics().stream().filter(Diagnostic::isError).count();
            return new Trial(
                    documents,
                    site.cards().size(),
                    site.counts().heldBack(),
                    errors,
                    result.diagnostics().size() - errors,
                    mistakes);
        });
    }

    private static Trial.Mistakes mistakes(List<Diagnostic> alike) {
        Diagnostic first = alike.get(0);
        return new Trial.Mistakes(
                first.code().word(),
                alike.stream().anyMatch(Diagnostic::isError),
                alike.size(),
                first.place().toString(),
                first.message(),
                first.hint());
    }
}
