package dev.backfile.theme.value;

import dev.backfile.theme.value.TemplateMethod.Arguments;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sequence over a list that is there already. A member is wrapped when it is asked for; nothing is copied.
 *
 * @param <T> the members
 */
public final class ListModel<T> implements TemplateSequenceModel, TemplateHashModel {

    private final List<T> members;
    private final Function<T, @Nullable TemplateModel> wrapper;
    private final boolean methods;

    /**
     * A sequence.
     *
     * @param members the members, at random access
     * @param wrapper makes a model of a member
     * @param methods whether the methods of Java's lists are there too, such as {@code list.size()}
     */
    public ListModel(List<T> members, Function<T, @Nullable TemplateModel> wrapper, boolean methods) {
        this.members = members;
        this.wrapper = wrapper;
        this.methods = methods;
    }

    @Override
    public @Nullable TemplateModel get(int index) {
        return index < 0 || index >= members.size() ? null : wrapper.apply(members.get(index));
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public @Nullable TemplateModel get(String method) {
        if (!methods) {
            return null;
        }
        return switch (method) {
            case "size" -> TemplateMethod.of(arguments -> members.size());
            case "isEmpty" -> TemplateMethod.of(arguments -> members.isEmpty());
            case "get" -> TemplateMethod.of(arguments -> get(arguments.number(0)));
            case "getFirst" -> TemplateMethod.of(arguments -> get(0));
            case "getLast" -> TemplateMethod.of(arguments -> get(size() - 1));
            case "contains" -> TemplateMethod.of(arguments -> arguments.isAmong(members, 0));
            case "indexOf" -> TemplateMethod.of(this::indexOf);
            case "empty" -> TemplateMethod.flag(members.isEmpty());
            default -> null;
        };
    }

    private int indexOf(Arguments arguments) throws TemplateModelException {
        for (int index = 0; index < members.size(); index++) {
            if (arguments.isSame(members.get(index), 0)) {
                return index;
            }
        }
        return -1;
    }
}
