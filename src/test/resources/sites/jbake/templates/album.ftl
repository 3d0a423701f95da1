<#include "header.ftl">
<#include "menu.ftl">
<#import "document.ftl" as document>
<main>
  <h1>${content.title?html}</h1>
  <p>${content.artist}, ${content.year}<#if (content.year?number < 1970)>, early</#if></p>
  ${content.body}
  <ul class="all">
  <#list published_albums as album>
    <li<#if album.uri == content.uri> class="this"</#if>>${album.title?html} ${album.year} ${album.date?date?string("d.M.yy")}</li>
  </#list>
  </ul>
  <p>${albums?size} with those not published</p>
  <@document.labels/>
  <@document.facts/>
  <@document.neighbours/>
</main>
<#include "footer.ftl">
