package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Written;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.page.path.AliasPath;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.DocumentPaths;
import dev.backfile.page.path.PathRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The old URLs of a site that lead somewhere, and what is wrong with the others.
 *
 * @param documents the document to which each leads, by the path of the page that would stand there
 * @param diagnostics the mistakes
 */
record OldUrls(Map<String, Article> documents, List<Diagnostic> diagnostics) {

    private static final String HINT = "write an old path from the root of the site, such as /2003/old-name.html";

    /** The old URLs where nothing else stands. */
    static OldUrls of(Settings settings, DocumentPaths documents, Claims claims) {
        Finding finding = new Finding(settings, claims);
        documents.withPages().forEach(finding::add);
        documents.profiles().forEach(finding::add);
        documents.profilesWithoutPages().forEach(finding::leadNowhere);
        return new OldUrls(finding.found, finding.diagnostics);
    }

    /** The source of a document, from the site's folder. */
    static String source(Settings settings, Article document) {
        return settings.folders().inContent(document.path());
    }

    /** Finds the old URLs of one site. */
    private static final class Finding {

        private final Settings settings;
        private final PathRule rule;
        private final Claims claims;
        private final Claims own = new Claims();
        private final Map<String, Article> found = new LinkedHashMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Finding(Settings settings, Claims claims) {
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
                                Place.at(source(settings, profile), alias.position()),
                                "the alias '" + alias.text() + "' leads nowhere: this site has no page for '"
                                        + profile.title() + "'",
                                "take it out, or take out the setting that turns the pages of its taxonomy off")
                        .withSeverity(Severity.WARNING));
            }
        }

        private void add(Article document, Written alias) {
            String source = source(settings, document);
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
            Optional<Claims.Claim> holder = claims.holder(path).or(() -> own.holder(path));
            if (holder.isEmpty()) {
                own.enter(new Claims.Claim(path, () -> "an alias of " + source, false));
                found.put(path, document);
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
