package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All that a parser says of a text: a line for each node, with where its parts stand and what it tells of itself. */
public final class TreeDump {

    private static final Map<Class<?>, List<Method>> ANSWERS = new ConcurrentHashMap<>();

    private final StringBuilder dump = new StringBuilder();

    private TreeDump() {}

    /** The dump of a document. */
    public static String of(Document document) {
        TreeDump dump = new TreeDump();
        dump.add(document, 0);
        return dump.dump.toString();
    }

    private void add(Node node, int depth) {
        dump.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
        add(node.getChars());
        for (BasedSequence segment : node.getSegments()) {
            dump.append(" |");
            add(segment);
        }
        if (node instanceof ContentNode content) {
            for (BasedSequence line : content.getContentLines()) {
                dump.append(" /");
                add(line);
            }
        }
        if (node instanceof Paragraph paragraph) {
            dump.append(' ').append(Arrays.toString(paragraph.getLineIndents()));
        }
        for (Method answer : ANSWERS.computeIfAbsent(node.getClass(), TreeDump::answers)) {
            dump.append(' ').append(answer.getName()).append('=').append(answer(answer, node));
        }
        dump.append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, depth + 1);
        }
    }

    private void add(BasedSequence chars) {
        dump.append(' ')
                .append(chars.getStartOffset())
                .append('-')
                .append(chars.getEndOffset())
                .append('"')
                .append(chars.toString().replace("\n", "\\n").replace("\r", "\\r"))
                .append('"');
    }

    /** What a node says of itself in plain values, beyond what every node does. */
    private static List<Method> answers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && isPlain(method.getReturnType()))
                .filter(method ->
                        method.getName().startsWith("is") || method.getName().startsWith("get"))
                .filter(method -> Node.class.isAssignableFrom(method.getDeclaringClass())
                        && method.getDeclaringClass() != Node.class)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isPlain(Class<?> type) {
        return type == boolean.class || type == int.class || type == char.class || type.isEnum();
    }

    private static Object answer(Method method, Node node) {
        try {
            return String.valueOf(method.invoke(node));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
