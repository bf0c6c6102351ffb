<#macro content>
<#-- Whoever cannot get in finds the portal's help here; Keycloak's own ways of recovery are switched off. -->
<#if client?? && (client.baseUrl!"")?starts_with("http")>
    <ul class="fl-help">
        <li><a href="${client.baseUrl?remove_ending('/')}/password-forgotten">${msg("flPasswordForgotten")}</a></li>
        <li><a href="${client.baseUrl?remove_ending('/')}/user-name-forgotten">${msg("flUserNameForgotten")}</a></li>
        <li><a href="${client.baseUrl?remove_ending('/')}/problems-logging-in">${msg("flProblems")}</a></li>
    </ul>
</#if>
</#macro>
