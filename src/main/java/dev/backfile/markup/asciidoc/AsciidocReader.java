package dev.backfile.markup.asciidoc;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link.Use;
import dev.backfile.config.Settings;
import dev.backfile.config.Settings.RawHtml;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads AsciiDoc with AsciidoctorJ in its secure mode. AsciidoctorJ is an optional dependency: without it every text gets a
 * diagnostic that says how to add it. Safe for use by many threads.
 */
public final class AsciidocReader implements MarkupReader {

    private static final LinkReader LINK_READER = new LinkReader();
    private static final String PREFIX = "jbake-";
    private static final String MISSING_HINT =
            "add org.asciidoctor:asciidoctorj (2.5 or later) to the dependencies of the"
                    + " plugin in pom.xml, or for the command line put its jar and those it needs on the class path";

    private final Map<String, Object> given;
    private final boolean trusted;
    private final boolean available;
    private final OptionalInt headingShift;
    private final boolean mends;
    private volatile @Nullable AsciidocConverter converter;

    /** Makes a reader for a site, with the attributes that its settings give ({@code asciidoctor.attributes}). */
    public AsciidocReader(Settings settings) {
        this(
                AsciidocAttributes.of(settings.properties()),
                settings.reading().rawHtml() == RawHtml.ALLOW,
                isOnClassPath(),
                settings.reading().headingShift(),
                settings.habits().sources().mendsHtml());
    }

    /** A reader that knows all that settings say of AsciiDoc. */
    public AsciidocReader(
            Map<String, Object> given, boolean trusted, boolean available, OptionalInt headingShift, boolean mends) {
        this.headingShift = headingShift;
        this.mends = mends;
        this.given = Map.copyOf(given);
        this.trusted = trusted;
        this.available = available;
    }

    /**
     * A document in AsciiDoc: its text, and what its header says.
     *
     * @param text the text
     * @param attributes the attributes of its header as JBake hands them on: every attribute under its own name,
     *     {@code jbake-KEY} also under {@code KEY}, {@code title}, and {@code revdate} also under {@code date}
     */
    public record AsciidocDocument(MarkedUp text, Map<String, Object> attributes) {}

    @Override
    public MarkedUp read(TextSource source, LinkTable links) {
        return readDocument(source, links).text();
    }

    /**
     * Reads a document with its header.
     *
     * @param source the whole text, header included
     * @param links the document's links, to which those of the text are added
     */
    public AsciidocDocument readDocument(TextSource source, LinkTable links) {
        if (!available) {
            return unreadable(
                    Code.ASCIIDOC_MISSING,
                    source,
                    "AsciiDoc cannot be read, since AsciidoctorJ is not there",
                    MISSING_HINT);
        }
        TextSource clean = CleanText.of(source);
        AsciidocConverter.Converted converted = converter().convert(clean.text(), given);
        List<Diagnostic> diagnostics = new ArrayList<>();
        converted.complaints().forEach(complaint -> diagnostics.add(diagnostic(complaint, clean)));
        String made = CleanText.of(converted.html());
        String html = HtmlLinks.open(made, new Finder(clean, links, trusted, mends, diagnostics));
        if (mends) {
            Finder places = new Finder(clean, links, trusted, mends, diagnostics);
            diagnostics.addAll(HtmlTextChecks.checkMade(made, url -> Place.at(clean.place(), places.position(url))));
        }
        String kept = balanced(html, clean, diagnostics);
        return new AsciidocDocument(
                HtmlReader.survey(trusted ? kept : HtmlCleaner.clean(kept), headingShift, mends, diagnostics),
                header(converted));
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
                    found = new AsciidoctorConverter();
                    converter = found;
                }
            }
        }
        return found;
    }

    private static Map<String, Object> header(AsciidocConverter.Converted converted) {
        Map<String, Object> header = new LinkedHashMap<>(converted.attributes());
        if (!converted.title().isEmpty()) {
            header.put("title", converted.title());
        }
        if (header.containsKey("revdate")) {
            header.put("date", header.get("revdate"));
        }
        converted.attributes().forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                header.put(name.substring(PREFIX.length()), value);
            }
        });
        return header;
    }

    private static Diagnostic diagnostic(AsciidocConverter.Complaint complaint, TextSource source) {
        Place place = complaint.line() == 0
                ? Place.file(source.place())
                : new Place(source.place(), source.line() + complaint.line() - 1, 0);
        return Diagnostic.of(Code.BAD_ASCIIDOC, place, "Asciidoctor says: " + complaint.message(), "");
    }

    private static AsciidocDocument unreadable(Code code, TextSource source, String message, String hint) {
        Diagnostic mistake = Diagnostic.of(code, Place.file(source.place()), message, hint);
        MarkedUp text = new MarkedUp(Fragment.EMPTY, Fragment.EMPTY, List.of(), Set.of(), 0, List.of(mistake));
        return new AsciidocDocument(text, Map.of());
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
