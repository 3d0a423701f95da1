package dev.backfile.diagnostic;

/**
 * Mistakes that have one cause, so that where there are many they are told in one line.
 *
 * @param sentence what follows their number in that line, such as {@code links lead to '/about/'}; it is the same for all
 * @param least how many there must be
 * @param most how many may be warnings; where there are more, each is an error
 */
public record Family(String sentence, int least, int most) {

    private static final int LONGEST = 300;

    /** A family of which there may be as many as there are. */
    public Family(String sentence, int least) {
        this(sentence, least, Integer.MAX_VALUE);
    }

    /** A family; what is long beyond measure in its sentence is cut. */
    public Family {
        sentence = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }
}
