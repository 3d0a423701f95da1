<#ftl output_format="plainText">
<#-- Rules for a host: redirects, withdrawn pages, caching. Every line is written as the host reads it. -->
<#list lines as line>
${line}
</#list>
