package dev.backfile.desk.check.rule;

import java.util.List;

/** What a check looks for in a site beside what a bake finds, as far as it needs nothing but the site. */
public final class Rules {

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            new BrokenReferences(),
            new RedirectChains(),
            new UnusedPictures(),
            new UnusedDirectives(),
            new HostLimits(),
            new SparseArticles(),
            new SingleUseTags(),
            new AlikeTerms());

    private Rules() {}
}
