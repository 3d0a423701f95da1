package dev.backfile.search.index;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every text that the files of an index tell, those included that the files have in pieces. */
public final class IndexStrings {

    private IndexStrings() {}

    /**
     * The texts.
     *
     * @param files the files by their paths
     */
    public static Set<String> of(Map<String, byte[]> files) {
        Set<String> all = new TreeSet<>();
        files.forEach((path, bytes) -> {
            all.add(path);
            if (path.matches("search/[a-z]+/s[0-9a-f]*\\.bin")) {
                Shard shard = ShardReader.read(bytes);
                shard.keys().forEach((key, value) -> {
                    all.add(key);
                    all.add(new StringBuilder(key).reverse().toString());
                    all.addAll(value.groups().keySet());
                });
                shard.groups().forEach((name, group) -> {
                    all.add(name);
                    all.addAll(group.elsewhere());
                });
            } else {
                all.add(new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return all;
    }
}
