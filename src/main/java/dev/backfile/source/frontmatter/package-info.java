/**
 * What stands above a text: YAML, JBake's header, AsciiDoc's header and JSON become values that know their place.
 *
 * <p>The ground floor of {@code source}: whoever reads a field or a data file comes in here.
 */
@NullMarked
package dev.backfile.source.frontmatter;

import org.jspecify.annotations.NullMarked;
