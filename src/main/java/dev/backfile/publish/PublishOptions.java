package dev.backfile.publish;

import java.util.Optional;

/**
 * How a site is published.
 *
 * @param to the name of the target in the settings; empty for the only one
 * @param bake whether the site is baked first
 * @param dryRun whether it is only told what would be done
 * @param adopt whether files of others at the target are overwritten
 */
public record PublishOptions(Optional<String> to, boolean bake, boolean dryRun, boolean adopt) {

    /** Bakes, and publishes to the only target that the settings name. */
    public static PublishOptions usual() {
        return new PublishOptions(Optional.empty(), true, false, false);
    }

    /** The same to the target of this name. */
    public PublishOptions withTo(String name) {
        return new PublishOptions(Optional.of(name), bake, dryRun, adopt);
    }

    /** The same of what was baked before, or not. */
    public PublishOptions withBake(boolean value) {
        return new PublishOptions(to, value, dryRun, adopt);
    }

    /** The same without doing anything at the target, or not. */
    public PublishOptions withDryRun(boolean value) {
        return new PublishOptions(to, bake, value, adopt);
    }

    /** The same over files of others, or not. */
    public PublishOptions withAdopt(boolean value) {
        return new PublishOptions(to, bake, dryRun, value);
    }
}
