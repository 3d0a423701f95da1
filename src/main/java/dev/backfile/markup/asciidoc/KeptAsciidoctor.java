package dev.backfile.markup.asciidoc;

import java.util.Optional;

/**
 * Asciidoctor, kept for the readers that come: it takes seconds to start. For sites whose settings ask other work of it another one is
 * started, and only the last one is kept. Safe for use by many threads.
 */
public final class KeptAsciidoctor {

    private Optional<Started> last = Optional.empty();

    private record Started(Conversion conversion, AsciidocConverter converter) {}

    /** Of nothing: it is started when the first text is read. */
    public KeptAsciidoctor() {
        // nothing is started yet
    }

    /** One that works as these settings have it. */
    synchronized AsciidocConverter of(Conversion conversion) {
        Started found = last.filter(started -> started.conversion().equals(conversion))
                .orElseGet(() -> new Started(conversion, new AsciidoctorConverter(conversion)));
        last = Optional.of(found);
        return found.converter();
    }
}
