package dev.backfile.maven;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;

/** Gives goals their parameters, as Maven does. */
final class Parameters {

    private Parameters() {}

    /** Gives a parameter of a goal, or of one that it is made from, a value. */
    static void set(AbstractMojo goal, String name, Object value) throws ReflectiveOperationException {
        Field field = Stream.<Class<?>>iterate(
                        goal.getClass(), each -> each != AbstractMojo.class, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchFieldException(name));
        field.setAccessible(true);
        field.set(goal, value);
    }
}
