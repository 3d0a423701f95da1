package dev.backfile.theme.model;

import dev.backfile.archive.Article.Image;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.config.ImageSection;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.path.PageUrls;
import dev.backfile.theme.value.HtmlText;
import dev.backfile.theme.value.Variables;
import java.util.Optional;

/** What templates find in the lead image of a document. */
final class ImageVariables {

    static final Variables<View> KEYS = Variables.<View>builder()
            .key("url", view -> view.url(view.document().page().urls()))
            .key("absoluteUrl", ImageVariables::absoluteUrl)
            .key("alt", view -> view.image().alt())
            .key(
                    "caption",
                    view -> new HtmlText(view.document()
                            .page()
                            .fill(view.document().article(), view.image().caption())))
            .key("credit", ImageVariables::credit)
            .key("width", view -> view.facts().filter(ImageFacts::hasSize).map(ImageFacts::width))
            .key("height", view -> view.facts().filter(ImageFacts::hasSize).map(ImageFacts::height))
            .key("srcset", ImageVariables::sourceSet)
            .key("sizes", ImageVariables::sizes)
            .key("missing", View::isMissing)
            .build();

    private ImageVariables() {}

    /** An image on a page. */
    record View(DocumentContext document, Image image) {

        ImageSection.Images settings() {
            return document.page().settings().images();
        }

        Optional<ImageFacts> facts() {
            return isElsewhere() ? Optional.empty() : document.page().image(document.article(), image.link());
        }

        /** Whether its file should be in this site and is not. */
        boolean isMissing() {
            return !isElsewhere()
                    && document.page()
                            .addresses()
                            .fileOf(document.article(), image.link())
                            .isEmpty();
        }

        boolean isElsewhere() {
            return image.link() < 0;
        }

        String url(PageUrls urls) {
            if (isElsewhere()) {
                return PageUrls.legal(image.url());
            }
            LinkPlaceholders.Filling filling =
                    document.page().addresses().computed(document.article(), image.link(), urls);
            return filling instanceof LinkPlaceholders.Filling.Target target
                    ? target.url()
                    : PageUrls.legal(image.url());
        }
    }

    /** The writer's credit, or what the file names. */
    static String credit(View view) {
        String own = view.image().credit();
        boolean borrowed = own.isEmpty() && view.settings().credits();
        return borrowed ? view.facts().map(ImageFacts::credit).orElse("") : own;
    }

    private static Optional<String> sourceSet(View view) {
        PageContext page = view.document().page();
        return view.facts()
                .flatMap(facts -> facts.sourceSet(page.addresses()
                        .urlsFor(view.document().article(), view.image().link(), page.urls())));
    }

    private static Optional<String> sizes(View view) {
        return sourceSet(view).map(set -> view.settings().sizes());
    }

    static Optional<String> absoluteUrl(View view) {
        boolean known = view.isElsewhere()
                || view.document().page().settings().site().host().isPresent();
        return known ? Optional.of(view.url(view.document().page().absolute())) : Optional.empty();
    }
}
