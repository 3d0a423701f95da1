package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Written;
import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.page.GapPages;
import dev.backfile.page.ModelFingerprint;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.PlannedPages;
import dev.backfile.page.path.AliasPath;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.DocumentPaths;
import dev.backfile.page.path.PathRule;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A redirect page for every old URL of a document, or of the term that a profile describes. */
final class Redirects implements OutputKind {

    private static final Setting<Boolean> RENDER = Setting.of(
            "render.redirects", SettingType.FLAG, "true", "false", "a page at each alias of an article or a profile");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.redirect.file", SettingType.TEMPLATE, "redirect.ftlh", "its template");

    private static final String HINT = "write an old path from the root of the site, such as /2003/old-name.html";

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, TEMPLATE);
    }

    @Override
    public GapPages fillGaps(PlanInput input, PlannedPages planned, Claims claims) {
        if (!input.settings().get(RENDER)) {
            return GapPages.NONE;
        }
        Planning planning = new Planning(input.settings(), claims);
        DocumentPaths documents = planned.documents();
        documents.withPages().forEach(planning::add);
        documents.profiles().forEach(planning::add);
        documents.profilesWithoutPages().forEach(planning::leadNowhere);
        return new GapPages(planning.pages, planning.diagnostics);
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

    /** Plans the pages of one site. */
    private static final class Planning {

        private final Settings settings;
        private final PathRule rule;
        private final Claims claims;
        private final List<Page> pages = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Planning(Settings settings, Claims claims) {
            this.settings = settings;
            this.rule = new PathRule(settings);
            this.claims = claims;
        }

        void add(Article document) {
            document.aliases().forEach(alias -> add(document, alias));
        }

        /** Warns of the old URLs of a term that has no page to which they could lead. */
        void leadNowhere(Article profile) {
            for (Written alias : profile.aliases()) {
                diagnostics.add(Diagnostic.of(
                                Code.BAD_ALIAS,
                                Place.at(settings.folders().content() + "/" + profile.path(), alias.position()),
                                "the alias '" + alias.text() + "' leads nowhere: this site has no page for '"
                                        + profile.title() + "'",
                                "take it out, or take out the setting that turns the pages of its taxonomy off")
                        .withSeverity(Severity.WARNING));
            }
        }

        private void add(Article document, Written alias) {
            String source = settings.folders().content() + "/" + document.path();
            Place place = Place.at(source, alias.position());
            String url = AliasPath.decoded(alias.text());
            String path = AliasPath.ofUrl(url);
            String subject = "the alias '" + alias.text() + "'";
            Optional<Diagnostic> fault = DocumentPaths.faultOfUrl(url)
                    .map(what -> Diagnostic.of(Code.BAD_ALIAS, place, subject + " " + what, HINT))
                    .or(() -> rule.ofPage(path, Code.BAD_ALIAS).map(broken -> broken.diagnostic(place, subject, HINT)));
            fault.ifPresent(diagnostics::add);
            if (fault.filter(Diagnostic::isError).isPresent()) {
                return;
            }
            Optional<Claims.Claim> holder = claims.holder(path);
            if (holder.isEmpty()) {
                claims.enter(new Claims.Claim(path, () -> "an alias of " + source, false));
                pages.add(page(settings, document, path));
                return;
            }
            diagnostics.add(taken(alias, place, path, holder.get()));
        }
    }

    private static Diagnostic taken(Written alias, Place place, String path, Claims.Claim holder) {
        if (!holder.path().equals(path) && holder.path().equalsIgnoreCase(path)) {
            return Diagnostic.of(
                    Code.ALIAS_DROPPED,
                    place,
                    "the alias '" + alias.text() + "' differs only in case from '" + holder.path()
                            + "', and not every host can tell them apart; it is dropped",
                    "remove the alias");
        }
        return Diagnostic.of(
                Code.BAD_ALIAS,
                place,
                "the alias '" + alias.text() + "' is the URL of "
                        + holder.what().get(),
                "remove the alias, or give the other another URL");
    }
}
