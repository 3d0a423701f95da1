package dev.backfile.sample;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker. Its messages on CSS are left out: they lag behind browsers. */
final class NuChecker {

    private static final long DEEP = 64L << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final Messages messages = new Messages();

    /** Reads the grammar of HTML, which is deeper than the stack of a thread allows where code is compiled quickly. */
    NuChecker() throws Exception {
        FutureTask<SimpleDocumentValidator> ready = new FutureTask<>(() -> {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, messages);
            validator.setUpValidatorAndParsers(messages, false, false);
            return validator;
        });
        new Thread(null, ready, "grammar of HTML", DEEP).start();
        ready.get();
    }

    /** Every error and warning in an HTML page, each as {@code path:line:column: message}. */
    List<String> check(Baked baked, String path) throws Exception {
        messages.begin(path);
        InputSource source = new InputSource(new ByteArrayInputStream(baked.bytes(path)));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
        return messages.all();
    }

    /** Every error and warning in every page of a site. */
    static List<String> checkAll(Baked baked) throws Exception {
        NuChecker checker = new NuChecker();
        List<String> found = new ArrayList<>();
        for (String path : baked.pages()) {
            found.addAll(checker.check(baked, path));
        }
        return found;
    }

    private static final class Messages implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String path = "";

        void begin(String name) {
            path = name;
            found.clear();
        }

        List<String> all() {
            return List.copyOf(found);
        }

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        private void add(SAXParseException message) {
            if (!message.getMessage().startsWith("CSS:")) {
                found.add(path + ":" + message.getLineNumber() + ":" + message.getColumnNumber() + ": "
                        + message.getMessage());
            }
        }
    }
}
