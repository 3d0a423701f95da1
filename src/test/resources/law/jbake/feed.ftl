<feed><updated>${published_date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated>
<#list published_posts as post><entry><title>${post.title?xml}</title><#escape x as x?xml>${post.body}</#escape></entry></#list></feed>
