package dev.backfile.imports.html;

import dev.backfile.imports.html.source.OldAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the page on which an article goes on. A link to the next article is none: only numbers may tell the two addresses apart. */
final class FollowingPage {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:[/_.-]?(?:page|seite|p|pg|pagina|part|teil)?[/_=-]?)(\\d{1,2})(?=\\.[a-z]{2,5}$|/?$)");
    private static final Pattern ASKED =
            Pattern.compile("(?i)(?:^|&)(?:page|p|pg|seite|pagina|pagewanted|start|part)=(\\d{1,2})(?=&|$)");

    private FollowingPage() {}

    /** The address of the next page of an article; empty where it ends on this one. */
    static Optional<OldAddress> of(Document page, OldAddress address) {
        for (Element link :
                page.select("link[rel~=(?i)(^|\\s)next(\\s|$)][href], a[rel~=(?i)(^|\\s)next(\\s|$)][href], a[href]")) {
            Optional<OldAddress> next = address.resolve(link.attr("href"))
                    .filter(to -> !to.url().equals(address.url()) && isNumbered(address, to));
            if (next.isPresent() && number(next.get(), address) == number(address, next.get()) + 1) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Whether two addresses are the same but for the number of a page. */
    static boolean isNumbered(OldAddress one, OldAddress other) {
        boolean same = one.host().equals(other.host())
                || one.host().isEmpty()
                || other.host().isEmpty();
        return same
                && (base(one).equals(base(other))
                        || base(one).equals(whole(other))
                        || whole(one).equals(base(other)))
                && (hasNumber(one) || hasNumber(other));
    }

    private static boolean hasNumber(OldAddress address) {
        return !base(address).equals(whole(address));
    }

    private static String whole(OldAddress address) {
        return plain(address.path()) + "?" + address.query();
    }

    private static String base(OldAddress address) {
        return plain(NUMBER.matcher(address.path()).replaceFirst("")) + "?"
                + ASKED.matcher(address.query()).replaceFirst("");
    }

    private static String plain(String path) {
        return path.replaceFirst("(?i)\\.[a-z]{2,5}$|/$", "").replaceFirst("/$", "");
    }

    /** The number of a page; 1 where its address has none. */
    private static int number(OldAddress address, OldAddress other) {
        Matcher asked = ASKED.matcher(address.query());
        if (asked.find()) {
            return Integer.parseInt(asked.group(1));
        }
        Matcher path = NUMBER.matcher(address.path());
        boolean numbered = path.find() && !whole(address).equals(base(other));
        return numbered ? Integer.parseInt(path.group(1)) : 1;
    }
}
