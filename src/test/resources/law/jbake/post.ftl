<#include "header.ftl">
<#import "parts.ftl" as parts>
<h1>${content.title?html}</h1>
<p>${content.date?string("dd MMMM yyyy")} ${content.uri} ${content.sha1!}</p>
<#list content.tags![] as tag><i>${tag}</i></#list>
${content.body}
<@parts.neighbours/>
<#include "footer.ftl">
