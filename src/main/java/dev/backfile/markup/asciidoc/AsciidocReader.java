package dev.backfile.markup.asciidoc;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link.Use;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Severity;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.LinkReader;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.MarkupReader;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.UntrustedUrls;
import dev.backfile.markup.check.MisspelledSchemes;
import dev.backfile.markup.html.BalanceFault;
import dev.backfile.markup.html.Balanced;
import dev.backfile.markup.html.HtmlBalance;
import dev.backfile.markup.html.HtmlCleaner;
import dev.backfile.markup.html.HtmlLinks;
import dev.backfile.markup.html.HtmlReader;
import dev.backfile.markup.html.HtmlTextChecks;
import dev.backfile.markup.html.RawPieces;
import dev.backfile.markup.html.UnbalancedHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads AsciiDoc with AsciidoctorJ, header included, which reads nothing but the files of the site. AsciidoctorJ is an optional dependency: without it every text gets a
 * diagnostic that says how to add it. Safe for use by many threads.
 */
public final class AsciidocReader implements MarkupReader {

    private static final LinkReader LINK_READER = new LinkReader();

    /** How many messages of one kind are told in one line. */
    private static final int MANY = 5;

    private static final Pattern FORMULA =
            Pattern.compile("(?m)\\b(?:stem|latexmath|asciimath):\\w*\\[|^\\[(?:stem|latexmath|asciimath)\\b");
    private static final Pattern LEFT_TO_THE_BROWSER = Pattern.compile("\\\\[(\\[$]");

    private static final String MISSING_HINT =
            "run 'backfile add asciidoc', once; with Maven, add org.asciidoctor:asciidoctorj (2.5 or later) to the"
                    + " dependencies of the plugin in pom.xml";

    private final Map<String, Object> given;
    private final Conversion conversion;
    private final KeptAsciidoctor kept;
    private final boolean trusted;
    private final boolean available;
    private final OptionalInt headingShift;
    private final boolean mends;
    private volatile @Nullable AsciidocConverter converter;

    /**
     * Makes a reader for a site, with the attributes that its settings give ({@code asciidoctor.attributes}).
     *
     * @param kept the Asciidoctor of an earlier reader, if there was one
     */
    public AsciidocReader(Settings settings, KeptAsciidoctor kept) {
        this(
                AsciidocAttributes.of(settings.properties()),
                Conversion.of(settings.properties()),
                kept,
                settings.reading().rawHtml() == RawHtml.ALLOW,
                isOnClassPath(),
                settings.reading().headingShift(),
                settings.habits().sources().mendsHtml());
    }

    /** A reader that knows what settings say of texts in AsciiDoc, and nothing of Asciidoctor's options. */
    public AsciidocReader(
            Map<String, Object> given, boolean trusted, boolean available, OptionalInt headingShift, boolean mends) {
        this(given, Conversion.USUAL, new KeptAsciidoctor(), trusted, available, headingShift, mends);
    }

    private AsciidocReader(
            Map<String, Object> given,
            Conversion conversion,
            KeptAsciidoctor kept,
            boolean trusted,
            boolean available,
            OptionalInt headingShift,
            boolean mends) {
        this.conversion = conversion;
        this.kept = kept;
        this.headingShift = headingShift;
        this.mends = mends;
        this.given = Map.copyOf(given);
        this.trusted = trusted;
        this.available = available;
    }

    @Override
    public MarkedUp read(TextSource source, LinkTable links) {
        return read(load(source, Optional.empty(), IncludeSource.NONE), links);
    }

