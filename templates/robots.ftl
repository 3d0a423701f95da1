<#ftl output_format="plainText">
<#-- What robots may read: everything. -->
User-agent: *
Disallow:
<#if sitemap?? || newsSitemap??>

</#if>
<#if sitemap??>
Sitemap: ${sitemap}
</#if>
<#if newsSitemap??>
Sitemap: ${newsSitemap}
</#if>
