package dev.backfile.desk;

import dev.backfile.build.report.BakeResult;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.report.SwapOutcome;
import dev.backfile.config.Settings;
import dev.backfile.config.SiteSection;
import dev.backfile.desk.live.EditorLink;
import dev.backfile.desk.live.LiveState;
import dev.backfile.desk.server.HostedSite;
import dev.backfile.output.Change;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a preview shows at this moment: the bakes write it, the host reads it. Safe for use by many threads. */
final class Shown implements HostedSite, Onlooker {

    private final Path site;
    private final boolean drafts;
    private final Consumer<String> events;
    private final BooleanSupplier overtaken;
    private final ViewedPages viewed = new ViewedPages();
    private final Map<String, byte[]> early = new ConcurrentHashMap<>();
    private volatile Optional<Settings> settings = Optional.empty();
    private volatile Function<String, Optional<String>> planned = path -> Optional.empty();
    private volatile LiveState state;

    /**
     * @param overtaken whether the rest of the bake that is running is for nothing
     */
    Shown(Path site, boolean drafts, String run, Consumer<String> events, BooleanSupplier overtaken) {
        this.overtaken = overtaken;
        this.site = site;
        this.drafts = drafts;
        this.events = events;
        this.state = new LiveState(run, 0, drafts, 0, "", true, List.of(), planned, new EditorLink(site, ""));
    }

    /** A bake is over: its result is what is shown from now on. */
    void baked(BakeResult result) {
        boolean published = result.details().swap() == SwapOutcome.PUBLISHED;
        boolean wasEarly = !early.isEmpty();
        early.clear();
        state = new LiveState(
                state.run(),
                state.bake() + 1,
                drafts,
                published ? result.counts().heldBack() : state.heldBack(),
                published
                        ? result.counts().due().stream()
                                .findFirst()
                                .map(due -> due.date())
                                .orElse("")
                        : state.due(),
                published,
                result.diagnostics(),
                planned,
                new EditorLink(
                        site, settings.map(now -> now.get(SiteSection.EDITOR)).orElse("")));
        boolean known = published || !wasEarly;
        List<String> changes =
                result.details().changes().stream().map(Change::path).toList();
        events.accept(state.event(known ? Optional.of(changes) : Optional.empty()));
    }

    /** The settings of the last bake that had any. */
    Optional<Settings> settings() {
        return settings;
    }

    @Override
    public void read(Settings now) {
        settings = Optional.of(now);
    }

    @Override
    public void planned(Supplier<Function<String, Optional<String>>> sources) {
        Function<String, Optional<String>> paths = sources.get();
        Function<String, String> inSite = settings.<Function<String, String>>map(now -> now.folders()::inContent)
                .orElse(Function.identity());
        planned = path -> paths.apply(path).map(inSite);
    }

    @Override
    public Set<String> wanted() {
        return viewed.paths();
    }

    @Override
    public boolean isOvertaken() {
        return overtaken.getAsBoolean();
    }

    @Override
    public void rendered(String path, byte[] bytes) {
        early.put(path, bytes);
        events.accept(LiveState.early(path));
    }

    @Override
    public LiveState state() {
        return state;
    }

    @Override
    public String firstEvent() {
        return state.event(Optional.empty());
    }

    @Override
    public boolean isThere() {
        return Files.isDirectory(site);
    }

    @Override
    public Charset pageEncoding() {
        return settings.map(now -> now.reading().outputCharset()).orElse(StandardCharsets.UTF_8);
    }

    @Override
    public String notFoundPage() {
        return settings.map(now -> now.properties().get("error404.file"))
                .map(String::valueOf)
                .filter(path -> !path.isBlank())
                .orElse("404.html");
    }

    @Override
    public List<String> root() {
        return settings.flatMap(now -> now.site().host()).map(Shown::names).orElse(List.of());
    }

    /** The names of the folders in the address of a site. */
    static List<String> names(String host) {
        String path = URI.create(host).getPath();
        return Arrays.stream(path == null ? new String[0] : path.split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public Optional<byte[]> early(String path) {
        return Optional.ofNullable(early.get(path));
    }

    @Override
    public void viewed(String path) {
        viewed.add(path);
    }
}
