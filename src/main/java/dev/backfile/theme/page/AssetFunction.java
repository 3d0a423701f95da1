package dev.backfile.theme.page;

import dev.backfile.config.CachingSection;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.page.Assets;
import dev.backfile.theme.fault.WrongArgument;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.TemplateMethod;
import java.util.Arrays;
import java.util.List;

/** {@code asset("css/site.css")}: the URL of an asset, under a name that tells its content. */
final class AssetFunction {

    private static final List<String> LEADING_ELSEWHERE = List.of("", ".", "..");

    private AssetFunction() {}

    /** The function, as one page has it. */
    static TemplateMethod of(PageContext page) {
        return TemplateMethod.of(arguments -> url(page, arguments.text(0)));
    }

    /** The same for the files of the theme, as far as the settings want such names for them. */
    static TemplateMethod ofTheme(PageContext page) {
        return TemplateMethod.of(arguments -> themeFile(page, arguments.text(0)));
    }

    /** The URL of a file of the theme, or of a style sheet that the settings name beside it. */
    static String themeFile(PageContext page, String path) {
        boolean named = page.settings().get(CachingSection.FINGERPRINTS) == CachingSection.Fingerprints.THEME;
        return page.urls().of(named ? page.asset(path).found().orElse(path) : path);
    }

    private static String url(PageContext page, String path) throws WrongArgument {
        Assets.Answer answer = page.asset(path);
        if (answer.found().isPresent()) {
            return page.urls().of(answer.found().get());
        }
        String folder = page.settings().folders().assets();
        boolean inFolder =
                path.indexOf('\\') < 0 && Arrays.stream(path.split("/", -1)).noneMatch(LEADING_ELSEWHERE::contains);
        throw new WrongArgument(
                inFolder ? "there is no asset '" + path + "'" : "'" + path + "' is no path within the folder of assets",
                answer.meant()
                        .map(Suggestion::question)
                        .orElse("name a file in " + folder + "/ by its path there, such as css/site.css"));
    }
}
