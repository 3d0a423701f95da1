package dev.backfile.archive.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that say nothing of what a title is about. In a large archive they give themselves away by their number; in a
 * small one they must be known. Words of less than three letters never count. Immutable.
 */
final class StopWords {

    private static final String ENGLISH = """
            about after again all also and another any are back because been before being between both but can cannot come
            could day did does done down each even ever every few first for from get gets give goes going good great had
            has have her here hers him his how into its just know last let like little long look made make makes many may
            more most much must need needs never new next not now off old once one only other others our out over own part
            really same say says see she should some still such take than that the their them then there these they thing
            things think this those three through time times too two under until upon use very want was way week well were
            what when where which while who why will with without would year years yes yet you your
            """;
    private static final String GERMAN = """
            aber alle als alt alte auch auf aus bei bis bleibt dann das dass dem den der des die dies diese dieser doch dort
            durch ein eine einem einen einer eines erste fur gegen geht gibt hat hatte hier ihr ihre immer ist jahr jahre
            jetzt kann kein keine kommt mal man mehr mein mit muss nach neu neue neuen neuer nicht noch nur oder ohne schon
            sehr sein seine sich sie sind soll uber und uns unser unter viel vom von vor war warum was weg weil welche wenn
            wer werden wie wieder will wir wird wurde zeit zum zur zwei zwischen
            """;
    private static final String FRENCH = """
            ans apres aussi autre autres aux avant avec bien ces cette ceux chez comme comment contre dans des deux dont
            elle elles encore entre est ete etre fait font grand grande ici ils jour jours jusque leur leurs mais meme mes
            moins mon nos notre nous nouveau nouvelle nouvelles ont par pas peu peut plus pour pourquoi premier premiere
            quand que quel quelle qui quoi sans ses son sont sous sur tous tout toute toutes tres trois une vers vos votre
            vous
            """;
    private static final String SPANISH = """
            algo ano anos ante antes aqui asi cada casi como con contra cual cuando del desde donde dos dia dias ella ellos
            entre era eran esa ese eso esta estan este esto estos fue fueron gran hace hacia hasta hay las los mas mejor mis
            mucho muy nada ninguno nos nuestra nuestro nueva nuevo nunca otra otro otros para pero poco por porque primer
            primera pues que quien segun ser sera siempre sin sobre solo son sus tambien tan tiene tienen todo todos tras
            tres una uno unos ver vez vida
            """;
    private static final String ITALIAN = """
            agli alla alle allo anche anni anno ancora bene che chi come con contro cosa cosi cui dai dal dalla dalle degli
            dei del della delle dello dopo dove due ecco era essere fra gia gli grande hanno loro mai mia mio molto nei nel
            nella nelle noi non nostra nostro nuova nuovo ogni ora per perche piu poi prima primo qual quale quando quanto
            quella quello questa questo sempre senza sia solo sono sotto sua sui sul sulla sulle suo tra tre tutti tutto
            una uno verso
            """;
    private static final String PORTUGUESE = """
            ainda ano anos antes ate com como contra das depois desde deve dia dias dois dos ela ele eles entre era essa
            esse esta este faz foi foram grande isso isto mais mas mesmo meu muito nada nao nas nem nos nossa nosso nova
            novo nunca onde outra outro para pela pelo pelos por porque pouco primeira primeiro quais qual quando que quem
            sao sem sempre ser sera seu sobre sua suas tambem tem ter toda todo todos tres uma umas uns vez vida voce
            """;
    private static final String DUTCH = """
            aan achter alle alles als altijd andere bij dan dat deze die dit door dus een eerste eigen elke er geen gaat
            goed had heb heeft hem het hier hij hoe hun jaar jaren kan komt laatste maar mag meer met mijn moet naar niet
            niets nieuwe nog nooit nou ons onze ook oude over per sinds steeds tegen toch toen tot tussen twee uit van veel
            voor waar waarom wanneer was wat weer weg wel welke werd wie wij worden wordt zal zich zijn zonder
            """;

    private static final Map<String, String> TEXTS = Map.of(
            "en", ENGLISH,
            "de", GERMAN,
            "fr", FRENCH,
            "es", SPANISH,
            "it", ITALIAN,
            "pt", PORTUGUESE,
            "nl", DUTCH);

    private final Map<String, long[]> byLanguage = new HashMap<>();

    StopWords() {
        TEXTS.forEach((language, text) -> byLanguage.put(
                language,
                Arrays.stream(text.strip().split("\\s+"))
                        .mapToLong(TitleWords::word)
                        .sorted()
                        .toArray()));
    }

    /** The stop words of a language, a BCP 47 tag, as sorted numbers; none where they are not known. */
    long[] of(String language) {
        int hyphen = language.indexOf('-');
        return byLanguage.getOrDefault(hyphen < 0 ? language : language.substring(0, hyphen), new long[0]);
    }
}
