package dev.backfile;

import java.util.List;
import java.util.function.Consumer;

/**
 * A document that somebody wants to begin. Immutable; {@link #of} gives one of which nothing but the headline is said, the
 * other methods a changed copy.
 *
 * @param site the site, as a bake of it would be asked for
 * @param kind what it is: {@code article}, {@code page}, the singular of a taxonomy such as {@code author} for a profile, or
 *     a type that the site declares
 * @param headline its headline; of a profile the name
 * @param authors its authors
 * @param tags its tags
 * @param section its section; empty for none
 * @param date its date, as front matter may have it; empty for today
 * @param slug the name of its file; empty for one made of the headline
 * @param asNamed whether names that look like slips of the site's own are meant as they are written
 */
public record NewDocumentRequest(
        BakeRequest site,
        String kind,
        String headline,
        List<String> authors,
        List<String> tags,
        String section,
        String date,
        String slug,
        boolean asNamed) {

    /** Keeps copies of the lists. */
    public NewDocumentRequest {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** A document of a kind with a headline. */
    public static NewDocumentRequest of(BakeRequest site, String kind, String headline) {
        return new NewDocumentRequest(site, kind, headline, List.of(), List.of(), "", "", "", false);
    }

    /** The same by these authors. */
    public NewDocumentRequest withAuthors(List<String> names) {
        return changed(draft -> draft.authors = names);
    }

    /** The same with these tags. */
    public NewDocumentRequest withTags(List<String> names) {
        return changed(draft -> draft.tags = names);
    }

    /** The same in a section. */
    public NewDocumentRequest withSection(String name) {
        return changed(draft -> draft.section = name);
    }

    /** The same with a date. */
    public NewDocumentRequest withDate(String written) {
        return changed(draft -> draft.date = written);
    }

    /** The same with another name of its file. */
    public NewDocumentRequest withSlug(String name) {
        return changed(draft -> draft.slug = name);
    }

    /** The same with names taken as they are written, or not. */
    public NewDocumentRequest withAsNamed(boolean value) {
        return changed(draft -> draft.asNamed = value);
    }

    private NewDocumentRequest changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new NewDocumentRequest(
                site, kind, headline, draft.authors, draft.tags, draft.section, draft.date, draft.slug, draft.asNamed);
    }

    /** A request while one of its values is changed. */
    private static final class Draft {

        private List<String> authors;
        private List<String> tags;
        private String section;
        private String date;
        private String slug;
        private boolean asNamed;

        Draft(NewDocumentRequest request) {
            this.authors = request.authors;
            this.tags = request.tags;
            this.section = request.section;
            this.date = request.date;
            this.slug = request.slug;
            this.asNamed = request.asNamed;
        }
    }
}
