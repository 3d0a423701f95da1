package dev.backfile.imports.survey.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jekyll's settings mean, in every way in which YAML can say it. */
class JekyllConfigurationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "permalink: pretty                                                     | pretty",
                "permalink: /:year/:title/ # as ever                                   | /:year/:title/",
                "permalink: '/:title.html'⏎collections: {docs: {permalink: /d/}}       | /:title.html",
                "collections:⏎  posts:⏎    output: true⏎    permalink: /news/:title/   | /news/:title/",
                "collections: {posts: {permalink: \"/n/:title\"}}⏎permalink: pretty    | /n/:title",
            })
    void thePatternOfPostsIsThatOfTheirCollectionElseThatOfTheSite(String yaml, String pattern) {
        assertThat(read(yaml).postUrls()).contains(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "collections:⏎  docs:⏎    output: true⏎  people:⏎    output: false     | _docs",
                "collections:⏎    docs: {output: yes}⏎    posts: {output: true}        | _docs",
                "defaults: &shown {output: true}⏎collections:⏎  docs: *shown           | _docs",
                "collections:⏎  docs:⏎    # shown⏎    title: A⏎⏎    output: true       | _docs",
            })
    void collectionsAreThoseOfWhichPagesAreMade(String yaml, String folder) {
        assertThat(read(yaml).collections()).containsExactly(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "permalink: pretty                                                     | false | true",
                "permalink: /:title.html                                               | false | false",
                "collections: {docs: {output: true, permalink: '/:path/'}}             | true  | true",
                "permalink: pretty⏎collections: {docs: {output: true, permalink: /x}}  | true  | false",
                "permalink: pretty⏎collections: {docs: {output: true}}                 | true  | true",
                "title: A                                                              | true  | false",
            })
    void pagesHaveFoldersWhereThePatternEndsSo(String yaml, boolean ofCollections, boolean slash) {
        assertThat(read(yaml).endsPagesWithSlash(ofCollections)).isEqualTo(slash);
    }

    @Test
    void whatIsPassedOverIsAList() {
        assertThat(read("exclude: [vendor/, 'Gemfile', \"a b\"]").excluded())
                .containsExactly("Gemfile", "a b", "vendor");
        assertThat(read("exclude:⏎- vendor/ # libraries⏎- bin⏎title: A").excluded())
                .containsExactly("bin", "vendor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"title: [", "- a", "``", "collections: [docs]⏎exclude: bin⏎permalink: {a: b}"})
    void whatIsSaidOtherwiseIsNotSaid(String yaml) {
        JekyllConfiguration configuration = read(yaml);
        assertThat(configuration.postUrls()).isEmpty();
        assertThat(configuration.collections()).isEmpty();
        assertThat(configuration.excluded()).isEmpty();
        assertThat(configuration.endsPagesWithSlash(true)).isFalse();
    }

    private static JekyllConfiguration read(String yaml) {
        return JekyllConfiguration.of(yaml.replace('⏎', '\n'));
    }
}
