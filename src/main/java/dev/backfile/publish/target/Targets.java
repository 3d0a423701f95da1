package dev.backfile.publish.target;

import dev.backfile.config.PublishTarget;
import java.io.IOException;
import java.util.Locale;

/** Opens the targets that settings name. */
public final class Targets {

    private Targets() {}

    /**
     * Opens a target.
     *
     * @throws TargetException if it cannot be used as it is described, or its library is not there
     */
    public static Target open(PublishTarget target, TargetSite site) throws IOException {
        try {
            return switch (target.kind()) {
                case FOLDER -> FolderTarget.open(target, site);
                case GIT -> GitTarget.open(target, site);
                case RSYNC -> RsyncTarget.open(target, site);
                case SFTP -> SftpTarget.open(target, site);
                case S3 -> S3Target.open(target, site);
            };
        } catch (NoClassDefFoundError missing) {
            String addition = target.kind().name().toLowerCase(Locale.ROOT);
            throw new TargetException(
                    "needs the add-on '" + addition + "', which is not installed",
                    "backfile add " + addition + "; with Maven add its libraries to the dependencies of the plugin");
        }
    }

    /** The place that a target needs. */
    static String to(PublishTarget target, String example) throws TargetException {
        if (target.to().isEmpty()) {
            throw new TargetException(
                    "does not say where it lies", "set publish." + target.name() + ".to, such as " + example);
        }
        return target.to();
    }
}
