<#
.SYNOPSIS
    The rotation as it should be: the internal certificate serves the web, mail flow keeps the public one.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'

# mail.contoso.example from Contoso Issuing CA 1: clients inside trust it, Exchange Online does not
$internal = '42A797F43D826EBCDB70AAB0E9F35B82A3E485A1'

# mail.contoso.example from the public CA: the one that Exchange Online must see
$public = '853FF37AF94141295EC5CA4943CED7FCE2633E07'

foreach ($server in 'EX01', 'EX02') {
    Enable-ExchangeCertificate -Thumbprint $internal -Server $server -Services IMAP, POP, IIS

    # Answer No when Exchange asks whether to overwrite the default SMTP certificate.
    Enable-ExchangeCertificate -Thumbprint $public -Server $server -Services SMTP
}

# Services are additive, so believe what the server says now.
foreach ($server in 'EX01', 'EX02') {
    Get-ExchangeCertificate -Thumbprint $internal -Server $server | Format-List FriendlyName, Services
    Get-ExchangeCertificate -Thumbprint $public -Server $server | Format-List FriendlyName, Services
}
