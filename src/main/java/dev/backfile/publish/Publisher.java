package dev.backfile.publish;

import dev.backfile.build.Progress;
import dev.backfile.config.CachingSection;
import dev.backfile.config.PublishTarget;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.BakeLock;
import dev.backfile.output.DestinationLock;
import dev.backfile.publish.target.Pause;
import dev.backfile.publish.target.Target;
import dev.backfile.publish.target.TargetException;
import dev.backfile.publish.target.TargetSite;
import dev.backfile.publish.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings what a site's last bake left to a target. Called by the door, which bakes before. */
public final class Publisher {

    /** The user in a URL, which may be a token. */
    private static final Pattern NAMED = Pattern.compile("(https?://)[^/@\\s]*@");

    private final Settings settings;
    private final Path folder;
    private final Path destination;
    private final Progress progress;
    private final Map<String, String> environment;
    private final Pause pause;

    /**
     * A publisher of one site.
     *
     * @param folder the site's folder
     * @param destination where the site was baked
     * @param environment the variables of the environment, of which targets take names and passwords
     */
    public Publisher(
            Settings settings, Path folder, Path destination, Progress progress, Map<String, String> environment) {
        this(settings, folder, destination, progress, environment, Pause.REAL);
    }

    /** A publisher that waits in another way before it tries again. */
    Publisher(
            Settings settings,
            Path folder,
            Path destination,
            Progress progress,
            Map<String, String> environment,
            Pause pause) {
        this.settings = settings;
        this.folder = folder;
        this.destination = destination;
        this.progress = progress;
        this.environment = Map.copyOf(environment);
        this.pause = pause;
    }

    /** The report of a site that may not be published. */
    public static PublishReport refused(List<Diagnostic> diagnostics) {
        return PublishReport.refused("", diagnostics);
    }

    /** What is wrong with the choice of a target; empty where it can be published to. */
    public Optional<Diagnostic> fault(PublishOptions options) {
        return target(options).isPresent() ? Optional.empty() : Optional.of(noTarget(options));
    }

    /**
     * Publishes.
     *
     * @param remembered the fingerprint of the manifest that the site's last bake left in its destination
     * @throws IOException if the site or what is remembered of it cannot be read
     */
    public PublishReport publish(PublishOptions options, Fingerprint remembered) throws IOException {
        Optional<PublishTarget> chosen = target(options);
        if (chosen.isEmpty()) {
            return refused(List.of(noTarget(options)));
        }
        PublishTarget target = chosen.get();
        if (!Files.isDirectory(destination)) {
            return PublishReport.refused(
                    target.name(),
                    List.of(BakedSite.in(destination, remembered).fault().orElseThrow()));
        }
        Path memory = Files.createDirectories(
                folder.resolve(".backfile").resolve("publish").resolve(target.name()));
        Optional<DestinationLock> reading = DestinationLock.take(destination);
        try (BakeLock alone = BakeLock.take(memory.resolve("lock")).orElse(null)) {
            if (alone == null || reading.isEmpty()) {
                return PublishReport.refused(
                        target.name(),
                        List.of(Diagnostic.of(
                                Code.BAD_TARGET,
                                target.place(),
                                alone == null
                                        ? "the site is just being published to '" + target.name() + "'"
                                        : "the site is just being baked",
                                "wait until that is done")));
            }
            return publish(target, options, BakedSite.in(destination, remembered), memory);
        } finally {
            reading.ifPresent(DestinationLock::close);
        }
    }

    private PublishReport publish(PublishTarget target, PublishOptions options, BakedSite.Found baked, Path memory) {
        if (baked.site().isEmpty()) {
            return PublishReport.refused(target.name(), baked.fault().stream().toList());
        }
        TargetSite site = new TargetSite(
                folder,
                destination,
                settings.get(ReadingSection.ENCODING),
                memory,
                settings.get(CachingSection.SECONDS),
                environment,
                pause);
        try (Target open = Targets.open(target, site)) {
            return new Publication(target, open, baked.site().get(), settings, progress).run(options);
        } catch (TargetException fault) {
            return PublishReport.refused(target.name(), List.of(wrong(target, fault.getMessage(), fault.hint())));
        } catch (IOException failure) {
            return PublishReport.refused(
                    target.name(),
                    List.of(wrong(
                            target,
                            "cannot be reached or written (" + reason(failure) + ")",
                            "see that it can, and publish again: what is there already is not uploaded again")));
        }
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static Diagnostic wrong(PublishTarget target, String what, String hint) {
        String harmless = NAMED.matcher(what).replaceAll("$1");
        return Diagnostic.of(Code.BAD_TARGET, target.place(), "the target '" + target.name() + "' " + harmless, hint);
    }

    private Optional<PublishTarget> target(PublishOptions options) {
        List<PublishTarget> all = settings.publishing();
        return options.to().isEmpty() && all.size() == 1
                ? Optional.of(all.get(0))
                : all.stream()
                        .filter(target ->
                                options.to().filter(target.name()::equals).isPresent())
                        .findFirst();
    }

    private Diagnostic noTarget(PublishOptions options) {
        List<String> names =
                settings.publishing().stream().map(PublishTarget::name).toList();
        String named = String.join(", ", names);
        if (names.isEmpty()) {
            return missing(
                    "the settings name no target to publish to",
                    "write one, such as publish.live.kind=folder and publish.live.to=/srv/www");
        }
        return options.to()
                .map(name -> missing(
                        "the settings name no target '" + name + "'",
                        Suggestion.hint(name, names, "name one of " + named)))
                .orElseGet(() -> missing("the settings name several targets", "say --to and one of " + named));
    }

    private static Diagnostic missing(String message, String hint) {
        return Diagnostic.of(Code.BAD_TARGET, Place.file(SettingsReader.FILE), message, hint);
    }
}
