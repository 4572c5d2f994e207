<#-- The mail's plain-text part, with the same totals as the HTML part. -->
<#import "parts/words.ftl" as words>
<#macro section title>

${title}
${""?left_pad(title?length, "-")}
</#macro>
<#macro more total shown what><#if (total > shown)><#if (shown > 0)>and ${number(total - shown)} more ${what}<#else>${number(total)} ${what}</#if>: the workbook has them all
</#if></#macro>
Seat audit, ${month(report.period)}: ${cut(report.organization, 60)}

${report.headline.sentence}
<#list report.headline.details as detail>
${detail}
</#list>

<#list report.headline.figures as figure>
${figure.label?right_pad(34)} ${words.figureValue(figure)}<#if words.figureUnit(figure)?has_content> ${words.figureUnit(figure)}</#if><#if words.figureChange(figure)?has_content> (${words.figureChange(figure)})</#if>
</#list>
<@section title="To decide: " + words.count(report.decisions?size, "seat", "seats")/>
<#list words.gravestFirst(report.decisions) as row><#if (row?counter > limit)><#break></#if>
* ${cut(words.who(row.name, row.email), 60)}<#if row.name?has_content && row.email?has_content>, ${cut(row.email, 60)}</#if> (${cut(words.appName(row.app), 40)})
  ${words.of(words.status, row.status)}. ${cut(row.reason, 160)}
<#if row.hazards?has_content>
  Mind first: ${cut(words.hazards(row.hazards), 160)}
</#if>
  ${words.of(words.recommendation, row.recommendation)}<#if row.exposure?? && (row.exposure > 0)>, ${money(row.exposure)} a month</#if><#if row.decision??>; decided: ${words.of(words.decision, row.decision)}<#if row.outcome??>, ${words.of(words.outcome, row.outcome)}</#if></#if>
<#else>
No seat is in question.
</#list>
<@more total=report.decisions?size shown=limit what="seats"/>
<#list report.apps as app><#if (app?counter > limit + 1)><#break></#if>
<@section title=cut(app.name, 60) + ": " + words.count(app.seats?size, "seat", "seats")/>
<#list app.seatTotals as code, seats><#if (seats > 0)>
${words.of(words.status, code)?right_pad(30)} ${number(seats)?left_pad(8)}
</#if></#list>
<#if (app.money.exposure > 0)>
Seats in question cost ${money(app.money.exposure)} a month; ${money(app.money.reassignable)} could serve somebody else now; ${money(app.money.reducible)} leaves the bill at the renewal<#if app.money.estimated> (some prices are estimates)</#if>.
</#if>
<#list app.meters as meter>

${words.poolTitle(meter)}
${number(meter.total)} ${words.of(words.meter, meter.meter)} used, net of refunds; ${number(meter.unattributed)} on nobody's row; ${number(meter.ledger.closing)} left.
<#assign shown = [limit, 5]?min>
<#list meter.byMember as row><#if (row?counter > shown)><#break></#if>
${cut(words.who(row.name, row.email), 40)?right_pad(40)} ${number(row.credits)?left_pad(14)} ${percent(row.share)?left_pad(8)}
</#list>
<#if (shown > 0)><@more total=meter.byMember?size shown=shown what="people"/></#if><#t>
</#list>
<#if app.plan?? && app.plan.cheapest??>

<#if app.plan.savingPerMonth?? && (app.plan.savingPerMonth > 0)>Another choice of plan would have cost ${money(app.plan.savingPerMonth)} less this month.<#else>No plan would have cost less.</#if> Cheapest: ${words.choice(app.plan.options, app.plan.cheapest)}.
</#if>
<#if app.modules?has_content>

<#list app.modules as module><#if (module?counter > limit)><#break></#if>
${cut(module.product, 60)}, ${cut(module.sku, 60)}: ${number(module.purchased)} bought, ${number(module.assigned)} held, ${number(module.used)} used, ${number(module.unused)} unused, ${number(module.unassigned)} not handed out<#if (module.over > 0)>, ${number(module.over)} over</#if><#if module.noticeBy??>; notice by ${day(module.noticeBy)}<#if module.noticePassed> (passed)</#if></#if>
</#list>
<@more total=app.modules?size shown=limit what="modules"/>
</#if>
</#list>
<@more total=report.apps?size shown=limit + 1 what="applications"/>
<@section title="Findings: " + number(report.findings?size)/>
<#assign loud = report.findings?filter(finding -> finding.level != "INFO")>
<#list loud as finding><#if (finding?counter > limit)><#break></#if>
* ${words.of(words.level, finding.level)}: ${cut(finding.text, 200)}
<#else>
None that needs a hand.
</#list>
<@more total=report.findings?size shown=[limit, loud?size]?min what="findings"/>
<@section title="How far to trust it"/>
<#assign agree = report.checks?filter(check -> check.passed)?size>
${number(agree)} of ${words.count(report.checks?size, "check agrees", "checks agree")}; ${words.count(report.rejects?size, "row", "rows")} could not be used; ${words.count(report.people.matched, "seat matches", "seats match")} a person, ${number(report.people.unmatched)} nobody.

<#if attached>The workbook is attached: ${workbook}.<#else>The workbook is in the output folder: ${workbook}.</#if>
The page beside it, seat-audit-${report.period}.html, shows the why.
As of ${report.asOf}, revision ${number(report.revision)}, seat-audit ${report.evidence.programVersion}.
