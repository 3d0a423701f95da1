package dev.backfile.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Fragment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of HTML readers see. */
class VisibleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "nothing",
            value = {
                "<p>One <b>t</b>wo</p><p>three</p>      | One two three",
                "One &amp; t&eacute;a                   | One & téa",
                "a<br>b<figure>c</figure>d              | a b c d",
                "a<!-- b -->c<!DOCTYPE d>               | ac",
                "a<script>b</script>c<style>d</style>   | ac",
                "a<script>b</p>c                        | a",
                "a<p hidden>b</p>c                      | a c",
                "a<P HIDDEN>b</P>c                      | a c",
                "a<p hidden=''>b</p>c                   | a c",
                "a<p hidden='until-found'>b</p>c        | a c",
                "a<p class='x'hidden>b</p>c             | a c",
                "a<p hidden>b<p>c                       | a c",
                "a<p hidden>b<div>c</div>d              | a c d",
                "a<p hidden>b<button><p>c</p></button>d</p>e | a e",
                "a<div hidden>b<div>c</div>d</div>e     | a e",
                "a<div hidden>b                         | a",
                "a<p title='x hidden >'>b</p>c          | a b c",
                "a<p data-hidden='x'>b</p>c             | a b c",
                "a<p class=hidden>b</p>c                | a b c",
                "a<p style='color:red;DISPLAY : none'>b</p>c | a c",
                "a<p style='visibility:hidden'>b</p>c   | a c",
                "a<img hidden>b                         | a b",
                "a<template>b</template>c               | ac",
                "a<noscript>b</noscript>c               | ac",
                "a<video>b</video><audio>c</audio>d     | ad",
                "a<iframe>b</iframe><textarea>c</textarea>d | ad",
                "<details><summary>a</summary>b</details> | a b",
                "a<dialog>b</dialog><dialog open>c</dialog> | a c",
                "<math><mi>x</mi><annotation>b</annotation></math> | x",
                "<svg><title>b</title><desc>c</desc><text>d</text></svg> | d",
                "<!-- b -->                             | nothing"
            })
    void isWhatABrowserShows(String html, String text) {
        assertThat(VisibleText.of(new Fragment(html))).isEqualTo(text == null ? "" : text);
    }
}
