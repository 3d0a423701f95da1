package dev.backfile.config;

import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;

/**
 * A link that a setting gives every page.
 *
 * @param key the setting
 * @param label what readers see
 * @param address a path or URL of the site, or a URL of another, as it was written
 * @param place where the link stands in the settings
 */
public record MenuLink(String key, String label, String address, Place place) implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.text(key).text(label).text(address);
    }

    /** Whether it leads to another site or to a mailbox. */
    public boolean leadsElsewhere() {
        return address.matches("(?i)(https?:|mailto:|//).*");
    }
}
