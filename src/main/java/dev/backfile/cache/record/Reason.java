package dev.backfile.cache.record;

import java.util.Locale;

/** Why a page was rendered. */
public enum Reason {
    /** It is new, or nothing is remembered of it. */
    NEW("nothing was remembered of it"),
    /** The document that it is the page of changed. */
    SOURCE("its own document changed"),
    /** Another document that it shows changed. */
    NEIGHBOUR("another document that it shows changed"),
    /** An image that it shows changed. */
    IMAGE("an image that it shows changed"),
    /** What it lists changed, or the order or the number of it, or its place among other pages. */
    LIST("what it lists changed"),
    /** A template that it is made with changed. */
    TEMPLATE("a template that it is made with changed"),
    /** An asset that its template asks for changed. */
    ASSET("an asset that it asks for changed"),
    /** A setting changed. */
    SETTING("a setting changed"),
    /** It reaches over the whole archive, and something in that changed. */
    REACH_ALL("it reads the whole archive, and something in it changed"),
    /** It shows data files, and one of them changed. */
    DATA("it reads data files, and one of them changed"),
    /** It shows the time of the bake. */
    CLOCK("it shows the moment of the bake"),
    /** Its file in the destination is gone or is not what was written. */
    OUTPUT("its file in the destination was gone, or was not what was written there");

    private final String explanation;

    Reason(String explanation) {
        this.explanation = explanation;
    }

    /** The word that users read, such as {@code reach-all}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happened, as a clause. */
    public String explanation() {
        return explanation;
    }
}
