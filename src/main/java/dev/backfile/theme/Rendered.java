package dev.backfile.theme;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.fault.PageFaults;
import dev.backfile.theme.model.Reads;
import dev.backfile.theme.template.TemplateLookup;
import java.util.List;

/**
 * A page that was rendered.
 *
 * @param bytes its text in the encoding of baked pages; empty when it could not be rendered
 * @param diagnostics the mistakes of its templates. They do not name the page, so that the same mistake on another page
 *     is an equal value: {@link PageFaults} makes one of them
 * @param lookups every template that it asked for, each once, those not found included
 * @param reads what it read of the archive
 */
public record Rendered(byte[] bytes, List<Diagnostic> diagnostics, List<TemplateLookup> lookups, Reads reads) {

    /** Whether the page could be rendered. */
    public boolean isWhole() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}
