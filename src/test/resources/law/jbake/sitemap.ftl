<urlset><#list published_content as document><loc>${config.site_host!}/${document.uri}</loc></#list></urlset>
