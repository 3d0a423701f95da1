package dev.backfile.theme.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates that {@link Templates} found, under the names under which they were found. */
public final class SourceLoader implements TemplateLoader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Templates templates;

    SourceLoader(Templates templates) {
        this.templates = templates;
    }

    /** What diagnostics call the template that FreeMarker knows under a name. */
    public static String label(Templates templates, String name) {
        return templates.known(name).map(TemplateSource::label).orElse(name);
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.known(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object found, String encoding) throws IOException {
        TemplateSource source = (TemplateSource) found;
        try {
            String text = source.charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.content()))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new StringReader(marked ? text.substring(1) : text);
        } catch (CharacterCodingException wrong) {
            throw new EncodingFault(source);
        }
    }

    @Override
    public void closeTemplateSource(Object source) {
        // its bytes are in memory
    }

    /** A template is not text in the encoding that the settings name. */
    public static final class EncodingFault extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient TemplateSource source;

        EncodingFault(TemplateSource source) {
            super(source.label());
            this.source = source;
        }

        /** The source that was found. */
        public TemplateSource source() {
            return source;
        }
    }
}
