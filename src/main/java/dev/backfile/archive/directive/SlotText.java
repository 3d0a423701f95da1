package dev.backfile.archive.directive;

/** Text within a slot: letters and digits as they are, other characters by their numbers, so that nothing reads them as markup. */
final class SlotText {

    private static final char ESCAPE = '%';
    private static final char END = '.';
    private static final int RADIX = 36;

    private SlotText() {}

    /** A text in its form within a slot. */
    static String of(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean plain = character < 0x80 ? isPlain(character) : Character.isLetterOrDigit(character);
            if (plain) {
                encoded.append(character);
            } else {
                encoded.append(ESCAPE)
                        .append(Integer.toString(character, RADIX))
                        .append(END);
            }
        }
        return encoded.toString();
    }

    /** The text of such a form. */
    static String decoded(String encoded) {
        StringBuilder text = new StringBuilder(encoded.length());
        int index = 0;
        while (index < encoded.length()) {
            char character = encoded.charAt(index);
            int end = character == ESCAPE ? encoded.indexOf(END, index) : -1;
            if (end < 0) {
                text.append(character);
                index++;
            } else {
                text.append((char) Integer.parseInt(encoded, index + 1, end, RADIX));
                index = end + 1;
            }
        }
        return text.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "-_/:,;+()".indexOf(character) >= 0;
    }
}
