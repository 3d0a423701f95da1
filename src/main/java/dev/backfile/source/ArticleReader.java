package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.OwnFault;
import dev.backfile.diagnostic.Place;
import dev.backfile.markup.ForeignLinks;
import dev.backfile.markup.LinkReader;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.MarkupReader;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.asciidoc.AsciidocReader;
import dev.backfile.markup.asciidoc.AsciidocText;
import dev.backfile.markup.asciidoc.KeptAsciidoctor;
import dev.backfile.markup.html.HtmlReader;
import dev.backfile.markup.markdown.MarkdownReader;
import dev.backfile.source.field.Markup;
import dev.backfile.source.field.SectionIndex;
import dev.backfile.source.field.TitledText;
import dev.backfile.source.frontmatter.AsciidocHeader;
import dev.backfile.source.frontmatter.ControlCharacterFilter;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.HeaderFormat;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.MappedFields;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.header.ExcerptSeparator;
import dev.backfile.source.header.FrontMatterReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a document: one source file to a card and a body, with every mistake that the file alone shows. What comes out
 * depends on the file's path and bytes and on the settings, on nothing else. Immutable; safe for use by many threads.
 */
public final class ArticleReader {

    private final Settings settings;
    private final Set<String> inert;
    private final Optional<Path> site;
    private final Markup markup;
    private final FrontMatterReader frontMatter;
    private final DocumentReader documents;

    /**
     * A reader for texts that include no files, as {@link #ArticleReader(Settings, HeaderFormat, Optional, KeptAsciidoctor)}.
     */
    public ArticleReader(Settings settings, HeaderFormat header) {
        this(settings, header, Optional.empty(), new KeptAsciidoctor());
    }

    /**
     * A reader for sites with these settings. Make it once: it keeps what is costly to make.
     *
     * @param settings the site's settings
     * @param header the header that a document may have instead of YAML
     * @param site the folder of the site, whose files documents may include; empty where there are none
     * @param asciidoctor what reads AsciiDoc, once it is started
     */
    public ArticleReader(Settings settings, HeaderFormat header, Optional<Path> site, KeptAsciidoctor asciidoctor) {
        this(
                settings,
                header,
                site,
                new MarkupReaders(
                        new MarkdownReader(settings),
                        new HtmlReader(settings),
                        new AsciidocReader(settings, asciidoctor),
                        new LinkReader(),
                        settings.habits().sources().readsForeignFrontMatter()));
    }

    /**
     * A reader for sites with these settings.
     *
     * @param settings the site's settings
     * @param header the header that a document may have instead of YAML
     * @param markdown reads Markdown, of texts and of fields
     * @param html reads HTML
     * @param asciidoc reads AsciiDoc
     */
    ArticleReader(
            Settings settings,
            HeaderFormat header,
            MarkdownReader markdown,
            MarkupReader html,
            AsciidocReader asciidoc) {
        this(settings, header, Optional.empty(), new MarkupReaders(markdown, html, asciidoc, new LinkReader(), false));
    }

    /** A reader for sites with these settings and this markup. */
    private ArticleReader(Settings settings, HeaderFormat header, Optional<Path> site, Markup markup) {
        this.site = site.map(folder -> folder.toAbsolutePath().normalize());
        this.inert = inert(settings);
        Dates iso = new Dates(settings.site().zone());
        this.settings = settings;
        this.markup = markup;
        this.frontMatter = new FrontMatterReader(settings, iso, header);
        this.documents = new DocumentReader(settings, markup, iso);
    }

