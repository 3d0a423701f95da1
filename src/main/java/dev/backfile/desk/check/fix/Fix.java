package dev.backfile.desk.check.fix;

import dev.backfile.desk.check.rule.CheckedSite;
import java.util.List;

/** Puts mistakes of one kind right where there is no doubt what was meant. Immutable. */
public interface Fix {

    /** What is to be replaced in the files of a site, in any order; no two replacements overlap. */
    List<Replacement> of(CheckedSite site);
}
