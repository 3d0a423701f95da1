package dev.backfile.cli.option;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of Backfile, as its jar names it. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("of a working copy");
        return new String[] {"backfile " + version, "Java " + Runtime.version()};
    }
}
