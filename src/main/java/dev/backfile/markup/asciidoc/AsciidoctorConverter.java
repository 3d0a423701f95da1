package dev.backfile.markup.asciidoc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Converts AsciiDoc with AsciidoctorJ, which reads nothing but what the site lets it include: no URL, and no file outside
 * the folder of the document. Loaded only where AsciidoctorJ is on the class path. One engine serves all threads, one
 * after the other.
 */
final class AsciidoctorConverter implements AsciidocConverter {

    private static final Set<Severity> MISTAKES = EnumSet.of(Severity.WARN, Severity.ERROR, Severity.FATAL);

    /** What differs from bake to bake or from machine to machine. */
    private static final Pattern FLEETING = Pattern.compile("(?:doc|local)(?:date|time|datetime|year)|docdir|docfile");

    /** A name may stand for a long text that stands in others. */
    private static final String LONGEST_VALUE = "16384";

    private static final Pattern DRAWN = Pattern.compile("image::?([^\\s\\[\\]]+)\\[");

    private final Asciidoctor engine;

    /** Asciidoctor's own log; kept, since its silence would go with it. What it says becomes diagnostics. */
    private final Logger log = Logger.getLogger("asciidoctor");

    private final List<Complaint> complaints = new ArrayList<>();
    private final SiteIncludes included = new SiteIncludes(complaints);
    private final Map<Surroundings, Map<String, Object>> without = new HashMap<>();

    /** What decides which attributes a document has that sets none. */
    private record Surroundings(Map<String, Object> attributes, boolean inFolder) {}

    AsciidoctorConverter() {
        log.setUseParentHandlers(false);
        this.engine = Asciidoctor.Factory.create();
        engine.registerLogHandler(this::note);
        engine.javaExtensionRegistry().includeProcessor(included);
    }

    @Override
    public synchronized Converted convert(
            String text, Map<String, Object> attributes, Optional<String> folder, IncludeSource includes) {
        Map<String, Object> usual = without.computeIfAbsent(
                new Surroundings(attributes, folder.isPresent()),
                any -> Map.copyOf(load("", attributes, folder).getAttributes()));
        complaints.clear();
        included.begin(includes, folder.orElse(""));
        Document document = load(text, attributes, folder);
        Map<String, Object> found = new TreeMap<>();
        document.getAttributes().forEach((name, value) -> {
            boolean set = attributes.containsKey(name) && text.contains(":" + name + ":");
            boolean own = value != null && (set || !value.equals(usual.get(name))) || name.equals("doctype");
            if (own && !FLEETING.matcher(name).matches()) {
                found.put(name, value);
            }
        });
        boolean titled = found.containsKey("title") || found.containsKey("doctitle");
        Optional<String> title = titled && document.getStructuredDoctitle() != null
                ? Optional.of(document.getStructuredDoctitle().getCombined())
                : Optional.empty();
        folder.ifPresent(own -> noteDrawings(document, text, own, includes));
        String html = document.convert();
        return new Converted(html, title, found, List.copyOf(complaints));
    }

    private Document load(String text, Map<String, Object> attributes, Optional<String> folder) {
        Attributes given = Attributes.builder().build();
        attributes.forEach(given::setAttribute);
        given.setAttribute("allow-uri-read", null);
        given.setAttribute("max-attribute-value-size", LONGEST_VALUE);
        OptionsBuilder options = Options.builder()
                .safe(folder.isPresent() ? SafeMode.SAFE : SafeMode.SECURE)
                .standalone(false)
                .attributes(given);
        folder.ifPresent(own -> options.option("base_dir", own));
        return engine.load(text, options.build());
    }

    /** Images whose files may be written into the page are as good as included. */
    private void noteDrawings(Document document, String text, String folder, IncludeSource includes) {
        String source = text + "\n" + String.join("\n", included.texts());
        if (!document.hasAttribute("data-uri") && !source.contains("inline")) {
            return;
        }
        String images = String.valueOf(document.getAttribute("imagesdir", ""));
        Matcher drawn = DRAWN.matcher(source);
        while (drawn.find()) {
            includes.shown(folder, images.isEmpty() ? drawn.group(1) : images + "/" + drawn.group(1));
        }
    }

    private void note(LogRecord entry) {
        if (MISTAKES.contains(entry.getSeverity())) {
            Optional<Cursor> cursor = Optional.ofNullable(entry.getCursor());
            complaints.add(new Complaint(
                    cursor.map(Cursor::getFile),
                    cursor.map(Cursor::getLineNumber)
                            .map(line -> Math.max(0, line))
                            .orElse(0),
                    entry.getMessage(),
                    "",
                    false));
        }
    }
}
