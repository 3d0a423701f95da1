<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="${config.render_encoding}">
  <title><#if (content.title)??>${content.title?html} | </#if>${config.site_title}</title>
  <meta name="keywords" content="<#if config.site_keywords?is_sequence>${config.site_keywords?join(" ")}<#else>${config.site_keywords}</#if>">
  <meta name="generator" content="JBake ${version}">
  <#if content.description??><meta name="description" content="${content.description}"></#if>
  <link rel="stylesheet" href="${content.rootpath}css/site.css">
  <#if config.render_feed == "true"><link rel="alternate" type="application/atom+xml" href="${content.rootpath}${config.feed_file}"></#if>
</head>
<body class="${content.type}">
