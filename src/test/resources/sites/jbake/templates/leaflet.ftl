<#include "header.ftl">
<#include "menu.ftl">
<main>
  <h1>${content.title}</h1>
  <dl class="attributes">
  <#list ["author", "authors", "email", "author_2", "revnumber", "revdate", "doctype", "place", "hall", "jbake-type", "doctitle", "hand", "docname"] as name>
    <dt>${name}</dt><dd>${(content[name])!"none"}</dd>
  </#list>
    <dt>shelf</dt><dd><#if content.shelf??>${content.shelf.letter}${content.shelf.number}</#if></dd>
    <dt>tags</dt><dd><#list content.tags![] as tag>${tag};</#list></dd>
  </dl>
  <p class="dated">${content.date?string("yyyy-MM-dd")}</p>
  ${content.body}
</main>
<#include "footer.ftl">
