package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts a text where the article ends: where readers' comments begin, or a list of what else there is to read. */
final class Ending {

    /** So much of a text stands before its end, in letters. */
    private static final int SHORTEST = 150;

    private static final int SENTENCE = 80;
    private static final int TITLE = 60;

    private static final Pattern COMMENTS = Pattern.compile(
            "(?iu)(?:\\d{1,5}\\s+)?(?:comments?|responses|(?:reader|user|rapid) (?:comments|responses)|trackbacks?|kommentare?|leserkommentare|commentaires|réactions|comentarios|comentários|commenti|reacties|kommentarer|komentarze|комментари[ий]|コメント|评论|評論|网友评论|التعليقات|تعليقات)\\s*(?:\\(\\d+\\)|\\d+)?\\s*[:»]?"
                    + "|.{0,120}\\|\\s*\\d{1,5} comments?\\b.{0,80}|this discussion has been archived.*|.*the following comments are owned by.*|no comments.*|(?:post|add|leave) a (?:comment|reply)\\b.*|read all (?:rapid )?responses.*|rapid responses:.*|(?:les commentaires sont la propriété|los comentarios son propiedad|i commenti sono (?:di )?proprietà|kommentare (?:sind|gehören)).*");

    /** What stands above lists of other articles, in many languages. */
    static final Pattern RELATED = Pattern.compile(
            "(?iu)\\W{0,3}(?:related\\b.{0,30}|see also\\b.{0,20}|(?:internet |external |useful |related )?(?:links|sites|web sites)|further reading|more (?:on|from|about) .{1,40}|more (?:stories|news|articles)|elsewhere on .{1,30}|also in .{1,40}|in this (?:section|issue|package)|you (?:may|might) also like.*|read (?:more|also|next)|recommended.{0,20}|most (?:read|popular|viewed)|latest (?:news|stories)"
                    + "|mehr zum thema|mehr über.{0,30}|mehr dazu|zum thema|lesen sie auch.*|links zum thema|siehe auch|verwandte .{1,20}|weitere (?:artikel|meldungen|themen|links)"
                    + "|lire aussi|à lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|liens(?: connexes)?|articles? liés?"
                    + "|leia (?:mais|também)|saiba mais|especial|notícias relacionadas|veja também|lea (?:también|más)|vea también|ver también|más (?:sobre|información|noticias).{0,30}|noticias relacionadas|enlaces(?: relacionados)?|leggi anche|vedi anche|articoli correlati|sullo stesso (?:argomento|tema)|link utili"
                    + "|lees (?:ook|verder|meer)|zie ook|meer over .{1,30}|gerelateerd.{0,20}|läs (?:också|mer|även)|läs mer om .{1,30}|relaterat|les også|læs også|lue myös|zobacz (?:też|także|również).*|czytaj (?:też|także|również|więcej).*|więcej na temat.*|čtěte (?:také|dále).*|související"
                    + "|читайте также|по теме|ссылки по теме|материалы по теме|другие (?:статьи|новости|материалы).{0,30}|相关(?:链接|新闻|报道|阅读|文章|专题).*|延伸阅读|更多.{0,8}|関連(?:情報|記事|リンク|ニュース).*|あわせて読みたい|اقرأ أيضا.*|مواضيع ذات صلة|أخبار ذات صلة|روابط.{0,20})\\s*[:：»>]*\\W{0,3}",
            Pattern.DOTALL);

    private Ending() {}

    /** Changes a text. */
    static void cut(Element body) {
        List<Element> blocks = LeafBlocks.of(body);
        int before = 0;
        for (Element block : blocks) {
            String text = LeafBlocks.text(block);
            if (before >= SHORTEST && COMMENTS.matcher(text).matches() && text.length() < 300) {
                cutFrom(block, body);
                break;
            }
            before += Prose.length(text) >= SENTENCE ? Prose.length(text) : 0;
        }
        List<Element> left = LeafBlocks.of(body);
        Element end = null;
        for (int at = left.size() - 1; at > 0 && isAfter(left.get(at)); at--) {
            end = isRelated(left.get(at)) ? left.get(at) : end;
        }
        if (end != null) {
            cutFrom(end, body);
        }
    }

    /** Whether a block is no prose of an article, as what follows its end. */
    private static boolean isAfter(Element block) {
        String text = LeafBlocks.text(block);
        int length = Prose.length(text);
        boolean title = length < TITLE && !text.matches("(?s).*[.!?。！？][\"”»)]?$");
        return title
                || Prose.linkShare(block) > 0.25
                || length < 110 && WrittenDate.in(text, "en").isPresent()
                || block.is("hr, figure *")
                || isRelated(block)
                || Trimming.isFurniture(text);
    }

    /** Whether a block is, or begins with, what stands above a list of other articles. */
    private static boolean isRelated(Element block) {
        return RELATED.matcher(LeafBlocks.firstLine(block)).matches();
    }

    private static void cutFrom(Element block, Element body) {
        for (Element each = block; each != null && each != body; each = each.parent()) {
            for (Node sibling = each.nextSibling(); sibling != null; ) {
                Node later = sibling.nextSibling();
                sibling.remove();
                sibling = later;
            }
        }
        block.remove();
    }
}
