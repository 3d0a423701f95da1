package dev.backfile.imports.survey;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Position;
import dev.backfile.imports.survey.picture.KeptCandidates;
import dev.backfile.imports.survey.picture.PictureSurvey;
import dev.backfile.jbake.JBake;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.header.FrontMatterReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the documents of a tree, one after the other, and counts what stands in them. No text is kept. */
final class TreeCounts {

    private static final long LONGEST_DOCUMENT = 16L << 20;
    private static final List<String> URLS = List.of("permalink", "url", "path", "aliases", "alias", "redirect_from");

    private final FrontMatterReader reader;
    private final String content;
    private final Tally folders = new Tally();
    private final Tally forms = new Tally();
    private final Tally authors = new Tally();
    private final Tally languages = new Tally();
    private final Tally urls = new Tally();
    private final FieldTallies fields = new FieldTallies();
    private final MappingCandidates candidates = new MappingCandidates();
    private final BodyScan constructs = new BodyScan();
    private final PictureSurvey pictures;
    private final KeptCandidates kept;

    /**
     * Counts of nothing.
     *
     * @param settings those of a site as which the tree is read
     * @param places the folders and files of its articles
     * @param assets the folder of files that are published at the root
     * @param tree its files
     */
    TreeCounts(Settings settings, List<String> places, String assets, SourceTree tree) {
        this.reader = new FrontMatterReader(settings, new Dates(settings.site().zone()), JBake.header(settings));
        this.content = places.size() == 1 ? places.get(0) : ".";
        this.pictures = new PictureSurvey(tree.pictures());
        this.kept = new KeptCandidates(
                places,
                assets,
                Stream.concat(tree.pictures().stream(), tree.others().stream()).toList());
    }

    /** Counts a document. */
    void add(Path root, String path) {
        folders.add(folder(path), path);
        Optional<String> read = text(root.resolve(path));
        if (read.isEmpty()) {
            forms.add("cannot be read", path);
            return;
        }
        String text = read.get();
        Findings findings = new Findings(path);
        Optional<FrontMatter> front = reader.read(text, language(path), Optional.empty(), findings);
        forms.add(front.map(found -> form(found.kind())).orElseGet(() -> form(findings.inOrder())), path);
        Value.Mapping document =
                front.map(FrontMatter::fields).orElse(new Value.Mapping(Map.of(), List.of(), new Position(1, 1)));
        fields.add(document);
        candidates.add(document);
        AuthorForm.count(document, authors);
        LanguageNames.count(document, path, content, languages);
        URLS.forEach(name -> FieldPath.find(document, name).ifPresent(value -> urls(value, name)));
        constructs.add(
                text,
                front.map(FrontMatter::body).orElse(0),
                front.map(FrontMatter::bodyLine).orElse(1),
                path);
        pictures.add(text, document, path);
        kept.add(text);
    }

    Tally folders() {
        return folders;
    }

    Tally forms() {
        return forms;
    }

    Tally authors() {
        return authors;
    }

    Tally languages() {
        return languages;
    }

    Tally urls() {
        return urls;
    }

    FieldTallies fields() {
        return fields;
    }

    MappingCandidates candidates() {
        return candidates;
    }

    BodyScan constructs() {
        return constructs;
    }

    PictureSurvey pictures() {
        return pictures;
    }

    KeptCandidates kept() {
        return kept;
    }

    private void urls(Value value, String name) {
        if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> urls(item, name));
        } else if (value instanceof Value.Scalar scalar && scalar.text().contains("/")) {
            urls.add(UrlFamily.of(scalar.text()) + ", by '" + name + "'", FieldTallies.shortened(scalar.text()));
        }
    }

    private static Language language(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html")) {
            return Language.HTML;
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? Language.MARKDOWN : Language.ASCIIDOC;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    private static String form(FrontMatter.Kind kind) {
        return switch (kind) {
            case LINES -> "lines of key=value";
            case ASCIIDOC -> "AsciiDoc's header";
            case NONE -> "none";
            default -> kind.name();
        };
    }

    private static String form(List<Diagnostic> mistakes) {
        boolean none = mistakes.stream().anyMatch(mistake -> mistake.code() == Code.NO_FRONT_MATTER);
        boolean foreign = mistakes.stream().anyMatch(mistake -> mistake.code() == Code.FOREIGN_FRONT_MATTER);
        return none || mistakes.isEmpty() ? "none" : foreign ? "of another form" : "faulty";
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.size(file) > LONGEST_DOCUMENT
                    ? Optional.empty()
                    : Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString()
                            .replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
