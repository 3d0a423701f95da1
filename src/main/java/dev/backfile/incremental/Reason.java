package dev.backfile.incremental;

import java.util.Locale;

/** Why a page was rendered. */
public enum Reason {
    /** It is new, or nothing is remembered of it. */
    NEW,
    /** The document that it is the page of changed. */
    SOURCE,
    /** Another document that it shows changed. */
    NEIGHBOUR,
    /** An image that it shows changed. */
    IMAGE,
    /** What it lists changed, or the order or the number of it, or its place among other pages. */
    LIST,
    /** A template that it is made with changed. */
    TEMPLATE,
    /** A setting changed. */
    SETTING,
    /** It reaches over the whole archive, and something in that changed. */
    REACH_ALL,
    /** It shows data files, and one of them changed. */
    DATA,
    /** It shows the time of the bake. */
    CLOCK,
    /** Its file in the destination is gone or is not what was written. */
    OUTPUT;

    /** The word that users read, such as {@code reach-all}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
