<#include "header.ftl">
<#include "menu.ftl">
<main>
  <h1>Evenings</h1>
  <#list published_posts as post>
  <article>
    <h2><a href="${content.rootpath}${post.uri}">${post.title?html}</a></h2>
    <p>${post.date?string("dd MMMM yyyy")}<#if post.tags?has_content> &middot; ${post.tags?join(", ")}</#if></p>
    ${post.body}
  </article>
  <#else>
  <p>None yet.</p>
  </#list>
  <#if config.index_paginate && numberOfPages gt 1>
  <nav class="pages">
    <#if previousFileName??><a rel="prev" href="${content.rootpath}${previousFileName}">Newer</a></#if>
    <span>${currentPageNumber} of ${numberOfPages}</span>
    <#if nextFileName??><a rel="next" href="${content.rootpath}${nextFileName}">Older</a></#if>
  </nav>
  <p>${config.index_posts_per_page?number + 0} to a page, ${db.getPublishedPosts(true)?size} here</p>
  </#if>
</main>
<#include "footer.ftl">
