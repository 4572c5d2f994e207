<#import "words.ftl" as words>
<#-- One line: what it is, and the two figures that matter. -->
Seat audit ${month(report.period)}, ${cut(report.organization, 40)}<#list report.headline.figures as figure><#if (figure?counter > 2)><#break></#if><#if figure?is_first>: <#else>; </#if>${words.figureWords(figure)?uncap_first}</#list>