    /**
     * Loads a text with its header.
     *
     * @param source the whole text, header included
     * @param folder the folder of the document; empty for a text that stands in no file
     * @param includes gives the files that it includes
     */
    public AsciidocText load(TextSource source, Optional<String> folder, IncludeSource includes) {
        TextSource clean = CleanText.of(source).source();
        if (!available) {
            return unread(clean, missing(clean, "is not there"));
        }
        AsciidocConverter.Converted converted;
        try {
            converted = converter().convert(clean.text(), given, folder, includes);
        } catch (StackOverflowError depth) {
            return unread(clean, tooDeep(clean));
        } catch (LinkageError other) {
            return unread(clean, missing(clean, "is one of an old version"));
        } catch (RuntimeException failure) {
            return unread(clean, failed(clean, failure));
        }
        List<Diagnostic> diagnostics = Stream.concat(
                        converter().faults().stream()
                                .map(fault -> Diagnostic.of(
                                        Code.BAD_SETTING,
                                        Place.file(SettingsReader.FILE),
                                        fault.message(),
                                        fault.hint())),
                        converted.complaints().stream().map(complaint -> diagnostic(complaint, clean, includes)))
                .toList();
        return new AsciidocText(
                clean,
                CleanText.of(converted.html()),
                converted.title(),
                converted.id(),
                converted.attributes(),
                diagnostics);
    }

    private static AsciidocText unread(TextSource source, Diagnostic why) {
        return new AsciidocText(source, "", Optional.empty(), Optional.empty(), Map.of(), List.of(why));
    }

    private static Diagnostic missing(TextSource source, String state) {
        return Diagnostic.of(
                        Code.ASCIIDOC_MISSING,
                        Place.file(source.place()),
                        "AsciiDoc cannot be read, since AsciidoctorJ " + state,
                        MISSING_HINT)
                .among(new Family(
                        "documents are AsciiDoc, and none of them is there, since AsciidoctorJ " + state, MANY));
    }

    private static Diagnostic tooDeep(TextSource source) {
        return Diagnostic.of(
                Code.MARKUP_TOO_DEEP,
                Place.file(source.place()),
                "the text is nested too deeply for Asciidoctor",
                "take some levels out of its lists and blocks");
    }

    /** What Asciidoctor, or one of its extensions, throws: a mistake of the document or of the extension, never ours. */
    private static Diagnostic failed(TextSource source, RuntimeException failure) {
        String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return said.contains("stack level too deep")
                ? tooDeep(source)
                : Diagnostic.of(
                                Code.BAD_ASCIIDOC,
                                Place.file(source.place()),
                                "Asciidoctor gives this document up: " + said,
                                "take out what was last added to it, or the extension that the message names")
                        .withSeverity(Severity.ERROR);
    }

    /**
     * What is shown of a text that was loaded.
     *
     * @param links the document's links, to which those of the text are added
     */
    public MarkedUp read(AsciidocText loaded, LinkTable links) {
        if (!loaded.isRead()) {
            return new MarkedUp(Fragment.EMPTY, Fragment.EMPTY, List.of(), Set.of(), 0, loaded.diagnostics());
        }
        TextSource clean = loaded.source();
        String made = loaded.html();
        List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
        String html = HtmlLinks.open(made, new Finder(clean, links, trusted, mends, diagnostics));
        if (mends) {
            formulas(clean, made).ifPresent(diagnostics::add);
            Finder places = new Finder(clean, links, trusted, mends, diagnostics);
            diagnostics.addAll(HtmlTextChecks.checkMade(made, url -> Place.at(clean.place(), places.position(url))));
        }
        String kept = balanced(html, clean, diagnostics);
        MarkedUp survey = HtmlReader.survey(trusted ? kept : HtmlCleaner.clean(kept), headingShift, mends, diagnostics);
        return loaded.id().map(survey::withAnchor).orElse(survey);
    }

    /** The formulas of a text, which Asciidoctor leaves to a program in the browser that is not there. */
    private static Optional<Diagnostic> formulas(TextSource source, String html) {
        Matcher formula = FORMULA.matcher(source.text());
        return LEFT_TO_THE_BROWSER.matcher(html).find() && formula.find()
                ? Optional.of(Diagnostic.of(
                        Code.UNREAD_MARKUP,
                        new TextPositions(source).place(formula.start()),
                        "this formula is shown as it is written",
                        "formulas are not set here: show it as a picture, or in MathML between ++++ lines"))
                : Optional.empty();
    }

