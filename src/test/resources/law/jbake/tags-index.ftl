<#list tags as tag><p>${tag.name} ${tag.uri} ${tag.tagged_posts?size}</p></#list>
