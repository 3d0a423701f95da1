<#include "header.ftl">
<#include "menu.ftl">
<main>
  <h1>Not here</h1>
  <p>${published_posts?size} articles are elsewhere. Page ${currentPageNumber!"none"} of ${numberOfPages!"none"}.</p>
</main>
<#include "footer.ftl">
