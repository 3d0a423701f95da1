<aside>
  <h2>Newest</h2>
  <ol>
  <#list db.getPublishedPosts() as post>
    <#if post_index == 3><#break></#if>
    <li><a href="${content.rootpath}${post.uri}">${post.title?html}</a></li>
  </#list>
  </ol>
  <p>${db.getPublishedCount("post")} articles, ${db.getPublishedPosts().size()} live</p>
</aside>
<footer>
  <p>&copy; 2012 to ${published_date?string('yyyy')} ${config.site_host} <em>${config.site_motto}</em></p>
  <ul class="pages">
  <#list published_pages as page>
    <li><a href="${content.rootpath}${page.uri}">${page.title}</a></li>
  </#list>
  </ul>
</footer>
</body>
</html>
