<#ftl output_format="JSON">
<#-- A JSON Feed (version 1.1) of the site, with the whole text of each article. -->
<#import "/lib/json.ftlh" as json>
<#import "/lib/words.ftlh" as words>
{"version":"https://jsonfeed.org/version/1.1",
"title":${toJson(feed.title?has_content?then(feed.title, words.publication()))},
"home_page_url":${toJson(feed.site)},
"feed_url":${toJson(feed.url)},
"description":${toJson(site.description!"")},
"language":${toJson(site.language)},
"items":[
<#list entries as entry>
${toJson({
  "id": entry.absoluteUrl,
  "url": entry.absoluteUrl,
  "external_url": entry.canonical!"",
  "title": entry.title,
  "content_html": (entry.withdrawn!false)?then(words.withdrawnNotice, json.source(entry.absoluteBody)),
  "summary": entry.description!"",
  "image": (entry.image.absoluteUrl)!"",
  "date_published": entry.date?datetime?string.iso,
  "date_modified": (entry.updated!entry.date)?datetime?string.iso,
  "authors": entry.terms.authors?map(author -> {"name": author.name, "url": author.absoluteUrl!""}),
  "tags": entry.terms.tags?map(tag -> tag.name),
  "language": entry.language!site.language
})}<#sep>,</#sep>
</#list>
]}
