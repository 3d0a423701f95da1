package dev.backfile.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of a specification: a file, and what a reader makes of it.
 *
 * <p>In a {@code *.spec.md} file an example is a heading of the third level, a line that names the file's path between
 * back-ticks (and {@code JBake} where the site is a JBake site), the file between lines of four back-ticks, and the
 * outcome likewise. In the file {@code ⇥} is a tab, {@code ␍} a carriage return, {@code ⟦FEFF⟧} that character and
 * {@code ⟦byte E4⟧} that byte.
 *
 * @param name what it shows
 * @param path the file's path relative to the content folder
 * @param jbake whether the site is a JBake site
 * @param file the file as it stands in the specification
 * @param outcome the outcome as it stands in the specification
 */
record Example(String name, String path, boolean jbake, String file, String outcome) {

    static final Pattern FORM = Pattern.compile(
            "### ([^\\n]+)\\n\\n([^\\n]*)`([^`\\n]+)`([^\\n]*)\\n\\n````text\\n(.*?)````\\n\\n````text\\n(.*?)````\\n",
            Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("⟦(byte )?([0-9A-F]+)⟧");

    /** All examples of a specification. */
    static List<Example> of(String specification) {
        List<Example> examples = new ArrayList<>();
        Matcher example = FORM.matcher(specification);
        while (example.find()) {
            boolean jbake = (example.group(2) + example.group(4)).contains("JBake");
            examples.add(new Example(example.group(1), example.group(3), jbake, example.group(5), example.group(6)));
        }
        return examples;
    }

    /** The bytes of the file. */
    byte[] bytes() {
        String text = file.replace('⇥', '\t').replace('␍', '\r');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int done = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
            int code = Integer.parseInt(escape.group(2), 16);
            bytes.writeBytes(
                    escape.group(1) == null
                            ? Character.toString(code).getBytes(StandardCharsets.UTF_8)
                            : new byte[] {(byte) code});
            done = escape.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
