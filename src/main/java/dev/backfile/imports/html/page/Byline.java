package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a byline: without what stands before them, their offices and their agencies. */
final class Byline {

    private static final int LONGEST = 220;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:an? )?(?:article|story|text|words|report|review|interview|commentary|analysis|essay|translated|written|posted|published|reported|submitted|contributed|compiled)"
                    + "(?: and (?:photos?|photographs|pictures))? by|by|from|authors?|posted by|written by|interview|created by|creato da|creado por|créé par|erstellt von|criado por|ingediend door|geplaatst door|geschreven door|scritto da|inviato da|pubblicato da|enviado por|publicado por|soumis par|publié par|écrit par|eingereicht von|geschrieben von|veröffentlicht von|verfasst von|von|ein(?:e)? \\p{L}+ von|text(?:e|o|i|os)?(?: (?:und|et|and|y|e|&|og|och|en) (?:fotos?|photos?|bilder|images?|pictures|fotografie))?|autor(?:in|en|es|i|ka|a)?|auteurs?|van(?= onze )|par|propos recueillis par"
                    + "|di|a cura di|testo di|por|escrito por|texto(?: de)?|door|av|af|tekst(?: og foto)?|skrevet af|skriven av|kirjoittanut|teksti|napisał(?:a)?|napsal(?:a)?|de|автор|авторы|текст|от|yazan|írta|szerző|autorius"
                    + "|συντάκτης|του|της|בקלם|מאת|بقلم|كتب(?:ه|ت)?|نویسنده|नाम|लेखक|penulis|oleh|本报记者|本報記者|特约记者|通讯员|作者|文|撰文|记者|記者|筆者|著者|執筆|글)(?:\\s*[:：/／]\\s*|\\s+|(?<=[:：/／文作者记記]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** An office before a name: “our correspondent”, “onze redacteur”. */
    private static final Pattern OFFICE_BEFORE = Pattern.compile(
            "^(?:(?:our|an?|onze|unsere[mnr]?|notre|nuestr[oa]|nostr[oa]|vår) )?(?:(?:own|foreign|special|senior|chief|staff|science|sports) ){0,2}(?:correspondent|reporter|writer|editor|redacteur|redactrice|verslaggever|verslaggeefster|correspondente|medewerker|korrespondent(?:in)?|redakteur(?:in)?|envoyée? spéciale?|correspondante?|inviat[oa]|corresponsal|enviad[oa] especial|redactora?)\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What a site's reader calls himself, behind words that say that he wrote. */
    private static final Pattern HANDLE = Pattern.compile(
            "^(?:posted|written|submitted|posté|publié|eingereicht|geschrieben|enviado|publicado|inviato|pubblicato) (?:by|par|von|por|da):? ([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{1,24})(?= (?:at|on|à|le|am|um|el|il|alle|@)\\b|\\s*[|,·]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PICTURES = Pattern.compile(
            "^(?:photos?|photograph(?:s|y)?|pictures?|fotos?|fotograf\\p{L}*|bild(?:er)?|foto(?:grafia)?|фото|写真|撮影|摄影|图)(?: (?:by|von|de|di))?\\s*[:：/]?\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile(
            "\\s*(?:(?<=\\p{L}{5})\\.\\s|(?:写真|撮影|摄影|фото|fotos?|photos?|bilder)\\s?[:：]|[|•·—–/*<>\\[\\]\"“”]|\\s-\\s|--|\\d|@|\\(|\\b(?:on|at|for|posted|published|updated|last updated|in|staff|special to|contributing|senior|chief|political|science|our|is|was|reports?|writes|follow|email|contact|view|of the|associated press|reuters|am|um|le|el|il|den|publi\\p{L}*|veröffentlicht|aktualisiert|from|op|gepubliceerd|bijgewerkt|publicerad|opublikowano)\\b(?=[\\s:,.]|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;&+、，／]\\s*|\\s+(?:and|with|und|et|avec|y|e|og|och|en|i|ja|a|ve|и|та|dan|și|και|és)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:staff|writer|reporter|correspondent|editor|editors|contributor|columnist|columnists|bureau|press|news|service|services|times|post|magazine|journal|tribune|herald|gazette|redaktion|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédaction|redazione|redacción|redação|redactie|agency|agencies|agences?|reuters|afp|dpa|ansa|online|gmbh|ltd|inc|llc|admin|administrator|webmaster|team|desk|company|media|university|universidad|université|universität|università|universiteit|universidade|release|institute|department|office|library|school|college|laboratory|centre|center|faculty|ministry|museum|foundation|phd|ph\\.d|md|jr|sr|esq|associated|international|network|club|staffs?|author|unknown|anonymous|website|site|www|com|org|net)\\b.*");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "la", "le", "du", "di", "da", "dos", "das", "do", "del", "della", "af",
            "al", "el", "bin", "ibn", "y", "ten", "ter", "zu", "zum", "zur", "'t", "’t", "d’", "d'", "des", "e", "i",
            "het", "ben", "abu", "bint", "und");

    /** A word of capitals beside others. */
    private static final Pattern SURNAME = Pattern.compile("(?<![\\p{L}'’-])(?!Mc)\\p{Lu}{4,}(?![\\p{L}'’-])");

    private Byline() {}

    /** Whether a line begins as a byline does. */
    static boolean isLed(String line) {
        String text = line.replace('\u00a0', ' ').strip();
        return text.length() <= LONGEST && LEAD.matcher(text).find();
    }

    /** The names of a byline, in its order; none where it has none. */
    static List<String> names(String written) {
        String text = written.replaceAll("[\\s\\u00a0\\u3000]+", " ")
                .replaceAll("(?<=\\p{L})[\\d*†‡§]{1,3}(?=\\s?[,;]|\\s(?:and|und|et|y|e)\\s|$)", "")
                .strip();
        if (text.length() > LONGEST || text.isEmpty() || text.matches("(?i)https?:.*")) {
            return List.of();
        }
        String plain = OFFICE_BEFORE.matcher(withoutLead(withoutLead(text))).replaceFirst("");
        Matcher end = END.matcher(plain);
        String ended = end.find() && end.start() > 1 ? plain.substring(0, end.start()) : plain;
        Optional<WrittenDate> date =
                WrittenDate.in(plain, "en").filter(found -> found.from() > 1 && found.from() < ended.length());
        String cut = date.map(found -> text(ended.substring(0, found.from()))).orElse(ended);
        List<String> names = new ArrayList<>();
        for (String part : parts(cut)) {
            String name = part.strip().replaceAll("[.,:;]+$", "").strip();
            boolean place = !names.isEmpty()
                    && !name.contains(" ")
                    && isCased(name)
                    && names.get(names.size() - 1).contains(" ");
            if (isName(name) && !place) {
                names.add(proper(name));
            } else if (!names.isEmpty()) {
                break;
            }
        }
        return names.stream().distinct().toList();
    }

    /** The name that a reader gave himself in a line such as “posted by mara at 9:14 PM”; empty where there is none. */
    static Optional<String> handle(String line) {
        String text = line.replace('\u00a0', ' ').strip();
        Matcher handle = HANDLE.matcher(text);
        Matcher alone = Pattern.compile("(?i)^by:? ([a-z0-9][\\w.-]{1,24})$").matcher(text);
        return handle.find()
                ? Optional.of(handle.group(1))
                : alone.find() ? Optional.of(alone.group(1)) : Optional.empty();
    }

    /** Whether a line has a word of an office, a house or an institution. */
    static boolean isOffice(String line) {
        return OFFICE.matcher(line).matches();
    }

    /** Whether a line tells who made the pictures, and not the text. */
    static boolean isOfPictures(String line) {
        return PICTURES.matcher(line.strip()).find();
    }

    /** Whether a line is a name and, behind it, an office; or a name in capitals and, behind a stroke, a place. */
    static boolean isOfficed(String line) {
        String[] parts = line.strip().split("\\s*[,|/·–—]\\s*", 2);
        if (parts.length < 2 || line.length() > 90 || !parts[0].contains(" ") || !isName(parts[0])) {
            return false;
        }
        boolean shouted = parts[0].equals(parts[0].toUpperCase(Locale.ROOT)) && isCased(parts[0]);
        boolean stroke = !line.substring(parts[0].length()).strip().startsWith(",");
        boolean office = parts[1].matches(
                "(?iu).*\\b(?:correspondent|editor|reporter|writer|columnist|critic|korrespondent(?:in)?|redakteur(?:in)?|corresponsal|correspondant|corrispondente|inviato|correspondente|корреспондент|обозреватель)\\b.*");
        return office || shouted && stroke && parts[1].length() < 40 && parts[1].matches("\\p{Lu}[^\\d.!?:]*");
    }

    private static String withoutLead(String text) {
        Matcher lead = LEAD.matcher(text);
        return lead.find() && lead.end() < text.length()
                ? text.substring(lead.end()).strip()
                : text;
    }

    /** A text without a day of the week at its end, which belonged to a date. */
    private static String text(String text) {
        return text.replaceAll("(?iu)[\\s,]+(?:on )?(?:\\p{L}+day|mon|tue|wed|thu|fri|sat|sun)?[\\s,.]*$", "");
    }

    /** The names, or for “Last, First” the one that it is. */
    private static List<String> parts(String text) {
        Matcher turned = Pattern.compile(
                        "^(\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+)?), (\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}\\.?)?)$")
                .matcher(text);
        if (turned.matches()
                && !turned.group(1).contains(" ")
                && !OFFICE.matcher(text).matches()) {
            return List.of(turned.group(2) + " " + turned.group(1));
        }
        return List.of(BETWEEN.split(text));
    }

    /** Whether this may be the name of a person. */
    static boolean isName(String text) {
        String[] words = text.split(" ");
        if (text.length() < 2
                || text.length() > 50
                || words.length > 5
                || OFFICE.matcher(text).matches()
                || !text.matches("[\\p{L}\\p{M}.'’`´ ·‧・-]+")) {
            return false;
        }
        for (String word : words) {
            boolean capital = word.isEmpty() || !Character.isLowerCase(word.codePointAt(0));
            if (!capital && !PARTICLES.contains(word) && !word.matches("[a-z]['’]\\p{Lu}.*")) {
                return false;
            }
        }
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return isCased(text) || text.codePointCount(0, text.length()) <= (han ? 8 : 24);
    }

    private static boolean isCased(String text) {
        return text.codePoints().anyMatch(sign -> Character.isUpperCase(sign) || Character.isLowerCase(sign));
    }

    /** A name of capitals as names are written. */
    private static String proper(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT))
                && isCased(name)
                && name.replaceAll("[^\\p{L}]", "").length() > 3;
        if (!shouted) {
            return SURNAME.matcher(name)
                    .replaceAll(
                            surname -> Matcher.quoteReplacement(surname.group().substring(0, 1)
                                    + surname.group().substring(1).toLowerCase(Locale.ROOT)));
        }
        StringBuilder proper = new StringBuilder(name.length());
        for (String word : name.toLowerCase(Locale.ROOT).split("(?<=[ '’-])|(?<=\\.)(?=\\p{L})")) {
            boolean particle = proper.length() > 0 && PARTICLES.contains(word.strip());
            String plain = word.startsWith("mc") && word.strip().length() > 3
                    ? "Mc" + word.substring(2, 3).toUpperCase(Locale.ROOT) + word.substring(3)
                    : word;
            proper.append(
                    particle || plain.isEmpty()
                            ? plain
                            : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
        }
        return proper.toString();
    }
}
