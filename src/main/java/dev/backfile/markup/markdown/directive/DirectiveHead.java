package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * What a directive says of itself.
 *
 * @param chars all of it, from its first character to its last
 * @param name its name
 * @param label its label, in Markdown; empty when it has none
 * @param id its id; empty when it has none
 * @param classes its classes, in the writer's order
 * @param arguments its other arguments, in the writer's order
 */
public record DirectiveHead(
        BasedSequence chars,
        String name,
        BasedSequence label,
        BasedSequence id,
        List<String> classes,
        List<DirectiveArgument> arguments) {

    /** Keeps copies of the lists. */
    public DirectiveHead {
        classes = List.copyOf(classes);
        arguments = List.copyOf(arguments);
    }

    /** An argument. */
    public Optional<DirectiveArgument> argument(String key) {
        return arguments.stream()
                .filter(argument -> argument.name().equals(key))
                .findFirst();
    }

    /** The Markdown for its label: its own, else its caption; empty when it has neither. */
    public BasedSequence markdown() {
        return label.isEmpty()
                ? argument("caption").map(DirectiveArgument::getChars).orElse(label)
                : label;
    }
}
