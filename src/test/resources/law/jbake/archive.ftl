<#include "header.ftl">
<#list published_posts as post><p>${post.date?string("yyyy-MM-dd")} ${post.title?html}</p></#list>
