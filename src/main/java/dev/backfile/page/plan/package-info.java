/**
 * How a site is planned: from the {@link dev.backfile.archive.Archive} to every {@link dev.backfile.page.Page}.
 *
 * <p>{@link dev.backfile.page.plan.SitePages} knows which pages a site has and makes the model of each;
 * {@link dev.backfile.page.plan.Planner} takes all of them in, settles who stands where and checks the links between them. After
 * an edit of texts single pages are found without the others.
 */
@NullMarked
package dev.backfile.page.plan;

import org.jspecify.annotations.NullMarked;
