package dev.backfile.imports.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures and other files of an export, by their numbers. */
final class Attachments {

    private final Map<String, Attachment> byNumber = new HashMap<>();

    /**
     * A file.
     *
     * @param address its address on the old site
     * @param alternative what it shows
     * @param caption what is said below it, as HTML
     */
    record Attachment(String address, String alternative, String caption) {}

    /** Notes an item that is a file. */
    void add(Item item) {
        byNumber.put(
                item.value("wp:post_id"),
                new Attachment(
                        item.value("wp:attachment_url"),
                        item.meta().getOrDefault("_wp_attachment_image_alt", "").strip(),
                        item.value("excerpt:encoded")));
    }

    /** The file of a number. */
    Optional<Attachment> of(String number) {
        return Optional.ofNullable(byNumber.get(number.strip()))
                .filter(found -> !found.address().isEmpty());
    }

    /** How many there are. */
    int count() {
        return byNumber.size();
    }
}
