package dev.backfile.markup.asciidoc;

import dev.backfile.habit.AsciidocOptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
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
    private static final Pattern FLEETING =
            Pattern.compile("(?:doc|local)(?:date|time|datetime|year)|docdir|docfile|outdir|diagram-nocache-option");

    /** What a header sets without naming it: its first lines. */
    private static final Set<String> UNNAMED = Set.of(
            "title",
            "doctitle",
            "author",
            "authors",
            "firstname",
            "middlename",
            "lastname",
            "authorinitials",
            "email",
            "revnumber",
            "revdate",
            "revremark");

    /** A name may stand for a long text that stands in others. */
    private static final String LONGEST_VALUE = "16384";

    private static final String NO_BACKEND = "missing converter for backend";

    private final Asciidoctor engine;
    private final Conversion conversion;
    private final List<Fault> faults = new ArrayList<>();

    /** Asciidoctor's own log; kept, since its silence would go with it. What it says becomes diagnostics. */
    private final Logger log = Logger.getLogger("asciidoctor");

    private final List<Complaint> complaints = new ArrayList<>();
    private final SiteIncludes included = new SiteIncludes(complaints);
    private final Map<Surroundings, Map<String, Object>> without = new HashMap<>();

    /** What decides which attributes a document has that sets none. */
    private record Surroundings(Map<String, Object> attributes, boolean inFolder) {}

    AsciidoctorConverter(Conversion conversion) {
        log.setUseParentHandlers(false);
        this.conversion = conversion;
        this.engine = Asciidoctor.Factory.create();
        conversion.libraries().forEach(this::require);
        engine.registerLogHandler(this::note);
        engine.javaExtensionRegistry().includeProcessor(included);
    }

    private void require(String library) {
        try {
            engine.requireLibrary(library);
        } catch (RuntimeException absent) {
            faults.add(new Fault(
                    AsciidocOptions.REQUIRES + " names '" + library + "', which is not on the class path",
                    "add its jar to the dependencies of the plugin in pom.xml or to the class path, as"
                            + " org.asciidoctor:asciidoctorj-diagram for asciidoctor-diagram, or take the name out"));
        }
    }

    @Override
    public synchronized List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public synchronized Converted convert(
            String text, Map<String, Object> attributes, Optional<String> folder, IncludeSource includes) {
        boolean hidden = attributes.keySet().stream().anyMatch(name -> mayBeSet(name, text));
        Map<String, Object> around = hidden ? Map.of() : attributes;
        Map<String, Object> usual = without.computeIfAbsent(
                new Surroundings(around, folder.isPresent()),
                any -> Map.copyOf(load("", around, folder, true).getAttributes()));
        included.begin(includes, folder.orElse(""));
        Optional<Document> ownHeader = hidden ? Optional.of(load(text, around, folder, true)) : Optional.empty();
        complaints.clear();
        included.begin(includes, folder.orElse(""));
        Document document = load(text, attributes, folder, false);
        Document header = ownHeader.orElse(document);
        Map<String, Object> found = new TreeMap<>();
        header.getAttributes().forEach((name, value) -> {
            boolean own = value != null && !value.equals(usual.get(name)) || name.equals("doctype");
            if (own && !FLEETING.matcher(name).matches()) {
                found.put(name, value);
            }
        });
        boolean titled = found.containsKey("title") || found.containsKey("doctitle");
        Optional<String> title = titled && header.getStructuredDoctitle() != null
                ? Optional.of(header.getStructuredDoctitle().getCombined())
                : Optional.empty();
        folder.ifPresent(own -> new DrawnImages(document, text, included.texts())
                .targets()
                .forEach(target -> includes.shown(own, target)));
        String html = document.convert();
        if (!conversion.libraries().isEmpty()) {
            folder.ifPresent(own -> DrawnImages.shown(html).forEach(target -> includes.shown(own, target)));
        }
        return new Converted(html, title, Optional.ofNullable(document.getId()), found, List.copyOf(complaints));
    }

    /** The backend that the settings name; none, once it is known not to be there. */
    private Optional<String> backend() {
        return faults.stream().anyMatch(fault -> fault.message().startsWith(AsciidocOptions.BACKEND))
                ? Optional.empty()
                : conversion.backend();
    }

    /** Whether a document may give a value to an attribute, which one that the site gives would hide. */
    private static boolean mayBeSet(String name, String text) {
        return UNNAMED.contains(name) || text.contains(":" + name + ":");
    }

    private Document load(String text, Map<String, Object> attributes, Optional<String> folder, boolean headerOnly) {
        Attributes given = Attributes.builder().build();
        attributes.forEach(given::setAttribute);
        given.setAttribute("allow-uri-read", null);
        given.setAttribute("max-attribute-value-size", LONGEST_VALUE);
        OptionsBuilder options = Options.builder()
                .safe(folder.isPresent() ? SafeMode.SAFE : SafeMode.SECURE)
                .option("standalone", conversion.standalone())
                .parseHeaderOnly(headerOnly)
                .attributes(given);
        conversion.doctype().ifPresent(options::docType);
        backend().ifPresent(options::backend);
        folder.ifPresent(own -> options.option("base_dir", own));
        if (!conversion.libraries().isEmpty()) {
            folder.ifPresent(own -> drawsBeside(own, given));
        }
        try {
            return engine.load(text, options.build());
        } catch (RuntimeException failure) {
            if (backend().isEmpty() || !String.valueOf(failure.getMessage()).contains(NO_BACKEND)) {
                throw failure;
            }
            faults.add(new Fault(
                    AsciidocOptions.BACKEND + " names '" + backend().get() + "', which Asciidoctor does not have",
                    "write html5 or xhtml5, or name the library that has it in " + AsciidocOptions.REQUIRES));
            return load(text, attributes, folder, headerOnly);
        }
    }

    /** What draws pictures puts them beside the document, and nothing else: what was drawn before is our own to remember. */
    private static void drawsBeside(String folder, Attributes given) {
        given.setAttribute("outdir", folder);
        given.setAttribute("diagram-nocache-option", "");
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
