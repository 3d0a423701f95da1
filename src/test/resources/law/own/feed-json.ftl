[<#list entries as entry>"${entry.title?json_string}"<#sep>,</#sep></#list>]
