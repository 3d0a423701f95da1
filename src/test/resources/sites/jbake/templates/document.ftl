<#-- What posts and albums have in common. -->
<#macro facts>
  <dl class="facts">
    <dt>uri</dt><dd>${content.uri}</dd>
    <dt>without extension</dt><dd>${content.noExtensionUri!"none"}</dd>
    <dt>source uri</dt><dd>${content.sourceuri}</dd>
    <dt>root path</dt><dd class="root">${content.rootpath}index.html</dd>
    <dt>file</dt><dd>${content.file?replace("\\", "/")?replace(".*/content/", "", "r")}</dd>
    <dt>sha1</dt><dd>${content.sha1}</dd>
    <dt>status</dt><dd>${content.status}</dd>
    <dt>type</dt><dd>${content.type}</dd>
    <dt>cached</dt><dd>${content.cached?string}</dd>
    <dt>rendered</dt><dd>${content.rendered?string("yes", "no")}</dd>
    <dt>unknown</dt><dd>${content.nothing!"nothing"}, ${(content.nothing.at.all)!"nothing at all"}, ${nobody!"nobody"}</dd>
  </dl>
</#macro>
<#macro neighbours>
  <ul class="neighbours">
    <#if (content.previousContent)??>
    <li><a rel="prev" href="${content.rootpath}${content.previousContent.noExtensionUri!content.previousContent.uri}">${content.previousContent.title}</a></li>
    </#if>
    <#if content.nextContent??>
    <li><a rel="next" href="${content.rootpath}${content.nextContent.noExtensionUri!content.nextContent.uri}">${content.nextContent.title?html}</a></li>
    </#if>
  </ul>
</#macro>
<#macro labels>
  <#if content.tags?has_content>
  <p class="labels">${content.tags?size}: ${content.tags?join(", ")}; first ${content.tags[0]}, last ${content.tags?last}.
    <#list content.tags as tag>
    <a href="${content.rootpath}${config.tag_path}/${tag?trim}${config.output_extension}">${tag}</a><#if tag_has_next>,</#if>
    </#list>
  </p>
  <#else>
  <p class="labels">No tags.</p>
  </#if>
</#macro>