    /** The fields from which nothing is read. */
    private static Set<String> inert(Settings settings) {
        return settings.habits().sources().inertFields().stream()
                .filter(name -> !settings.reading().asksFor(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a file that a {@link SourceWalker} found. */
    public ReadArticle read(SourceFile file) {
        Findings findings = new Findings(file.place());
        Optional<byte[]> bytes = FileBytes.read(file, findings);
        return bytes.map(present -> read(file.path(), file.place(), present, findings))
                .orElseGet(() -> leftOut(findings, folder(file.path())));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param path the file's path relative to the content folder, with {@code /} between names
     * @param bytes what the file holds
     */
    public ReadArticle read(String path, byte[] bytes) {
        String place = SourcePaths.in(settings.folders().content(), path);
        Findings findings = new Findings(place);
        return FileBytes.isTooLarge(bytes, findings)
                ? leftOut(findings, folder(path))
                : read(path, place, bytes, findings);
    }

    /** Reads a profile that stands in a file of data. */
    public ReadArticle read(ProfileEntry entry) {
        Findings findings = new Findings(entry.place());
        try {
            return profile(entry, findings);
        } catch (UncheckedIOException failure) {
            throw failure;
        } catch (RuntimeException fault) {
            findings.addAll(List.of(OwnFault.at(Place.file(entry.place()), fault)));
            return leftOut(findings, List.of());
        }
    }

    private ReadArticle profile(ProfileEntry entry, Findings findings) {
        ProfileFields profile = ProfileFields.of(entry);
        TextSource text = profile.text()
                .map(bio -> new TextSource(
                        bio.text(),
                        entry.path(),
                        entry.place(),
                        bio.position().line(),
                        bio.position().column()))
                .orElseGet(() -> new TextSource("", entry.path(), entry.place(), 1, 1));
        Fields fields =
                new Fields(MappedFields.of(profile.fields(), settings.reading().mapping()), findings);
        Document document = new Document(
                settings,
                entry.path(),
                entry.place(),
                Language.MARKDOWN,
                FrontMatter.Kind.YAML,
                fields,
                new LinkTable(),
                findings);
        return documents.read(document, profile.others(), links -> markup.text(Language.MARKDOWN, text, links));
    }

    /** Reads, and reports a fault of our own beside the mistakes of the file: it must not cost the bake. */
    private ReadArticle read(String path, String place, byte[] bytes, Findings findings) {
        try {
            return understood(path, place, bytes, findings);
        } catch (UncheckedIOException failure) {
            throw failure;
        } catch (RuntimeException fault) {
            findings.addAll(List.of(OwnFault.at(Place.file(place), fault)));
            return leftOut(findings, folder(path));
        }
    }

    private ReadArticle understood(String path, String place, byte[] bytes, Findings findings) {
        Language language = Language.of(path, settings.habits().sources()).orElse(Language.MARKDOWN);
        String text;
        try {
            text = SourceText.decode(bytes, settings.reading().charset());
        } catch (SyntaxFault fault) {
            findings.add(Code.BAD_ENCODING, fault.position(), fault.message(), fault.hint());
            return leftOut(findings, folder(path));
        }
        IncludedFiles included = new IncludedFiles(site, settings.reading().charset());
        Optional<AsciidocText> loaded = language == Language.ASCIIDOC && !frontMatter.standsAbove(text)
                ? Optional.of(load(new TextSource(text, path, place, 1, 1), included))
                : Optional.empty();
        if (loaded.isPresent() && !loaded.get().isRead()) {
            findings.addAll(loaded.get().diagnostics());
            return leftOut(findings, folder(path));
        }
        Optional<FrontMatter> header =
                frontMatter.read(text, language, loaded.flatMap(asciidoc -> header(asciidoc, findings)), findings);
        if (header.isEmpty()) {
            return leftOut(findings, folder(path)).including(included.files());
        }
        Value.Mapping mapped = MappedFields.of(
                ControlCharacterFilter.of(header.get().fields(), findings),
                settings.reading().mapping());
        String raw = text.substring(header.get().body());
        String prepared = prepared(raw, language);
        boolean isMarked = !prepared.equals(raw);
        TextSource below = new TextSource(prepared, path, place, header.get().bodyLine(), 1);
        TitledText titled = TitledText.of(mapped, below, language, settings);
        Value.Mapping written = titled.fields();
        TextSource body = titled.text();
        Fields fields = new Fields(written.without(inert), findings);
        Document document =
                new Document(settings, path, place, language, header.get().kind(), fields, new LinkTable(), findings);
        if (SectionIndex.isNoPage(document, body.text())) {
            return leftOut(findings, List.of());
        }
        AsciidocText asciidoc = language != Language.ASCIIDOC ? null : loaded.orElseGet(() -> load(body, included));
        return documents
                .read(
                        document,
                        DocumentReader.with(
                                written.only(inert).plain(),
                                DocumentReader.with(
                                        language == Language.ASCIIDOC ? usual(document) : Map.of(),
                                        header.get().further())),
                        links -> {
                            MarkedUp read = asciidoc == null
                                    ? markup.text(language, body, links)
                                    : markup.text(asciidoc, links);
                            return isMarked ? read.unmarked() : read;
                        })
                .including(included.files());
    }

    /** A text whose links and mark of the summary are written as here, where other generators' are read at all. */
    private String prepared(String text, Language language) {
        return language == Language.MARKDOWN && settings.habits().sources().readsForeignFrontMatter()
                ? ForeignLinks.marked(
                        ExcerptSeparator.marked(text, settings.reading().forms().excerptSeparator()))
                : text;
    }

    /** What every document in AsciiDoc says of itself, unless its header says otherwise. */
    private static Map<String, Object> usual(Document document) {
        Map<String, Object> usual = new LinkedHashMap<>();
        usual.put("doctype", "article");
        usual.put("docname", document.baseName());
        usual.keySet().removeAll(document.fields().plain().keySet());
        return usual;
    }

    private AsciidocText load(TextSource source, IncludedFiles files) {
        Optional<String> folder = site.map(own -> own.resolve(settings.folders().content())
                .resolve(source.path())
                .normalize()
                .getParent()
                .toString());
        return markup.load(source, folder, files);
    }

    private Optional<FrontMatter> header(AsciidocText loaded, Findings findings) {
        return AsciidocHeader.read(
                loaded.title(),
                loaded.attributes(),
                loaded.source().text(),
                settings.habits().sources().keepsMarkupOfHeaders(),
                findings);
    }

    private static ReadArticle leftOut(Findings findings, List<String> named) {
        return ReadArticle.leftOut(findings.inOrder(), named);
    }

    /** The folder of a document of which nobody knows what it names; not that of all documents. */
    private static List<String> folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? List.of() : List.of(path.substring(0, slash + 1));
    }
}
