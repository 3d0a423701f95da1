package dev.backfile.cli.manual;

/** Text in the language of manual pages: requests on lines of their own, and text in which nothing is taken for one. */
final class Roff {

    private final StringBuilder page = new StringBuilder();

    /** A request, such as {@code SH}, with its arguments. */
    Roff request(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escape(argument).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
        return this;
    }

    /** A paragraph's text; blank lines would be paragraphs, and are left out. */
    Roff text(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> line(escape(line.strip())));
        return this;
    }

    /** A line with words in bold and such that stand for others, in turn, bold first. */
    Roff term(String bold, String replaceable) {
        return line(
                "\\fB" + escape(bold) + "\\fR" + (replaceable.isEmpty() ? "" : "\\fI" + escape(replaceable) + "\\fR"));
    }

    /** Lines as they are, such as an example. */
    Roff verbatim(String text) {
        request("PP").request("RS", "4").request("nf");
        text.lines().forEach(line -> line(escape(line.strip())));
        return request("fi").request("RE");
    }

    private Roff line(String escaped) {
        if (escaped.startsWith(".") || escaped.startsWith("'")) {
            page.append("\\&");
        }
        page.append(escaped).append('\n');
        return this;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\\') {
                escaped.append("\\e");
            } else if (character == '-') {
                escaped.append("\\-");
            } else if (character == '~') {
                escaped.append("\\(ti");
            } else if (character == '^') {
                escaped.append("\\(ha");
            } else if (character < 128) {
                escaped.append((char) character);
            } else {
                escaped.append(String.format("\\[u%04X]", character));
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
