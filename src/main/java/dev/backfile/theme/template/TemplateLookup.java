package dev.backfile.theme.template;

import java.util.List;
import java.util.Optional;

/**
 * What became of one look-up of a template. A page depends on what was found, and also on what was not: a template that
 * appears under one of the missed names takes the place of the one found.
 *
 * @param asked the name that was asked for
 * @param missed the names, with the number of the place before them ({@code 0:post.ftlh}), that were tried in vain
 * @param found the template, if there is one
 */
public record TemplateLookup(String asked, List<String> missed, Optional<TemplateSource> found) {}
