<#include "header.ftl">
<#include "menu.ftl">
<#macro titles name documents>
  <section class="${name}">
    <h2>${name}: ${documents?size}</h2>
    <ul>
    <#list documents as document>
      <li>${document.type} ${document.status} ${document.uri} ${(document.title!"untitled")?html} ${document.tags?join("+")}</li>
    </#list>
    </ul>
  </section>
</#macro>
<main>
  <h1>${content.title}</h1>
  ${content.body}
  <@titles "published_posts" published_posts/>
  <@titles "published_pages" published_pages/>
  <@titles "published_content" published_content/>
  <@titles "published_albums" published_albums/>
  <@titles "published_catalogues" published_catalogues/>
  <@titles "posts" posts/>
  <@titles "pages" pages/>
  <@titles "albums" albums/>
  <@titles "catalogues" catalogues/>
  <@titles "all_content" all_content/>
  <@titles "indexs" indexs/>
  <@titles "archives" archives/>
  <@titles "feeds" feeds/>
  <@titles "masterindexs" masterindexs/>
  <@titles "tag_posts" tag_posts/>
  <@titles "getPublishedPosts" db.getPublishedPosts()/>
  <@titles "getPublishedPages" db.getPublishedPages()/>
  <@titles "getPublishedContent" db.getPublishedContent("album")/>
  <@titles "getAllContent" db.getAllContent("album")/>
  <@titles "getPublishedPostsByTag" db.getPublishedPostsByTag("jazz")/>
  <@titles "getPublishedDocumentsByTag" db.getPublishedDocumentsByTag("jazz")/>
  <@titles "getDocumentByUri" db.getDocumentByUri(content.sourceuri)/>
  <p class="counts">${db.getDocumentCount("post")} posts, ${db.getPublishedCount("album")} of ${db.getDocumentCount("album")} albums</p>
  <section class="of-one-document">
    <#assign newest = db.getPublishedPosts().get(0)>
    <p>${newest.title} ${newest["title"]} ${newest.get("title")} ${newest.date?string("yyyy")} ${newest.body}</p>
    <#assign oldest = published_posts?last>
    <p>${oldest.title} ${oldest.summary} ${oldest.sha1} ${oldest.tags?seq_contains("jazz")?string} ${oldest.previousContent???string}</p>
    <p>${published_posts?first.title}, ${published_posts[1].title}, ${published_posts[1..2]?size}</p>
  </section>
  <section class="tags">
    <ul class="alltags"><#list alltags as tag><li>${tag}</li></#list></ul>
    <ul class="as-they-come"><#list tags as tag><li>${tag.name}</li></#list></ul>
    <ul class="tags"><#list tags?sort_by("name") as tag><li>${tag.name} ${tag.uri} ${tag.tagged_posts?size} ${tag.tagged_documents?size}</li></#list></ul>
    <ul class="getTags"><#list db.getTags() as tag><li>${tag}</li></#list></ul>
    <ul class="getAllTags"><#list db.getAllTags() as tag><li>${tag}</li></#list></ul>
    <p>${tags?size} ${db.getAllTags().size()} ${db.getTags()?size} ${db.allTags?size}</p>
    <ol><#list tags?sort_by("name")?reverse as tag><li>${tag.name}: <#list tag.tagged_posts as post>${post.title?html}<#if post_has_next>; </#if></#list></li></#list></ol>
  </section>
  <section class="data">
    <#assign people = data.get("people.yml")>
    <dl><#list people.data as person><dt>${person.name}</dt><dd>${person.plays?join(", ", "nothing", ".")}</dd></#list></dl>
    <#assign navigation = data.get("navigation.yml")>
    <p>${navigation.hours.sunday.from} to ${navigation.hours.sunday.to} ${navigation.type} ${navigation.sourceuri} ${(data.get("none.yml").anything)!"no such file"}</p>
  </section>
  <section class="config">
    <p>${config.site_host} ${config.tag_path} ${config.output_extension} ${config.index_posts_per_page} ${config.index_paginate?string} ${config.render_tags}
      ${config.template_album_file} ${config.date_format} ${config.markdown_extensions?is_sequence?string} ${config.content_folder} ${config.nothing!"nothing"}
      ${config.tag_sanitize?boolean?string} ${config.uri_noExtension} ${config.uri_noExtension_prefix!"none"} ${config.default_status} ${config.draft_suffix} ${config.header_separator}</p>
  </section>
  <p class="now">${(published_date?string("yyyy")?number > 2000)?string} ${published_date?is_date?string}</p>
</main>
<#include "footer.ftl">
