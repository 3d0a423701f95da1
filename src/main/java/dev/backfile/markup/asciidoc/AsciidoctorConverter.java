package dev.backfile.markup.asciidoc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Converts AsciiDoc with AsciidoctorJ in its secure mode: no file is included, no URL is read, whatever a text asks for.
 * Loaded only where AsciidoctorJ is on the class path. One engine serves all threads, one after the other.
 */
final class AsciidoctorConverter implements AsciidocConverter {

    private static final Set<Severity> MISTAKES = EnumSet.of(Severity.WARN, Severity.ERROR, Severity.FATAL);

    private final Asciidoctor engine;

    /** Asciidoctor's own log; kept, since its silence would go with it. What it says becomes diagnostics. */
    private final Logger log = Logger.getLogger("asciidoctor");

    private final List<Complaint> complaints = new ArrayList<>();

    AsciidoctorConverter() {
        log.setUseParentHandlers(false);
        this.engine = Asciidoctor.Factory.create();
        engine.registerLogHandler(this::note);
    }

    @Override
    public synchronized Converted convert(String text, Map<String, Object> attributes) {
        complaints.clear();
        Attributes given = Attributes.builder().build();
        attributes.forEach(given::setAttribute);
        Options options = Options.builder()
                .safe(SafeMode.SECURE)
                .standalone(false)
                .attributes(given)
                .build();
        Document document = engine.load(text, options);
        Map<String, Object> found = new LinkedHashMap<>(document.getAttributes());
        String title = document.getStructuredDoctitle() == null
                ? ""
                : document.getStructuredDoctitle().getCombined();
        String html = document.convert();
        return new Converted(html, title, found, List.copyOf(complaints));
    }

    private void note(LogRecord entry) {
        if (MISTAKES.contains(entry.getSeverity())) {
            int line = entry.getCursor() == null
                    ? 0
                    : Math.max(0, entry.getCursor().getLineNumber());
            complaints.add(new Complaint(line, entry.getMessage()));
        }
    }
}
