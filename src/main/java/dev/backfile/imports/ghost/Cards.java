package dev.backfile.imports.ghost;

import dev.backfile.imports.markdown.LinkParagraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The cards of Ghost's editor as plain HTML: what they show stays, what makes them work on the old site is told. Stateless. */
final class Cards {

    private static final Pattern GATED =
            Pattern.compile("(?s)<!--\\s*kg-gated-block:begin\\s+(.*?)-->(.*?)<!--\\s*kg-gated-block:end\\s*-->");

    private Cards() {}

    /**
     * The body of an article.
     *
     * @param privates whether parts that not everybody could read stay
     * @param lost is told the kinds of what does not stay
     */
    static Element plain(String html, boolean privates, Consumer<String> lost) {
        Matcher gated = GATED.matcher(html);
        String open = gated.replaceAll(block -> {
            boolean everybody = block.group(1).contains("nonMember:true");
            if (!everybody && !privates) {
                lost.accept("parts of articles that not everybody could read: --private brings them");
            }
            return everybody || privates ? Matcher.quoteReplacement(block.group(2)) : "";
        });
        Element body = Jsoup.parseBodyFragment(open).body();
        body.select(".kg-signup-card, .kg-cta-card:not(:has(p)), .kg-email-cta-card, .kg-nft-card")
                .forEach(card -> {
                    lost.accept("cards that ask readers to subscribe or buy");
                    card.remove();
                });
        body.select(".kg-bookmark-card").forEach(Cards::bookmark);
        body.select(".kg-audio-card, .kg-video-card").forEach(Cards::recording);
        body.select(".kg-file-card").forEach(Cards::file);
        body.select(".kg-toggle-card").forEach(Cards::toggle);
        body.select(".kg-callout-card, .kg-callout-card-background").forEach(card -> card.tagName("blockquote"));
        body.select(".kg-blockquote-alt").forEach(quotation -> quotation.addClass("pullquote"));
        body.select(".kg-gallery-card, .kg-image-card").forEach(Cards::pictures);
        body.select(
                        ".kg-product-card-rating, .kg-header-card-button, svg, button, input, .kg-audio-player, .kg-video-player")
                .remove();
        return body;
    }

    private static void bookmark(Element card) {
        Element link = card.selectFirst("a[href]");
        Element title = card.selectFirst(".kg-bookmark-title");
        Element caption = card.selectFirst("figcaption");
        if (link == null) {
            return;
        }
        Element description = card.selectFirst(".kg-bookmark-description");
        Element paragraph = LinkParagraph.of(link.attr("href"), words(title), words(description));
        if (caption != null && !caption.text().isBlank()) {
            paragraph.appendElement("br");
            caption.childNodes().forEach(node -> paragraph.appendChild(node.clone()));
        }
        card.replaceWith(paragraph);
    }

    private static String words(@Nullable Element element) {
        return element == null ? "" : element.text();
    }

    private static void recording(Element card) {
        Element player = card.selectFirst("audio[src], video[src]");
        if (player == null) {
            return;
        }
        Element plain = new Element(player.normalName()).attr("controls", true).attr("src", player.attr("src"));
        Element caption = card.selectFirst("figcaption, .kg-audio-title");
        card.after(plain);
        if (caption != null && !caption.text().isBlank()) {
            plain.after(new Element("p").html(caption.html()));
        }
        card.remove();
    }

    private static void file(Element card) {
        Element link = card.selectFirst("a[href]");
        Element title = card.selectFirst(".kg-file-card-title, .kg-file-card-filename");
        if (link != null) {
            card.replaceWith(LinkParagraph.of(link.attr("href"), words(title), ""));
        }
    }

    private static void toggle(Element card) {
        Element heading = card.selectFirst(".kg-toggle-heading-text");
        Element content = card.selectFirst(".kg-toggle-content");
        if (heading != null && content != null) {
            Element details = new Element("details");
            details.appendElement("summary").text(heading.text());
            List.copyOf(content.childNodes()).forEach(details::appendChild);
            card.replaceWith(details);
        }
    }

    /** A picture that is a link to itself, and the rows of a gallery, are figures. */
    private static void pictures(Element card) {
        if (card.hasClass("kg-gallery-card")) {
            Element caption = card.selectFirst("figcaption");
            List<Element> images = List.copyOf(card.select("img"));
            Element last = card;
            for (Element image : images) {
                Element figure = new Element("figure");
                figure.appendChild(image.clone());
                last.after(figure);
                last = figure;
            }
            if (caption != null && !images.isEmpty()) {
                last.appendChild(caption.clone());
            }
            card.remove();
        }
    }
}
