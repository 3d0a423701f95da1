package dev.backfile.theme.template;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The source of one template, as it lies in a folder or on the class path.
 *
 * @param name its name within the templates, with {@code /} between folders
 * @param label what diagnostics call it: its path relative to the site, or its name with a word on where it comes from
 * @param content its bytes, which must not be changed
 * @param charset the encoding of the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record TemplateSource(String name, String label, byte[] content, Charset charset) {

    /** Whether another has the same bytes under the same name. */
    boolean isSame(TemplateSource other) {
        return name.equals(other.name)
                && label.equals(other.label)
                && charset.equals(other.charset)
                && Arrays.equals(content, other.content);
    }
}
