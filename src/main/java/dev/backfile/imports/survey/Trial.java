package dev.backfile.imports.survey;

import java.util.List;

/**
 * What came of planning the tree with the proposed settings.
 *
 * @param documents how many documents there are
 * @param read how many of them could be read
 * @param heldBack how many of these are held back, as drafts or for a date to come
 * @param errors how many mistakes would stop a bake
 * @param warnings how many others there are
 * @param mistakes the mistakes by their codes, errors first
 */
public record Trial(int documents, int read, int heldBack, int errors, int warnings, List<Mistakes> mistakes) {

    /**
     * Mistakes of one kind.
     *
     * @param code the code by which the manual explains them
     * @param isError whether they stop a bake
     * @param count how many lines tell of them
     * @param place where the first is
     * @param message what is wrong there
     * @param hint the way out
     */
    public record Mistakes(String code, boolean isError, int count, String place, String message, String hint) {}
}
