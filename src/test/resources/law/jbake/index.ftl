<#include "header.ftl">
<#list published_posts as post><h2><a href="${content.rootpath}${post.uri}">${post.title?html}</a></h2>
${post.body}
</#list>
<p>${currentPageNumber!} of ${numberOfPages!} ${previousFileName!"none"} ${nextFileName!"none"}</p>
<#include "footer.ftl">
