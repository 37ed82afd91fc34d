<#
.SYNOPSIS
    Rolls out the renewed certificate for mail.contoso.example to the hybrid servers.

.DESCRIPTION
    CHG0048213. The internal CA has issued the new certificate for Outlook on the web, Autodiscover, POP and IMAP.
    It has been imported on EX01 and EX02 already. Run this in the Exchange Management Shell during the maintenance window.

.NOTES
    Rollback: enable the old certificate for the same services again.
#>
[CmdletBinding()]
param(
    # where the report goes
    [string] $ReportPath = 'C:\Changes\CHG0048213.txt'
)

$ErrorActionPreference = 'Stop'

# mail.contoso.example from Contoso Issuing CA 1, the new one
$newThumbprint = '42A797F43D826EBCDB70AAB0E9F35B82A3E485A1'

# mail.contoso.example from the public CA, bought last year
$oldThumbprint = '853FF37AF94141295EC5CA4943CED7FCE2633E07'

Write-Host "CHG0048213: certificate rotation, $(Get-Date)" -ForegroundColor Cyan

# ---- 1. Is the new certificate there? -------------------------------------------------------------------------

$onEx01 = @{ Thumbprint = $newThumbprint; Server = 'EX01' }
$onEx02 = @{ Thumbprint = $newThumbprint; Server = 'EX02' }

$before = @(
    Get-ExchangeCertificate @onEx01
    Get-ExchangeCertificate @onEx02
)
if ($before.Count -ne 2) {
    throw "The new certificate is not on both servers, found it on $($before.Count)."
}

# ---- 2. Switch the services over ------------------------------------------------------------------------------

foreach ($server in 'EX01', 'EX02') {
    Write-Host "Enabling $newThumbprint on $server ..."
    Enable-ExchangeCertificate -Thumbprint $newThumbprint -Server $server -Services IMAP, POP, IIS, SMTP
}

# ---- 3. Write down what we have now ---------------------------------------------------------------------------

foreach ($server in 'EX01', 'EX02') {
    Get-ExchangeCertificate -Thumbprint $newThumbprint -Server $server |
        Format-List FriendlyName, Services, NotAfter |
        Out-File -FilePath $ReportPath -Append
    Get-ExchangeCertificate -Thumbprint $oldThumbprint -Server $server |
        Format-List FriendlyName, Services, NotAfter |
        Out-File -FilePath $ReportPath -Append
}

Write-Host "Done. The report is in $ReportPath." -ForegroundColor Green
