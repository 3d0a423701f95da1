package dev.backfile.publish;

import dev.backfile.build.Progress;
import dev.backfile.config.CachingSection;
import dev.backfile.config.PublishTarget;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.FingerprintedName;
import dev.backfile.output.Manifest;
import dev.backfile.publish.plan.UploadPlan;
import dev.backfile.publish.target.Target;
import dev.backfile.publish.target.TargetException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings one baked site to one target that is open. */
final class Publication {

    /** After so many uploads the target is told how far they are, for who has to go on. */
    private static final int TOLD_AFTER = 500;

    private final PublishTarget named;
    private final Target target;
    private final BakedSite site;
    private final Settings settings;
    private final Progress progress;
    private byte[] remembered = {};

    Publication(PublishTarget named, Target target, BakedSite site, Settings settings, Progress progress) {
        this.named = named;
        this.target = target;
        this.site = site;
        this.settings = settings;
        this.progress = progress;
    }

    PublishReport run(PublishOptions options) throws IOException {
        long begin = System.nanoTime();
        Map<String, Fingerprint> there = there();
        SentFiles sent = SentFiles.of(site, target.encoding());
        UploadPlan plan = UploadPlan.of(there, sent.fingerprints());
        Set<String> inTheWay = options.adopt() ? Set.of() : target.standing(plan.added());
        if (!inTheWay.isEmpty()) {
            return PublishReport.refused(named.name(), List.of(inTheWay(inTheWay)));
        }
        if (!options.dryRun() && !plan.isEmpty()) {
            upload(there, sent, plan);
        }
        long bytes = 0;
        for (String path : plan.uploads()) {
            bytes += sent.size(path);
        }
        return new PublishReport(
                named.name(),
                named.kind().name().toLowerCase(Locale.ROOT),
                List.of(),
                plan.added(),
                plan.changed(),
                plan.deleted(),
                sent.fingerprints().size() - plan.uploads().size(),
                plan.uploads().size(),
                bytes,
                (System.nanoTime() - begin) / 1_000_000,
                !options.dryRun(),
                settings.site().pathOnHost());
    }

    private Map<String, Fingerprint> there() throws IOException {
        byte[] list = target.list().orElse(new byte[0]);
        Manifest manifest = Manifest.parse(list);
        if (list.length > 0 && manifest.isNone()) {
            throw new TargetException(
                    "has a file '" + Target.LIST + "' that is not what was written there",
                    "bring it back, or take it away and publish with --adopt");
        }
        return manifest.files();
    }

    private void upload(Map<String, Fingerprint> there, SentFiles sent, UploadPlan plan) throws IOException {
        progress.stage(
                "Uploading", plan.uploads().size() + (long) plan.deleted().size());
        Map<String, Fingerprint> state = new HashMap<>(there);
        plan.uploads().forEach(path -> state.put(path, Fingerprint.NONE));
        if (!target.isAtOnce()) {
            remember(state);
        }
        for (List<String> stage : plan.stages()) {
            for (int from = 0; from < stage.size(); from += TOLD_AFTER) {
                List<String> part = stage.subList(from, Math.min(stage.size(), from + TOLD_AFTER));
                target.put(
                        part.stream()
                                .map(path -> sent.upload(path, isForEver("/" + path)))
                                .toList(),
                        done -> progress.step(1));
                part.forEach(path -> state.put(path, sent.fingerprints().get(path)));
                if (!target.isAtOnce()) {
                    remember(state);
                }
            }
        }
        target.delete(plan.deleted(), done -> progress.step(1));
        remember(sent.fingerprints());
        target.finish(subject(plan));
    }

    private void remember(Map<String, Fingerprint> state) throws IOException {
        byte[] list = Manifest.of(state, Manifest.Kind.SITE).bytes();
        if (!Arrays.equals(list, remembered)) {
            target.remember(list);
            remembered = list;
        }
    }

    private boolean isForEver(String url) {
        return FingerprintedName.isOf(url)
                || settings.get(CachingSection.FOR_EVER).stream()
                        .anyMatch(pattern -> pattern.endsWith("*")
                                ? url.startsWith(pattern.substring(0, pattern.length() - 1))
                                : url.equals(pattern));
    }

    private String subject(UploadPlan plan) {
        String title = settings.site().title();
        return "Publish " + (title.isEmpty() ? "the site" : title) + ": "
                + plan.added().size() + " added, " + plan.changed().size() + " changed, "
                + plan.deleted().size() + " deleted";
    }

    private Diagnostic inTheWay(Set<String> paths) {
        List<String> sorted = new ArrayList<>(paths);
        sorted.sort(null);
        String more = sorted.size() == 1 ? "" : String.format(Locale.ROOT, " and %,d more", sorted.size() - 1);
        return Diagnostic.of(
                Code.BAD_TARGET,
                named.place(),
                "the target '" + named.name()
                        + "' has files that were not published from here in the place of the site's: '" + sorted.get(0)
                        + "'" + more,
                "take them away, or overwrite them with --adopt");
    }
}
