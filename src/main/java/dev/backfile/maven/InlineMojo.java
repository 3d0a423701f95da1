package dev.backfile.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** The goal {@code serve} under the name that the Maven plugin of JBake has for a preview with a server. */
@Mojo(name = "inline", requiresProject = false)
public final class InlineMojo extends WatchMojo {

    /** Made by Maven. */
    public InlineMojo() {}
}
