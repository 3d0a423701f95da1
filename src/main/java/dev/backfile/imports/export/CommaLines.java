package dev.backfile.imports.export;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Comma-separated values after RFC 4180, row by row, with the names of the first row. Confined to one thread. */
public final class CommaLines {

    private static final int LONGEST_VALUE = 16 << 20;

    private final PushbackReader reader;
    private final List<String> written;
    private final List<String> names;
    private int line = 1;
    private int begin = 1;
    private int cut;

    /**
     * Reads the names of the columns.
     *
     * @throws IOException if they cannot be read
     */
    public CommaLines(Reader text) throws IOException {
        this.reader = new PushbackReader(text);
        this.written = List.copyOf(row());
        this.names = written.stream()
                .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The first row as it is written. */
    public List<String> written() {
        return written;
    }

    /** The names of the columns in lower case. */
    public List<String> names() {
        return names;
    }

    /** How many values were longer than any article; the rest of each is left out. */
    public int cut() {
        return cut;
    }

    /** The line in which the row that was read last begins, from 1. */
    public int line() {
        return begin;
    }

    /**
     * The next row by the names of its columns; an empty one behind the last.
     *
     * @throws IOException if it cannot be read
     */
    public Map<String, String> next() throws IOException {
        List<String> values = row();
        while (values.equals(List.of("")) && !isEnd()) {
            values = row();
        }
        Map<String, String> row = new LinkedHashMap<>();
        if (!values.equals(List.of(""))) {
            for (int column = 0; column < Math.min(names.size(), values.size()); column++) {
                row.put(names.get(column), values.get(column));
            }
        }
        return row;
    }

    private boolean isEnd() throws IOException {
        int sign = reader.read();
        if (sign >= 0) {
            reader.unread(sign);
        }
        return sign < 0;
    }

    private List<String> row() throws IOException {
        begin = line;
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int sign = reader.read();
        while (sign >= 0) {
            line += sign == '\n' ? 1 : 0;
            if (quoted && sign == '"') {
                int next = reader.read();
                quoted = next == '"';
                if (quoted) {
                    value.append('"');
                } else if (next >= 0) {
                    reader.unread(next);
                }
            } else if (!quoted && sign == '"' && value.length() == 0) {
                quoted = true;
            } else if (!quoted && sign == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else if (!quoted && sign == '\n') {
                break;
            } else if (quoted || sign != '\r') {
                if (value.length() < LONGEST_VALUE) {
                    value.append((char) sign);
                } else if (value.length() == LONGEST_VALUE) {
                    value.append(' ');
                    cut++;
                }
            }
            sign = reader.read();
        }
        values.add(value.toString());
        return values;
    }
}
