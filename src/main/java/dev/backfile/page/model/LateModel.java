package dev.backfile.page.model;

import java.util.List;

/** What a page shows of which a part is known only when all other pages are rendered. */
public interface LateModel extends GeneratedModel {

    /**
     * The model of all that it shows.
     *
     * @param copies the paths in the destination of the copies of assets for which other pages asked and whose names tell their
     *     contents, in order
     */
    PageModel knowing(List<String> copies);
}
