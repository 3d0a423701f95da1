package dev.backfile.desk.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for (RFC 9110). A request for several parts gets the whole, as it may.
 *
 * @param first the first byte
 * @param length the number of bytes; 0 when the file has none of them
 */
record ByteRange(long first, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /**
     * Reads the header of a request.
     *
     * @return empty when it is none that is understood: then the whole file is asked for
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher written = ONE.matcher(header);
        if (!written.matches() || written.group(1).isEmpty() && written.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (written.group(1).isEmpty()) {
            long wanted = Math.min(size, Long.parseLong(written.group(2)));
            return Optional.of(new ByteRange(size - wanted, wanted));
        }
        long first = Long.parseLong(written.group(1));
        long last = written.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(written.group(2)));
        if (!written.group(2).isEmpty() && Long.parseLong(written.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? new ByteRange(0, 0) : new ByteRange(first, last - first + 1));
    }

    /** Whether the file has none of the bytes. */
    boolean isUnsatisfiable() {
        return length == 0;
    }
}
