<#include "header.ftl">
<#include "menu.ftl">
<main>
  <h1>Tags</h1>
  <ul class="as-they-come">
  <#list tags as tag><li>${tag.name} ${tag.tagged_posts?size}</li></#list>
  </ul>
  <#list tags?sort_by("name") as tag>
  <h2><a href="${content.rootpath}${tag.uri}">${tag.name}</a></h2>
  <ol>
    <#list tag.tagged_documents as document>
    <li>${document.title?html}, ${document.type}</li>
    </#list>
  </ol>
  </#list>
</main>
<#include "footer.ftl">
