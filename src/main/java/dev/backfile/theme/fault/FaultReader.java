package dev.backfile.theme.fault;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.theme.limit.Excess;
import dev.backfile.theme.template.SourceLoader;
import dev.backfile.theme.template.Templates;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells in plain words, and with its place, what FreeMarker has against a template. */
public final class FaultReader {

    private final Templates templates;
    private final Configuration configuration;
    private final int characters;

    /**
     * A reader.
     *
     * @param templates the templates
     * @param configuration what knows the words of the template language
     * @param characters how many characters a page may have
     */
    public FaultReader(Templates templates, Configuration configuration, int characters) {
        this.templates = templates;
        this.configuration = configuration;
        this.characters = characters;
    }

    /** A mistake that showed while a page was rendered. */
    public Diagnostic read(TemplateException failure, String template, @Nullable TracedElement at) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DirectiveFault directive) {
                return directive.getCause() instanceof TemplateException inner
                        ? read(inner, directive.template(), at)
                        : read((IOException) directive.getCause(), directive.template(), at);
            }
            if (cause instanceof Excess excess) {
                return excess(excess, at, template);
            }
            if (cause instanceof TemplateValueFormatException unreadable) {
                return fault(
                        placeOf(failure, template),
                        PlainWords.of(unreadable.getMessage()),
                        hint(unreadable.getMessage()));
            }
            if (cause instanceof RuntimeException own && isOurs(own)) {
                throw own;
            }
            if (cause instanceof IOException inner) {
                return including(inner, failure, template, at);
            }
        }
        Place place = placeOf(failure, template);
        if (failure instanceof WrongArgument wrong) {
            return fault(place, wrong.sentence(), wrong.hint());
        }
        String expression = failure.getBlamedExpressionString();
        Optional<RefusedCall> refused = RefusedCall.of(expression, failure.getFTLInstructionStack());
        if (refused.isPresent()) {
            return fault(place, refused.get().message(), refused.get().hint());
        }
        if (failure instanceof InvalidReferenceException) {
            return missing(place, expression == null ? "a value" : expression);
        }
        if (failure instanceof StopException) {
            return fault(place, "the template stops: " + PlainWords.shortened(failure.getMessageWithoutStackTop()), "");
        }
        String words = PlainWords.of(failure.getMessageWithoutStackTop());
        return fault(place, named(expression, words), hint(failure.getMessageWithoutStackTop()));
    }

    /** Whether an exception was thrown by what a template asked of the model, and not by the template language. */
    private static boolean isOurs(RuntimeException exception) {
        for (StackTraceElement frame : exception.getStackTrace()) {
            if (frame.getClassName().startsWith("freemarker.")) {
                return false;
            }
            if (frame.getClassName().startsWith("dev.backfile.")) {
                return true;
            }
        }
        return false;
    }

    private static String named(@Nullable String expression, String words) {
        if (expression == null || words.contains(expression)) {
            return words;
        }
        return "'" + PlainWords.shortened(expression) + "'" + (words.startsWith("is ") ? " " : ": ") + words;
    }

    private String hint(@Nullable String explanation) {
        return PlainWords.hint(explanation, configuration);
    }

    /** A template that could not be read or parsed, or output that could not be taken. */
    public Diagnostic read(IOException failure, String template, @Nullable TracedElement at) {
        if (failure instanceof ParseException mistake) {
            String name = mistake.getTemplateName() == null ? template : mistake.getTemplateName();
            return Diagnostic.of(
                    Code.BAD_TEMPLATE,
                    new Place(
                            label(name), Math.max(0, mistake.getLineNumber()), Math.max(0, mistake.getColumnNumber())),
                    PlainWords.of(mistake.getEditorMessage()),
                    hint(mistake.getEditorMessage()));
        }
        if (failure instanceof SourceLoader.EncodingFault wrong) {
            return Diagnostic.of(
                    Code.BAD_ENCODING,
                    Place.file(wrong.source().label()),
                    "the template is not text in " + wrong.source().charset().name(),
                    "save it in that encoding, or set template.encoding");
        }
        if (failure instanceof PageWriter.PageTooLarge) {
            return fault(
                    placeOf(at, template),
                    "the page grows beyond " + characters + " characters",
                    "look for a loop that does not end, or split the page");
        }
        if (failure.getCause() instanceof IOException earlier) {
            // FreeMarker remembers that a template could not be loaded, and wraps why
            return read(earlier, template, at);
        }
        throw new UncheckedIOException(failure);
    }

    /** A page that goes beyond a bound, at the element that was begun last. */
    public Diagnostic excess(Excess excess, @Nullable TracedElement at, String template) {
        return fault(placeOf(at, template), excess.sentence(), excess.hint());
    }

    /** A page that needs more memory than there is. */
    public Diagnostic memory(@Nullable TracedElement at, String template) {
        return fault(
                placeOf(at, template),
                "the page needs more memory than Java has",
                "look for a text or a list that grows without end; else give Java more, such as JAVA_TOOL_OPTIONS=-Xmx4g");
    }

    private Place placeOf(@Nullable TracedElement element, String template) {
        if (element == null
                || element.getTemplate() == null
                || element.getTemplate().getName() == null) {
            return Place.file(label(template));
        }
        String name = element.getTemplate().getName();
        int made = name.indexOf("->");
        return made < 0
                ? new Place(label(name), Math.max(0, element.getBeginLine()), Math.max(0, element.getBeginColumn()))
                : Place.file(label(name.substring(0, made)));
    }

    private Diagnostic including(
            IOException cause, TemplateException failure, String template, @Nullable TracedElement at) {
        if (cause instanceof TemplateNotFoundException absent) {
            return Diagnostic.of(
                    Code.MISSING_TEMPLATE,
                    placeOf(failure, template),
                    "there is no template '" + absent.getTemplateName() + "'",
                    "names are relative to this template; with a slash before them, to the templates folder");
        }
        if (cause instanceof MalformedTemplateNameException malformed) {
            return fault(
                    placeOf(failure, template),
                    "'" + malformed.getTemplateName() + "' is not the name of a template",
                    "a template can include only what lies in the templates folder");
        }
        return read(cause, template, at);
    }

    private static Diagnostic missing(Place place, String expression) {
        String shown = PlainWords.shortened(expression);
        String hint = shown.matches("[\\w.\\[\\]\"'@]+")
                ? "write ${" + shown + "!} or <#if " + shown + "??> when it may be missing"
                : "write (…)! or (…)?? around what may be missing";
        return fault(place, "'" + shown + "' is missing", hint);
    }

    private static Diagnostic fault(Place place, String message, String hint) {
        return Diagnostic.of(Code.TEMPLATE_FAULT, place, message, hint);
    }

    private Place placeOf(TemplateException failure, String template) {
        String name = failure.getTemplateSourceName();
        return new Place(
                label(name == null ? template : name),
                number(failure.getLineNumber()),
                number(failure.getColumnNumber()));
    }

    private String label(String name) {
        return SourceLoader.label(templates, name);
    }

    private static int number(@Nullable Integer number) {
        return number == null || number < 0 ? 0 : number;
    }
}
