package dev.backfile.page.path;

import dev.backfile.config.Settings;
import dev.backfile.config.value.OutputPath;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import java.util.Optional;

/**
 * Holds every planned path to the rule of {@link OutputPath}. A JBake site bakes as it is: what some hosts cannot store is
 * a warning there.
 */
public final class PathRule {

    private final boolean portable;

    /** The rule for a site: in a JBake site what some hosts cannot store is a warning, in others an error. */
    public PathRule(Settings settings) {
        this.portable = settings.habits().pages().requiresPortablePaths();
    }

    /** The fault of a page's path. */
    public Optional<Broken> ofPage(String path, Code code) {
        return OutputPath.ofPage(path).map(fault -> broken(fault, code));
    }

    /** The fault of a copied file's path. */
    public Optional<Broken> ofFile(String path) {
        return OutputPath.ofFile(path).map(fault -> broken(fault, Code.BAD_FILE_NAME));
    }

    private Broken broken(OutputPath.Fault fault, Code code) {
        return new Broken(fault, code, !portable && !fault.forbidden() ? Severity.WARNING : code.severity());
    }

    /** How a path breaks the rule. */
    public record Broken(OutputPath.Fault fault, Code code, Severity severity) {

        /** Whether nothing may be written at the path. */
        public boolean isError() {
            return severity == Severity.ERROR;
        }

        /** The diagnostic for what has the path. */
        public Diagnostic diagnostic(Place place, String subject, String hint) {
            return new Diagnostic(code, severity, place, subject + " " + fault.what(), hint);
        }
    }
}
