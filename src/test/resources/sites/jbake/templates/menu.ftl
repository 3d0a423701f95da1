<#assign navigation = data.get('navigation.yml')>
<nav aria-label="${navigation.heading}" data-columns="${navigation.columns}" data-open="${navigation.open?string('yes', 'no')}">
  <ul>
  <#list navigation.links as link>
    <li><a href="${content.rootpath}${link.path}">${link.label}</a></li>
  </#list>
  <#if config.render_tagsindex?boolean><li><a href="${content.rootpath}${config.tag_path}/index${config.output_extension}">Tags</a></li></#if>
  </ul>
</nav>
