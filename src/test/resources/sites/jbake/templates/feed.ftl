<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${config.site_title}</title>
  <id>${config.site_host}/</id>
  <link href="${config.site_host}/"/>
  <link rel="self" href="${config.site_host}/${config.feed_file}"/>
  <updated>${published_posts?first.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated>
  <#list published_posts as post>
  <entry>
    <title>${post.title?xml}</title>
    <link href="${config.site_host}/${post.noExtensionUri!post.uri}"/>
    <id>${config.site_host}/${post.uri}</id>
    <updated>${post.date?datetime?iso_utc}</updated>
    <#list post.tags as tag><category term="${tag?xml}"/></#list>
    <content type="html"><#escape x as x?xml>${post.body}</#escape></content>
  </entry>
  </#list>
</feed>
