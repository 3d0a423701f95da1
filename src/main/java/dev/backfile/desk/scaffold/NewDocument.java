package dev.backfile.desk.scaffold;

import java.util.List;

/**
 * A document that somebody wants to begin.
 *
 * @param kind what it is: {@code article}, {@code page}, the singular of a taxonomy, or a type that the site declares
 * @param headline its headline; of a profile the name
 * @param authors its authors
 * @param tags its tags
 * @param section its section; empty for none
 * @param date its date as front matter may have it; empty for the day of the site
 * @param slug the name of its file; empty for one that is made of the headline
 * @param asNamed whether names that look like slips are meant as they are written
 */
public record NewDocument(
        String kind,
        String headline,
        List<String> authors,
        List<String> tags,
        String section,
        String date,
        String slug,
        boolean asNamed) {}
