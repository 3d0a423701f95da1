package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.config.CachingSection;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.generated.host.HeadersFile;
import dev.backfile.generated.host.HostSite;
import dev.backfile.generated.host.Move;
import dev.backfile.generated.host.RuleFile;
import dev.backfile.notation.Ascii;
import dev.backfile.page.model.LateModel;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.page.model.PageModel;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.DocumentPaths;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rules that hosts are told.
 *
 * @param files the files of rules
 * @param needPages the paths of old URLs at which a page has to stand, since a host cannot be told of them
 * @param diagnostics what hosts cannot be told
 */
record HostRules(List<File> files, Set<String> needPages, List<Diagnostic> diagnostics) {

    private static final String KIND = "host-rules";
    private static final Place SETTINGS = Place.file(SettingsReader.FILE);

    /**
     * A file of rules.
     *
     * @param path its path in the destination
     * @param host the host that reads it, as a message names it
     * @param lines its lines
     */
    record File(String path, String host, List<String> lines) {}

    /** The rules of a site. */
    static HostRules of(Settings settings, DocumentPaths documents, OldUrls old, List<RuleFile> formats) {
        boolean anyLetter = settings.get(ReadingSection.ENCODING).equals(StandardCharsets.UTF_8);
        List<Move> moves = old.documents().keySet().stream()
                .sorted()
                .map(from ->
                        new Move(from, documents.pathOf().get(old.documents().get(from))))
                .toList();
        List<String> gone = documents.withPages().stream()
                .filter(Article::isWithdrawn)
                .map(documents.pathOf()::get)
                .sorted()
                .toList();
        HostSite site = new HostSite(
                settings.site().pathOnHost(),
                moves,
                gone,
                settings.get(CachingSection.FOR_EVER),
                settings.get(CachingSection.SECONDS),
                settings.get(CachingSection.PRECOMPRESSED));
        List<File> files = new ArrayList<>();
        Set<String> needPages = new HashSet<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (RuleFile format : formats) {
            List<Move> told = new ArrayList<>();
            int rules = 0;
            for (Move move : moves) {
                boolean possible = format.canTell(move) && (anyLetter || Ascii.is(move.from()));
                int more = rules + format.rules(move);
                if (possible && more <= format.mostRules()) {
                    told.add(move);
                    rules = more;
                }
                if (!possible || more > format.mostRules() || format.needsPages()) {
                    needPages.add(move.from());
                }
            }
            List<String> toldGone = gone.stream()
                    .filter(path -> format.canTellGone(path) && (anyLetter || Ascii.is(path)))
                    .toList();
            if (told.size() < moves.size()) {
                diagnostics.add(pagesStay(format, moves.size() - told.size()));
            }
            if (toldGone.size() < gone.size()) {
                diagnostics.add(notGone(format, gone.size() - toldGone.size()));
            }
            List<String> lines = format.lines(site.with(told, toldGone));
            if (!lines.isEmpty()) {
                files.add(new File(format.path(), format.host(), lines));
            }
        }
        return new HostRules(files, needPages, diagnostics);
    }

    /** What is said where the site has a file of its own in the place of one. */
    static Diagnostic standsAlready(String path, String host, Claims.Claim holder) {
        return Diagnostic.of(
                Code.HOST_LIMIT,
                SETTINGS,
                "redirect.targets names " + host + ", but at '" + path + "' stands "
                        + holder.what().get() + ": the lines for it are not written",
                "take your file away, or the host out of redirect.targets");
    }

    private static Diagnostic pagesStay(RuleFile format, int count) {
        String why = format.mostRules() < Integer.MAX_VALUE
                ? String.format(
                        Locale.ROOT,
                        ", which reads at most %,d rules and none for names that mean something else to it",
                        format.mostRules())
                : ", to which their names mean something else";
        return Diagnostic.of(
                Code.HOST_LIMIT,
                SETTINGS,
                counted(count, "old URL", "old URLs") + " cannot be told to " + format.host() + why
                        + ": pages stand there",
                "nothing has to be done: browsers are led on by the pages");
    }

    private static Diagnostic notGone(RuleFile format, int count) {
        return Diagnostic.of(
                Code.HOST_LIMIT,
                SETTINGS,
                format.host() + " cannot be told to answer 410 at the URL" + (count == 1 ? "" : "s") + " of "
                        + counted(count, "withdrawn page", "withdrawn pages") + ": the notice stands there as any page",
                "nothing has to be done: search engines are told by the page not to list it");
    }

    private static String counted(int count, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
    }

    /**
     * What the page shows that is a file of headers.
     *
     * @param cloudflare whether Cloudflare Pages reads it
     * @param base the path of the site's root on its host
     * @param forever the URLs that the settings name
     */
    record Headers(boolean cloudflare, String base, List<String> forever) implements LateModel {

        @Override
        public PageModel knowing(List<String> copies) {
            return new Model(HeadersFile.lines(cloudflare, base, forever, copies));
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public boolean isIndexed() {
            return false;
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.flag(cloudflare);
            knowing(List.of()).addTo(to);
        }
    }

    /**
     * What the page shows that is a file of rules.
     *
     * @param lines its lines
     */
    record Model(List<String> lines) implements ModelWithVariables {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public boolean isIndexed() {
            return false;
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.all(lines, ModelFingerprint::text);
        }

        @Override
        public Variables<PageContext> variables() {
            return Variables.<PageContext>builder()
                    .key("lines", page -> new ListModel<>(lines, page::wrap, false))
                    .build();
        }
    }
}
