package dev.backfile.theme.directive;

import dev.backfile.archive.directive.DirectiveCall;
import dev.backfile.notation.SitePath;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.path.PageUrls;
import dev.backfile.theme.model.DirectiveContext;
import dev.backfile.theme.value.HtmlText;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import freemarker.template.TemplateHashModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the template of a directive finds in it. */
final class DirectiveVariables {

    static final Variables<DirectiveContext> KEYS = Variables.<DirectiveContext>builder()
            .key("name", directive -> directive.call().name())
            .key("block", directive -> directive.call().block())
            .key("id", directive -> directive.call().id())
            .key("classes", directive -> directive.call().classes())
            .key("args", DirectiveVariables::arguments)
            .key("files", DirectiveVariables::files)
            .key("label", directive -> new HtmlText(directive.label()))
            .key("content", directive -> new HtmlText(directive.content()))
            .key("number", DirectiveContext::number)
            .key("host", DirectiveVariables::host)
            .key("inFeed", DirectiveContext::isElsewhere)
            .key("language", directive -> CodeLines.language(directive.content()))
            .key(
                    "lines",
                    directive -> new ListModel<>(
                            CodeLines.of(directive), line -> directive.page().keyed(CodeLines.KEYS, line), false))
            .build();

    private static final Variables<FileView> FILE = Variables.<FileView>builder()
            .key("url", FileView::url)
            .key("name", file -> SitePath.name(file.written()))
            .key("type", file -> MediaTypes.of(SitePath.extension(file.written())))
            .key("width", file -> file.facts().filter(ImageFacts::hasSize).map(ImageFacts::width))
            .key("height", file -> file.facts().filter(ImageFacts::hasSize).map(ImageFacts::height))
            .key("srcset", FileView::sourceSet)
            .key(
                    "sizes",
                    file -> file.sourceSet()
                            .map(set ->
                                    file.directive().page().settings().images().sizes()))
            .key("credit", FileView::credit)
            .build();

    private DirectiveVariables() {}

    /** A file that a directive names. */
    private record FileView(DirectiveContext directive, String key) {

        String url() {
            return directive
                    .link(key)
                    .map(link -> directive.url(link, directive.urls()))
                    .orElseGet(() -> PageUrls.legal(written()));
        }

        /** What was written, without a query or a fragment. */
        String written() {
            return directive.call().arguments().get(key).replaceFirst("[?#].*", "");
        }

        Optional<ImageFacts> facts() {
            return directive.facts(key);
        }

        Optional<String> sourceSet() {
            return directive
                    .link(key)
                    .flatMap(link -> facts().flatMap(facts -> facts.sourceSet(
                            directive.page().addresses().urlsFor(directive.article(), link, directive.urls()))));
        }

        Optional<String> credit() {
            return facts().filter(any -> directive.page().settings().images().credits())
                    .map(ImageFacts::credit)
                    .filter(credit -> !credit.isEmpty());
        }
    }

    private static Object arguments(DirectiveContext directive) {
        Map<String, String> arguments = new LinkedHashMap<>();
        directive.call().arguments().keySet().forEach(key -> arguments.put(key, directive.argument(key)));
        return arguments;
    }

    private static Object files(DirectiveContext directive) {
        Map<String, TemplateHashModel> files = new LinkedHashMap<>();
        for (String key : directive.call().arguments().keySet()) {
            if (DirectiveCall.FILES.contains(key)) {
                files.put(key, directive.page().keyed(FILE, new FileView(directive, key)));
            }
        }
        return files;
    }

    /** The host of another site's page that is to be shown; none where that is not asked for in secret and by name alone. */
    private static @Nullable Object host(DirectiveContext directive) {
        try {
            URI uri = new URI(PageUrls.legal(directive.call().arguments().getOrDefault("src", "")));
            boolean secret = "https"
                    .equals(Optional.ofNullable(uri.getScheme())
                            .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                            .orElse(""));
            return secret && uri.getRawUserInfo() == null ? uri.getHost() : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }
}
