User-agent: *
<#if sitemap??>Sitemap: ${sitemap}</#if>
