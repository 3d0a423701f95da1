package dev.backfile.source.frontmatter;

import java.util.List;

/**
 * A field of front matter that Backfile reads whatever the site, declared once: from here come the names with which
 * misspelt ones are compared, and what editors offer and explain.
 *
 * @param name its name
 * @param shape what may be written
 * @param help what to write, as a phrase on one line
 */
public record KnownField(String name, Shape shape, String help) {

    /** Every one, in the order of the manual. */
    public static final List<KnownField> ALL = List.of(
            new KnownField("title", Shape.TEXT, "the headline; of a profile, the name that readers see"),
            new KnownField(
                    "date",
                    Shape.DATE,
                    "the date of publication: 2014-10-24, 2014-10-24 09:30 or 2014-10-24T09:30:00+02:00"),
            new KnownField("updated", Shape.DATE, "the date of the last substantial change"),
            new KnownField("standfirst", Shape.TEXT, "the lines under the headline, with Markdown"),
            new KnownField("deck", Shape.TEXT, "another word for standfirst"),
            new KnownField("dek", Shape.TEXT, "another word for standfirst"),
            new KnownField("excerpt", Shape.TEXT, "another word for standfirst"),
            new KnownField("summary", Shape.TEXT, "another word for standfirst"),
            new KnownField(
                    "description",
                    Shape.TEXT,
                    "the description for search engines; without a standfirst, that as well"),
            new KnownField("image", Shape.IMAGE, "the lead image: a path or a URL, or its parts"),
            new KnownField(
                    "slug", Shape.TEXT, "the last part of the URL, and the name by which links find the article"),
            new KnownField("permalink", Shape.TEXT, "the whole URL, such as /about/"),
            new KnownField("aliases", Shape.TEXTS, "old URLs that shall lead here, such as [/node/17, /old.html]"),
            new KnownField("alias", Shape.TEXTS, "another word for aliases"),
            new KnownField("redirect_from", Shape.TEXTS, "another word for aliases"),
            new KnownField("status", Shape.STATUS, "published (when left out), draft, or withdrawn"),
            new KnownField(
                    "type",
                    Shape.TYPE,
                    "what sort of document it is: post (when left out), page, or another type of the site"),
            new KnownField("lang", Shape.TEXT, "the language of the article, such as de or en-GB"),
            new KnownField("canonical", Shape.TEXT, "the URL of the original, where it first appeared on another site"),
            new KnownField("template", Shape.TEXT, "the name of another template"),
            new KnownField("related", Shape.TEXTS, "articles to recommend, each by name or path"),
            new KnownField("translationOf", Shape.TEXT, "the original of which this is a translation, by name or path"),
            new KnownField(
                    "corrections",
                    Shape.CORRECTIONS,
                    "a list of {date: 2014-10-25, text: The bridge was opened in 1911.}"));

    /** What may be written. */
    public enum Shape {
        /** One text. */
        TEXT,
        /** One text or several. */
        TEXTS,
        /** A date, with a time or without. */
        DATE,
        /** A path, or a map of an image's parts. */
        IMAGE,
        /** A word for who may read it. */
        STATUS,
        /** The name of a type of document. */
        TYPE,
        /** Corrections with their dates. */
        CORRECTIONS
    }
}
