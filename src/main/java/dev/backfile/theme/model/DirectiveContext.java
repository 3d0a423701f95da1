package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.LinkPlaceholders.Filling;
import dev.backfile.archive.directive.DirectiveCall;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.path.PageUrls;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A directive as one page shows it. Confined to one thread.
 *
 * @param page the page
 * @param article the document in whose text it stands
 * @param urls how the page writes URLs there
 * @param call what its writer wrote
 * @param label the HTML of its label
 * @param content the HTML of what stands in it
 * @param number how many of its name the page has shown, with it
 */
public record DirectiveContext(
        PageContext page,
        Article article,
        PageUrls urls,
        DirectiveCall call,
        String label,
        String content,
        int number) {

    /** Whether the text stands where the page's own style sheet and scripts are not, as in a feed. */
    public boolean isElsewhere() {
        return urls == page.absolute();
    }

    /** An argument as its writer wrote it, or the URL where it is a link of this site's. */
    public @Nullable String argument(String key) {
        return link(key)
                .map(number -> url(number, urls))
                .orElseGet(() -> call.arguments().get(key));
    }

    /** The number of the link that an argument is. */
    public Optional<Integer> link(String key) {
        return Optional.ofNullable(call.links().get(key));
    }

    /** The URL of a link; as its writer wrote it where it leads nowhere. */
    public String url(int link, PageUrls written) {
        Filling filling = page.addresses().computed(article, link, written);
        return filling instanceof Filling.Target target
                ? target.url()
                : PageUrls.legal(article.links().get(link).written());
    }

    /** What is known of the image that an argument names. */
    public Optional<ImageFacts> facts(String key) {
        return link(key).flatMap(number -> page.image(article, number));
    }
}
