<#macro neighbours>
<#if (content.previousContent)??><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if (content.nextContent)??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
</#macro>
