package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.config.CachingSection;
import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.host.HeadersFile;
import dev.backfile.generated.host.RedirectTarget;
import dev.backfile.generated.host.RuleFile;
import dev.backfile.page.GapPages;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.PlannedPages;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.page.path.AliasPath;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.DocumentPaths;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What leads from every old URL of a document, or of the term that a profile describes, to it: a page there, and the rules
 * of hosts that can do it without one.
 */
final class Redirects implements OutputKind {

    private static final Setting<Boolean> RENDER = Setting.of(
            "render.redirects", SettingType.FLAG, "true", "false", "a page at each alias of an article or a profile");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.redirect.file", SettingType.TEMPLATE, "redirect.ftlh", "its template");

    private static final Setting<Set<RedirectTarget>> TARGETS = Setting.of(
            "redirect.targets",
            SettingType.of(
                    "a list of html, netlify, cloudflare, apache, nginx, caddy and s3",
                    RedirectTarget::read,
                    Set.of(),
                    "names something else than html, netlify, cloudflare, apache, nginx, caddy and s3",
                    "write what your host reads, such as html,apache"),
            "html",
            "who is told of [old URLs and withdrawn pages](publishing.md#redirects): `html` by a page at each, the others by a file of"
                    + " rules");
    private static final Setting<String> RULES_TEMPLATE = Setting.of(
            "template.hostrules.file", SettingType.TEMPLATE, "host-rules.ftl", "the template of the files of rules");

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, TEMPLATE, TARGETS, RULES_TEMPLATE);
    }

    @Override
    public List<Page> planLast(Settings settings) {
        return RedirectTarget.headers(settings.get(TARGETS)).stream()
                .map(file -> new Page(
                        HeadersFile.PATH,
                        settings.get(RULES_TEMPLATE),
                        new HostRules.Headers(
                                settings.get(TARGETS).contains(RedirectTarget.CLOUDFLARE),
                                settings.site().pathOnHost(),
                                settings.get(CachingSection.FOR_EVER))))
                .toList();
    }

    @Override
    public GapPages fillGaps(PlanInput input, PlannedPages planned, Claims claims) {
        Settings settings = input.settings();
        Set<RedirectTarget> targets = settings.get(TARGETS);
        boolean pages = settings.get(RENDER) && targets.contains(RedirectTarget.HTML);
        List<RuleFile> files = RedirectTarget.files(targets);
        if (!pages && files.isEmpty()) {
            return GapPages.NONE;
        }
        DocumentPaths documents = planned.documents();
        OldUrls old = OldUrls.of(settings, documents, claims);
        HostRules rules = HostRules.of(settings, documents, old, files);
        List<Page> planning = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(old.diagnostics());
        diagnostics.addAll(rules.diagnostics());
        old.documents().forEach((path, document) -> {
            if (pages || rules.needPages().contains(path)) {
                claims.enter(new Claims.Claim(path, () -> "an alias of " + OldUrls.source(settings, document), false));
                planning.add(page(settings, document, path));
            }
        });
        for (HostRules.File file : rules.files()) {
            claims.holder(file.path())
                    .ifPresentOrElse(
                            holder -> diagnostics.add(HostRules.standsAlready(file.path(), file.host(), holder)),
                            () -> {
                                claims.enter(
                                        new Claims.Claim(file.path(), () -> "the rules of redirect.targets", false));
                                planning.add(new Page(
                                        file.path(), settings.get(RULES_TEMPLATE), new HostRules.Model(file.lines())));
                            });
        }
        RedirectTarget.headers(targets)
                .ifPresent(file -> claims.holder(HeadersFile.PATH)
                        .filter(Claims.Claim::own)
                        .ifPresent(holder ->
                                diagnostics.add(HostRules.standsAlready(HeadersFile.PATH, file.host(), holder))));
        return new GapPages(planning, diagnostics);
    }

    @Override
    public List<Page> gapPagesOf(PlanInput input, Article document) {
        return document.aliases().stream()
                .map(alias -> page(input.settings(), document, AliasPath.of(alias.text())))
                .toList();
    }

    private static Page page(Settings settings, Article document, String path) {
        return new Page(path, settings.get(TEMPLATE), new Model(document));
    }

    /**
     * What a page shows that leads from an old URL to a document.
     *
     * @param target the document
     */
    record Model(Article target) implements ModelWithVariables {

        @Override
        public String kind() {
            return "redirect";
        }

        @Override
        public boolean isOfWholeSite() {
            return false;
        }

        @Override
        public boolean isPermanent() {
            return true;
        }

        @Override
        public Optional<Article> ofDocument() {
            return Optional.of(target);
        }

        @Override
        public boolean isIndexed() {
            return false;
        }

        @Override
        public String title(Settings settings) {
            return target.title();
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.document(target);
        }

        @Override
        public Variables<PageContext> variables() {
            return Variables.<PageContext>builder()
                    .key("target", page -> page.document(target))
                    .build();
        }
    }
}
