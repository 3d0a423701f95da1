package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Document;

/** An image by reference, which knows its definition. */
final class ReferenceImage extends ImageRef {

    private final Reference definition;

    ReferenceImage(Reference definition) {
        this.definition = definition;
        setDefined(true);
    }

    @Override
    public Reference getReferenceNode(Document document) {
        return definition;
    }

    @Override
    public Reference getReferenceNode(ReferenceRepository repository) {
        return definition;
    }
}
