package dev.backfile.imports.survey;

import dev.backfile.imports.survey.picture.Pictures;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a folder of articles.
 *
 * @param generator for which generator it was made
 * @param configuration the path of that generator's settings in the folder
 * @param content the folder of the articles, relative to the surveyed one
 * @param documents how many documents Backfile would read
 * @param folders the folders in which they lie, with how many
 * @param frontMatter the forms of their front matter, with how many have each and an example
 * @param unread texts of other markup by extension
 * @param fields the fields of front matter, the most frequent first
 * @param dates the forms of dates, in the field that says the date
 * @param authors the forms in which authors are named
 * @param constructs shortcodes, tags of templates, house markup and HTML that does something, with the place of the first
 * @param urls the families of the URLs that documents name as theirs
 * @param languages the languages that documents name, by field, name of file or folder
 * @param pictures the pictures
 * @param settings the settings with which it bakes
 * @param notes what settings cannot do, each a sentence
 * @param trial what came of planning it with these settings; empty where they cannot be used
 */
public record Survey(
        Generator generator,
        Optional<String> configuration,
        String content,
        int documents,
        List<Counted> folders,
        List<Counted> frontMatter,
        List<Counted> unread,
        List<SurveyedField> fields,
        List<Counted> dates,
        List<Counted> authors,
        List<Counted> constructs,
        List<Counted> urls,
        List<Counted> languages,
        Pictures pictures,
        List<ProposedSetting> settings,
        List<String> notes,
        Optional<Trial> trial) {}
