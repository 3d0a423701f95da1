package dev.backfile.theme.fault;

/** The template of a directive failed while a page asked for the text in which it stands. */
public final class DirectiveFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;

    /**
     * Wraps what FreeMarker has against it.
     *
     * @param template the name of the template
     */
    public DirectiveFault(String template, Exception failure) {
        super(failure);
        this.template = template;
    }

    /** The name of the template. */
    String template() {
        return template;
    }
}
