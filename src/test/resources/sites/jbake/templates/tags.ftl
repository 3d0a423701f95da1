<#include "header.ftl">
<#include "menu.ftl">
<main>
  <h1>Tag: ${tag}</h1>
  <ul class="posts">
  <#list tag_posts as post>
    <li>${post.date?string("dd MMMM yyyy")} <a href="${content.rootpath}${post.noExtensionUri!post.uri}">${post.title?html}</a></li>
  </#list>
  </ul>
  <ul class="documents">
  <#list tagged_documents as document>
    <li>${document.type} ${document.title?html}</li>
  </#list>
  </ul>
  <p>${tag_posts?size} of ${db.getPublishedPostsByTag(tag)?size} posts, ${db.getPublishedDocumentsByTag(tag).size()} documents, ${db.getPublishedPostsByTag("no such tag")?size} of none</p>
</main>
<#include "footer.ftl">
