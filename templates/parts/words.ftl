<#-- The words of page and mail, in one place: change them here for another tone or another language. -->

<#assign status = {
  "DEPROVISIONED": "Deprovisioned",
  "LICENCE_ON_DEACTIVATED": "Licence on a closed account",
  "EXEMPT": "Exempt",
  "DEPARTED": "Left the company",
  "UNMATCHED": "Nobody matches",
  "DUPLICATE": "Second seat",
  "STALE_INVITE": "Invitation not taken up",
  "PENDING": "Invited",
  "ON_LEAVE": "On leave",
  "NEW": "New",
  "STALE_SOURCE": "Feed is frozen",
  "NEVER_ACTIVE": "Never active",
  "UNKNOWN": "No signal",
  "INACTIVE": "Inactive",
  "IDLE": "Idle",
  "ACTIVE": "Active"
}>

<#-- critical, warning, ok or neutral; page and mail show it by a mark and a colour beside the word. -->
<#assign tone = {
  "DEPARTED": "critical",
  "LICENCE_ON_DEACTIVATED": "critical",
  "UNMATCHED": "warning",
  "DUPLICATE": "warning",
  "STALE_INVITE": "warning",
  "STALE_SOURCE": "warning",
  "NEVER_ACTIVE": "warning",
  "UNKNOWN": "warning",
  "INACTIVE": "warning",
  "ACTIVE": "ok"
}>

<#assign recommendation = {
  "NONE": "Nothing to do",
  "KEEP": "Keep",
  "WATCH": "Watch",
  "REVIEW": "Review",
  "REVOKE": "Revoke invitation",
  "TAKE_LICENCE": "Take licence back",
  "REMOVE": "Free the seat"
}>

<#assign hazard = {
  "LAST_ADMIN": "Last admin",
  "OWNS_CONNECTIONS": "Owns connections",
  "PERSONAL_KEY": "Personal keys",
  "OWNS_TABLES": "Owns tables",
  "RECURRING_RUNS": "Scheduled runs",
  "CRM_RESYNC": "Comes back at the next CRM sync",
  "TWO_STEP_LEAVE": "Leaves in two steps: directory and application",
  "PASSWORD_LOGIN": "Can log in with a password",
  "GROUP_ACCESS": "Access by groups",
  "INTEGRATION_USER": "Integration user",
  "NO_CRM_MAPPING": "Not mapped to the CRM",
  "MANAGER_MISSING": "Manager missing",
  "EXTERNAL_DOMAIN": "Address outside the company"
}>
<#assign counted = ["OWNS_CONNECTIONS", "PERSONAL_KEY", "OWNS_TABLES", "RECURRING_RUNS", "GROUP_ACCESS"]>

<#assign gap = {
  "DEPARTED_WITH_SEAT": "Left, still has a seat",
  "NO_PERSON": "Nobody matches",
  "TWO_SEATS": "Two seats",
  "SUGGESTED_ALIAS": "Likely the same person",
  "EXTERNAL_DOMAIN": "Address outside the company",
  "CONTRADICTION": "Sources disagree"
}>

<#assign transition = {
  "RETAINED": "kept",
  "NEW": "new",
  "REACTIVATED": "active again",
  "LAPSED": "lapsed",
  "RECLAIMED": "freed",
  "STILL_AT_RISK": "still in question"
}>

<#assign decision = {
  "REMOVE": "Remove",
  "DOWNGRADE": "Downgrade",
  "REASSIGN": "Reassign",
  "KEEP": "Keep",
  "ASK": "Ask"
}>
<#assign outcome = {
  "OPEN": "open",
  "CARRIED_OUT": "carried out",
  "NOT_CARRIED_OUT": "not carried out yet",
  "KEPT": "kept",
  "EXPIRED": "to be decided again"
}>

<#assign level = {"CRITICAL": "Critical", "WARNING": "Warning", "INFO": "For information"}>
<#assign levelTone = {"CRITICAL": "critical", "WARNING": "warning", "INFO": "neutral"}>
<#assign meter = {"CREDITS": "credits", "ACTIONS": "actions"}>
<#assign cycle = {"MONTHLY": "monthly", "YEARLY": "yearly"}>
<#assign basis = {
  "EVENT": "by event: who used them",
  "MCP": "by person (MCP)",
  "OWNER": "by owner of the workbook",
  "UNATTRIBUTED": "on nobody's row"
}>
<#assign priceBasis = {
  "BILLED": "billed amounts by credits granted",
  "BLENDED": "the plan's fee by its grant",
  "SPLIT": "the fee less the price of its actions, by its grant",
  "CONTRACT": "the configured price"
}>

