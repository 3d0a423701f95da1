<#assign menu = data.get('menu.yml')>
<nav>${menu.heading!} <#list menu.links![] as link><a href="${content.rootpath!}${link}">${link}</a></#list></nav>
