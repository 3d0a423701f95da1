package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Document;

/** A link by reference, which knows its definition. */
final class ReferenceLink extends LinkRef {

    private final Reference definition;

    ReferenceLink(Reference definition) {
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
