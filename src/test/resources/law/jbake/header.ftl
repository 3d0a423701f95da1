<html><title><#if (content.title)??>${content.title?html} | </#if>${config.site_title!"untitled"}</title>
<#include "menu.ftl">
