/** In which folders and files of a tree documents lie that its generator makes pages of. Only the survey comes in. */
@NullMarked
package dev.backfile.imports.survey.content;

import org.jspecify.annotations.NullMarked;
