package dev.backfile.theme;

import dev.backfile.archive.Article.Image;
import dev.backfile.archive.Slots;
import dev.backfile.page.PageUrls;
import java.util.Optional;

/** What templates find in the lead image of a document. */
final class ImageKeys {

    static final Keys<View> KEYS = Keys.<View>builder()
            .key("url", view -> view.url(view.document().page().urls()))
            .key("absoluteUrl", ImageKeys::absoluteUrl)
            .key("alt", view -> view.image().alt())
            .key(
                    "caption",
                    view -> new Html(view.document()
                            .page()
                            .fill(view.document().article(), view.image().caption())))
            .key("credit", view -> view.image().credit())
            .build();

    private ImageKeys() {}

    /** An image on a page. */
    record View(DocumentView document, Image image) {

        boolean isElsewhere() {
            return image.link() < 0;
        }

        String url(PageUrls urls) {
            if (isElsewhere()) {
                return PageUrls.legal(image.url());
            }
            Slots.Filling filling = document.page().addresses().computed(document.article(), image.link(), urls);
            return filling instanceof Slots.Filling.Target target ? target.url() : PageUrls.legal(image.url());
        }
    }

    private static Optional<String> absoluteUrl(View view) {
        boolean known = view.isElsewhere()
                || view.document().page().settings().site().host().isPresent();
        return known ? Optional.of(view.url(view.document().page().absolute())) : Optional.empty();
    }
}