<#-- The word for a code; the code itself where no word is known, so that nothing is ever hidden. -->
<#function of words code>
  <#return words[code]!code?lower_case?replace("_", " ")?cap_first>
</#function>

<#function toneOf code>
  <#return tone[code]!"neutral">
</#function>

<#-- "1 seat", "12 seats" -->
<#function count n one many>
  <#return number(n) + " " + (n == 1)?then(one, many)>
</#function>

<#function hazardText item>
  <#return of(hazard, item.code) + counted?seq_contains(item.code)?then(": " + number(item.count), "")>
</#function>

<#function hazards items>
  <#local said = []>
  <#list items as item><#local said += [hazardText(item)]></#list>
  <#return said?join("; ")>
</#function>

<#function monthName period><#return month(period)?keep_before(" ")></#function>

<#function appName id>
  <#list report.apps as app><#if app.id == id><#return app.name></#if></#list>
  <#return id>
</#function>

<#function who name email><#return name?has_content?then(name, email?has_content?then(email, "(nobody named)"))></#function>

<#function figureValue figure>
  <#if figure.date??><#return day(figure.date)></#if>
  <#if !figure.value??><#return "unknown"></#if>
  <#if figure.unit == "MONEY"><#return amount(figure.value)></#if>
  <#if figure.unit == "PERCENT"><#return percent(figure.value)></#if>
  <#return number(figure.value)>
</#function>

<#function figureUnit figure>
  <#return (figure.unit == "MONEY" && figure.value??)?then(report.currency, "")>
</#function>

<#-- "29 seats that can be freed", "Credits last until 9 November" -->
<#function figureWords figure>
  <#if figure.value?? && (figure.unit == "SEATS" || figure.unit == "CREDITS")>
    <#return figureValue(figure) + " " + figure.label?uncap_first>
  </#if>
  <#return figure.label + " " + figureValue(figure) + figureUnit(figure)?has_content?then(" " + figureUnit(figure), "")>
</#function>

<#-- The gravest first: a list that is cut must not cut them. -->
<#function gravestFirst rows>
  <#return rows?filter(row -> toneOf(row.status) == "critical") + rows?filter(row -> toneOf(row.status) != "critical")>
</#function>

<#-- "3 more than in September"; empty where there is nothing to compare with. -->
<#function figureChange figure>
  <#if !figure.change?? || !report.previous??><#return ""></#if>
  <#local than = (figure.change == 0)?then("as in ", " than in ") + monthName(report.previous.period)>
  <#if figure.change == 0><#return "same " + than></#if>
  <#local by = figure.change?abs>
  <#if figure.unit == "DATE">
    <#return count(by, "day", "days") + (figure.change > 0)?then(" later", " earlier") + than>
  </#if>
  <#if figure.unit == "MONEY">
    <#return money(by) + (figure.change > 0)?then(" more", " less") + than>
  </#if>
  <#if figure.unit == "PERCENT">
    <#return number(by * 100) + (figure.change > 0)?then(" points more", " points less") + than>
  </#if>
  <#return number(by) + (figure.change > 0)?then(" more", (figure.unit == "SEATS")?then(" fewer", " less")) + than>
</#function>

<#function poolTitle meter>
  <#local name = of(.namespace.meter, meter.meter)?cap_first>
  <#if meter.ledger.exhaustedOn??><#return name + " ran out on " + day(meter.ledger.exhaustedOn)></#if>
  <#if meter.forecast??>
    <#if meter.forecast.exhaustionOn??>
      <#return name + " last until " + day(meter.forecast.exhaustionOn) + " at this pace">
    </#if>
    <#return name + " last to the end of the cycle, " + day(meter.forecast.cycleEnd)>
  </#if>
  <#return number(meter.ledger.closing) + " " + of(.namespace.meter, meter.meter) + " are left">
</#function>

<#function choice options chosen>
  <#list options as option>
    <#if option.plan == chosen.plan && option.rung == chosen.rung && option.billingCycle == chosen.billingCycle>
      <#return optionName(option)>
    </#if>
  </#list>
  <#return chosen.plan + " " + chosen.rung>
</#function>

<#function optionName option>
  <#return option.name + ", " + number(option.grant) + " credits, paid " + of(cycle, option.billingCycle)>
</#function>

<#function planName options id>
  <#list options as option><#if option.plan == id><#return option.name></#if></#list>
  <#return id>
</#function>
