<#include "header.ftl">
<#include "menu.ftl">
<#import "document.ftl" as document>
<main>
  <h1>${content.title?html}</h1>
  <p class="dated"><#if content.date??>${content.date?string("yyyy-MM-dd")}<#else>no date</#if></p>
  ${content.body}
  <@document.labels/>
  <@document.facts/>
  <@document.neighbours/>
</main>
<#include "footer.ftl">
