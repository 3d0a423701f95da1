package dev.backfile.page.model;

/** What a page shows, or a part of it, that says itself what of it counts. */
public interface Shown {

    /** Says what is shown, so that the page is rendered again when that is something else. */
    void addTo(ModelFingerprint to);
}
