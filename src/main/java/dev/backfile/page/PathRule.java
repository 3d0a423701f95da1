package dev.backfile.page;

import dev.backfile.config.OutputPath;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import java.util.Optional;

/**
 * Holds every planned path to the rule of {@link OutputPath}. A JBake site bakes as it is: what some hosts cannot store is
 * a warning there.
 */
final class PathRule {

    private final boolean jbake;

    PathRule(Settings settings) {
        this.jbake = settings.isJBake();
    }

    /** The fault of a page's path. */
    Optional<Broken> ofPage(String path, Code code) {
        return OutputPath.ofPage(path).map(fault -> broken(fault, code));
    }

    /** The fault of a copied file's path. */
    Optional<Broken> ofFile(String path) {
        return OutputPath.ofFile(path).map(fault -> broken(fault, Code.BAD_FILE_NAME));
    }

    private Broken broken(OutputPath.Fault fault, Code code) {
        return new Broken(fault, code, jbake && !fault.forbidden() ? Severity.WARNING : code.severity());
    }

    /** How a path breaks the rule. */
    record Broken(OutputPath.Fault fault, Code code, Severity severity) {

        boolean isError() {
            return severity == Severity.ERROR;
        }

        /** The diagnostic for what has the path. */
        Diagnostic diagnostic(Place place, String subject, String hint) {
            return new Diagnostic(code, severity, place, subject + " " + fault.what(), hint);
        }
    }
}
