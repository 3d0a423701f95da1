<#ftl output_format="plainText">
<#-- What robots may read: everything. -->
User-agent: *
Disallow:
<#if sitemap??>

Sitemap: ${sitemap}
</#if>