    /** What passes through as HTML, kept within the text. Where it stands is known only if it is found as it was written. */
    private String balanced(String html, TextSource source, List<Diagnostic> diagnostics) {
        TextPositions lines = new TextPositions(source);
        Balanced balanced = HtmlBalance.of(RawPieces.whole(html));
        for (BalanceFault mistake : balanced.mistakes()) {
            String written = mistake.written();
            int offset = source.text().indexOf(written);
            Place place = offset < 0 || written.isEmpty() ? Place.file(source.place()) : lines.place(offset);
            diagnostics.add(UnbalancedHtml.diagnostic(mistake, "", index -> place));
        }
        return mends ? balanced.html() : html;
    }

    private AsciidocConverter converter() {
        AsciidocConverter found = converter;
        if (found == null) {
            synchronized (this) {
                found = converter;
                if (found == null) {
                    found = kept.of(conversion);
                    converter = found;
                }
            }
        }
        return found;
    }

    private static Diagnostic diagnostic(
            AsciidocConverter.Complaint complaint, TextSource source, IncludeSource includes) {
        String included = complaint.file().map(includes::placeOf).orElse("");
        Place place = !included.isEmpty()
                ? new Place(included, complaint.line(), 0)
                : complaint.line() == 0
                        ? Place.file(source.place())
                        : new Place(source.place(), source.line() + complaint.line() - 1, 0);
        String message = complaint.isOurs() ? complaint.message() : "Asciidoctor says: " + complaint.message();
        Diagnostic found = Diagnostic.of(Code.BAD_ASCIIDOC, place, message, complaint.hint());
        return complaint.isOurs() ? found : found.among(new Family(kindOf(message), MANY));
    }

    /** What messages of one kind begin with. */
    private static String kindOf(String message) {
        int colon = message.indexOf(':', message.indexOf(':') + 1);
        return "documents of which " + (colon < 0 ? message : message.substring(0, colon));
    }

    private static boolean isOnClassPath() {
        try {
            Class.forName("org.asciidoctor.Asciidoctor", false, AsciidocReader.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    /** Finds links in HTML whose source is known only as a whole: where their URL stands in it, one after the other. */
    private static final class Finder implements HtmlLinks.Finder {

        private final TextSource source;
        private final LinkTable links;
        private final boolean trusted;
        private final TextPositions lines;
        private final boolean mends;
        private final List<Diagnostic> diagnostics;
        private int searched;

        Finder(TextSource source, LinkTable links, boolean trusted, boolean mends, List<Diagnostic> diagnostics) {
            this.mends = mends;
            this.diagnostics = diagnostics;
            this.source = source;
            this.links = links;
            this.trusted = trusted;
            this.lines = new TextPositions(source);
        }

        @Override
        public OptionalInt link(String url, Use use, int offset) {
            if (url.startsWith("#_footnote")) {
                return OptionalInt.empty();
            }
            Position position = position(url);
            if (mends) {
                MisspelledSchemes.check(url, Place.at(source.place(), position)).ifPresent(diagnostics::add);
            }
            boolean refused =
                    !trusted && !(use == Use.EMBEDDED ? UntrustedUrls.isImage(url) : UntrustedUrls.isLink(url));
            return refused ? OptionalInt.empty() : LINK_READER.read(url, use, source, position, links);
        }

        @Override
        public void id(String id, int offset) {
            // Asciidoctor itself reports ids that stand twice
        }

        @Override
        public void silentImage(int offset) {
            // Asciidoctor makes a text of the name of the file
        }

        @Override
        public boolean endlessTag(int offset) {
            return mends;
        }

        private Position position(String url) {
            return find(url.startsWith("#") ? url.substring(1) : url)
                    .map(lines::position)
                    .orElse(Position.NONE);
        }

        private Optional<Integer> find(String written) {
            int found = source.text().indexOf(written, searched);
            found = found < 0 ? source.text().indexOf(written) : found;
            if (found < 0 || written.isEmpty()) {
                return Optional.empty();
            }
            searched = Math.max(searched, found);
            return Optional.of(found);
        }
    }
}
