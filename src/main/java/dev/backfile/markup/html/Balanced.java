package dev.backfile.markup.html;

import java.util.List;

/**
 * HTML that stays within its text.
 *
 * @param html the HTML
 * @param mistakes what was wrong before, in the order of the text
 */
public record Balanced(String html, List<BalanceFault> mistakes) {}
