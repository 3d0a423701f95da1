<#include "header.ftl">
<#include "menu.ftl">
<#import "document.ftl" as document>
<main>
  <article>
    <h1><#escape x as x?xml>${content.title}</#escape></h1>
    <p><time datetime="${content.date?string("yyyy-MM-dd'T'HH:mm:ss")}">${content.date?string("dd MMMM yyyy")}</time>, ${content.date?string("EEEE")}</p>
    <#if content.summary??><p class="summary">${content.summary}</p></#if>
    <#if content.equation?? && content["Mixed.Case"]??><p>${content.equation} ${content["Mixed.Case"]}</p></#if>
    ${content.body}
    <#if content.machine??>
    <table>
      <tr><th>maker</th><td>${content.machine.maker}</td></tr>
      <tr><th>year</th><td>${content.machine.year?c} ${content.machine.year} ${content.machine.year + 1}</td></tr>
      <tr><th>price</th><td>${content.machine.price}</td></tr>
      <tr><th>works</th><td>${content.machine.works?string("yes", "no")}</td></tr>
      <tr><th>songs</th><td><#list content.machine.songs as song>${song}<#if song_has_next>; </#if></#list></td></tr>
      <tr><th>place</th><td>${content.machine.place.town}</td></tr>
      <tr><th>facts</th><td>${content.machine?keys?sort?join(" ")}</td></tr>
    </table>
    </#if>
  </article>
  <@document.labels/>
  <@document.facts/>
  <@document.neighbours/>
</main>
<#include "footer.ftl">
