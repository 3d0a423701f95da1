package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a text the titles of other articles, which stand in quotation marks. */
record References(Titles titles, String document, String ownTitle, Draft draft) {

    private static final String OPENING = "“„«»\"‘‚‹";
    private static final int LONGEST = 200;
    private static final int MOST_ENDS = 6;
    private static final Pattern CUE = Pattern.compile(
            "(?i)(?:^|[^\\p{L}])(?:see|see also|read|siehe|siehe auch|vgl\\.?|lesen sie|voir|lire|véase|vedi|leggi|zie)[ :]{1,3}(?:also |our |unseren |notre )?[“„«\"‘‚‹]$");

    /**
     * A piece of a text.
     *
     * @param text its words
     * @param link where it leads; empty where it is no reference
     */
    record Piece(String text, Optional<String> link) {}

    /** The pieces of a paragraph. */
    List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = OPENING.indexOf(text.charAt(at)) >= 0 ? end(text, at) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            int start = at + 1;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            int inner = end;
            while (inner > start && (isBlank(text.charAt(inner - 1)) || ",.;".indexOf(text.charAt(inner - 1)) >= 0)) {
                inner--;
            }
            String title = text.substring(start, inner);
            Optional<String> link = titles.link(title, document);
            if (link.isPresent()) {
                pieces.add(new Piece(text.substring(from, start), Optional.empty()));
                pieces.add(new Piece(title, link));
                draft.count("references that are links");
                from = inner;
            } else if (!Words.key(title).equals(Words.key(ownTitle))) {
                draft.check("several articles have the title " + Draft.shown(title) + ", so it is no link");
            }
            at = end + 1;
        }
        pieces.add(new Piece(text.substring(from), Optional.empty()));
        return pieces;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Where the title that begins behind a mark ends; -1 where none does. */
    private int end(String text, int open) {
        if (open > 0 && Character.isLetterOrDigit(text.charAt(open - 1))) {
            return -1;
        }
        String closing = switch (text.charAt(open)) {
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '‘' -> "’";
            case '‚' -> "‘";
            case '‹' -> "›";
            default -> "\"";
        };
        int ends = 0;
        int firstEnd = -1;
        for (int at = open + 1; at < text.length() && at - open <= LONGEST && ends < MOST_ENDS; at++) {
            if (closing.indexOf(text.charAt(at)) >= 0) {
                ends++;
                firstEnd = firstEnd < 0 ? at : firstEnd;
                if (at > open + 1 && titles.has(text.substring(open + 1, at))) {
                    return at;
                }
            }
        }
        if (firstEnd > open + 1
                && CUE.matcher(text.substring(Math.max(0, open - 30), open + 1)).find()) {
            draft.check("no article of the site has the title "
                    + Draft.shown(text.substring(open + 1, firstEnd)
                            .replace('\u00a0', ' ')
                            .strip()));
            draft.count("references to what the site does not have");
        }
        return -1;
    }
}
