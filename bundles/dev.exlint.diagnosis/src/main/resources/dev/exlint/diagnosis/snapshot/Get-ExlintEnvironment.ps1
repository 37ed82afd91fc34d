<#
.SYNOPSIS
Takes a snapshot of what Exchange servers look like to mail flow, for exlint.

.DESCRIPTION
Run it in the Exchange Management Shell (Windows PowerShell 5.1), on one server for all; on each Edge server by itself:

    .\Get-ExlintEnvironment.ps1 -OutputFile environment.json

WHAT IT READS. It calls these cmdlets of Exchange and no others, each of which only reads:

    Get-ExchangeServer        names, version, roles, site
    Get-ExchangeCertificate   the certificates of each server, without keys
    Get-TransportService      the thumbprint of the internal transport certificate
    Get-SendConnector         the Send connectors, without credentials
    Get-ReceiveConnector      the Receive connectors
    Get-HybridConfiguration   the hybrid configuration

It changes nothing, opens no connection of its own, and writes one file: the snapshot. No private key, no password and no user name
gets into it. A server that does not answer is recorded with the error's id and does not stop the rest.

HOW TO CHECK THAT. Search the script for "Get-" and read the six lines of the list above again: every other command is
ConvertTo-Json, New-Object (an encoder for UTF-8), Write-Progress and the functions defined here. The properties that are copied stand in
plain lists. The result is plain text: look through it before you hand it on. The format is described by environment.schema.json
(exlint snapshot schema).

.PARAMETER OutputFile
The file to write; an older one of this name is replaced.
#>
[CmdletBinding()]
param(
    [string] $OutputFile = 'environment.json'
)

# A property that an object does not have is left out, because it is unknown; one that is empty is written as null or [].
function Copy-Text($From, $To, [string[]] $Names) {
    foreach ($name in $Names) {
        $property = $From.PSObject.Properties[$name]
        if ($null -ne $property) {
            if ($null -eq $property.Value) { $To[$name] = $null } else { $To[$name] = "$($property.Value)" }
        }
    }
}

function Copy-Flag($From, $To, [string[]] $Names) {
    foreach ($name in $Names) {
        $property = $From.PSObject.Properties[$name]
        if ($null -ne $property -and $property.Value -is [bool]) { $To[$name] = [bool] $property.Value }
    }
}

function Copy-Number($From, $To, [string[]] $Names) {
    foreach ($name in $Names) {
        $property = $From.PSObject.Properties[$name]
        if ($null -ne $property -and $null -ne $property.Value) { $To[$name] = [int] $property.Value }
    }
}

function Copy-Instant($From, $To, [string[]] $Names) {
    foreach ($name in $Names) {
        $property = $From.PSObject.Properties[$name]
        if ($null -ne $property -and $property.Value -is [datetime]) { $To[$name] = $property.Value.ToUniversalTime().ToString('o') }
    }
}

function Copy-List($From, $To, [string[]] $Names) {
    foreach ($name in $Names) {
        $property = $From.PSObject.Properties[$name]
        if ($null -ne $property) { $To[$name] = @(foreach ($item in $property.Value) { "$item" }) }
    }
}

# Several words in one value, such as "Tls, Integrated".
function Copy-Word($From, $To, [string[]] $Names) {
    foreach ($name in $Names) {
        $property = $From.PSObject.Properties[$name]
        if ($null -ne $property) { $To[$name] = @(foreach ($item in $property.Value) { "$item" -split ',\s*' }) }
    }
}

# The id and kind of an error; its text could name a user.
function ConvertTo-ErrorNote([string] $Command, $Failure) {
    "${Command}: $($Failure.CategoryInfo.Reason) ($($Failure.FullyQualifiedErrorId))"
}

function ConvertTo-CertificateEntry($Certificate) {
    $entry = [ordered]@{}
    Copy-Text $Certificate $entry 'Thumbprint', 'Identity', 'FriendlyName', 'Subject', 'Issuer'
    Copy-List $Certificate $entry 'CertificateDomains'
    Copy-Text $Certificate $entry 'Services', 'RootCAType', 'Status'
    Copy-Flag $Certificate $entry 'IsSelfSigned', 'HasPrivateKey', 'PrivateKeyExportable'
    Copy-Instant $Certificate $entry 'NotBefore', 'NotAfter'
    Copy-Text $Certificate $entry 'SerialNumber'
    Copy-Number $Certificate $entry 'PublicKeySize', 'Version'
    if ($Certificate.RawData -is [byte[]]) { $entry['RawData'] = [System.Convert]::ToBase64String($Certificate.RawData) }
    [pscustomobject] $entry
}

function ConvertTo-ServerEntry($Server) {
    $entry = [ordered]@{}
    $errors = @()
    Copy-Text $Server $entry 'Name', 'Fqdn', 'DistinguishedName', 'AdminDisplayVersion', 'ServerRole', 'Edition', 'Site'
    Copy-Flag $Server $entry 'IsEdgeServer', 'IsHubTransportServer'
    $isHere = "$($Server.Name)" -eq $env:COMPUTERNAME
    if ($Server.IsEdgeServer -and -not $isHere) {
        $errors += 'Edge servers are not reached from here: run this script on the Edge server'
    } else {
        try {
            $service = Get-TransportService -Identity "$($Server.Name)" -ErrorAction Stop
            Copy-Text $service $entry 'InternalTransportCertificateThumbprint'
        } catch {
            $errors += ConvertTo-ErrorNote 'Get-TransportService' $_
        }
        try {
            if ($Server.IsEdgeServer) {
                $certificates = @(Get-ExchangeCertificate -ErrorAction Stop)
            } else {
                $certificates = @(Get-ExchangeCertificate -Server "$($Server.Fqdn)" -ErrorAction Stop)
            }
            $entry['Certificates'] = @(foreach ($certificate in $certificates) { ConvertTo-CertificateEntry $certificate })
        } catch {
            $errors += ConvertTo-ErrorNote 'Get-ExchangeCertificate' $_
        }
    }
    if ($errors.Count -gt 0) { $entry['CollectionErrors'] = $errors }
    [pscustomobject] $entry
}

function ConvertTo-SendConnectorEntry($Connector) {
    $entry = [ordered]@{}
    Copy-Text $Connector $entry 'Name', 'Identity', 'DistinguishedName'
    Copy-Flag $Connector $entry 'Enabled'
    Copy-Text $Connector $entry 'Fqdn'
    Copy-List $Connector $entry 'AddressSpaces', 'SmartHosts'
    Copy-Text $Connector $entry 'TlsDomain', 'TlsAuthLevel', 'TlsCertificateName'
    Copy-Flag $Connector $entry 'RequireTLS', 'IgnoreSTARTTLS', 'CloudServicesMailEnabled', 'FrontendProxyEnabled', 'IsCoexistenceConnector', 'DNSRoutingEnabled', 'IsScopedConnector'
    if ($null -ne $Connector.PSObject.Properties['SourceTransportServers']) {
        # by name and by distinguished name
        $entry['SourceTransportServers'] = @(
            foreach ($source in $Connector.SourceTransportServers) {
                "$source"
                if ($source.DistinguishedName) { "$($source.DistinguishedName)" }
            }
        )
    }
    Copy-Text $Connector $entry 'ConnectorType', 'ProtocolLoggingLevel', 'HomeMtaServerId'
    Copy-Number $Connector $entry 'Port'
    [pscustomobject] $entry
}

function ConvertTo-ReceiveConnectorEntry($Connector) {
    $entry = [ordered]@{}
    Copy-Text $Connector $entry 'Identity', 'Name', 'Server'
    Copy-Flag $Connector $entry 'Enabled'
    Copy-Text $Connector $entry 'Fqdn', 'TlsCertificateName'
    Copy-List $Connector $entry 'TlsDomainCapabilities'
    Copy-Text $Connector $entry 'TransportRole'
    Copy-Word $Connector $entry 'AuthMechanism', 'PermissionGroups'
    Copy-List $Connector $entry 'Bindings', 'RemoteIPRanges'
    [pscustomobject] $entry
}

function ConvertTo-HybridEntry($Hybrid) {
    $entry = [ordered]@{}
    Copy-Text $Hybrid $entry 'TlsCertificateName'
    Copy-List $Hybrid $entry 'SendingTransportServers', 'ReceivingTransportServers', 'EdgeTransportServers', 'Domains', 'Features', 'TransportServers'
    Copy-Text $Hybrid $entry 'OnPremisesSmartHost', 'SecureMailCertificateThumbprint'
    Copy-Number $Hybrid $entry 'ServiceInstance'
    [pscustomobject] $entry
}

$errors = @()
$snapshot = [ordered]@{
    '$schema'       = 'environment.schema.json'
    SnapshotVersion = 1
    TakenAt         = [datetime]::UtcNow.ToString('o')
}

$servers = @()
try {
    $servers = @(Get-ExchangeServer -ErrorAction Stop)
} catch {
    $errors += ConvertTo-ErrorNote 'Get-ExchangeServer' $_
}
$done = 0
$snapshot['Servers'] = @(
    foreach ($server in $servers) {
        Write-Progress -Activity 'Reading Exchange servers' -Status "$($server.Name)" -PercentComplete (100 * $done / $servers.Count)
        ConvertTo-ServerEntry $server
        $done++
    }
)
Write-Progress -Activity 'Reading Exchange servers' -Completed

try {
    $connectors = @(Get-SendConnector -ErrorAction Stop)
    $snapshot['SendConnectors'] = @(foreach ($connector in $connectors) { ConvertTo-SendConnectorEntry $connector })
} catch {
    $errors += ConvertTo-ErrorNote 'Get-SendConnector' $_
}
try {
    $connectors = @(Get-ReceiveConnector -ErrorAction Stop)
    $snapshot['ReceiveConnectors'] = @(foreach ($connector in $connectors) { ConvertTo-ReceiveConnectorEntry $connector })
} catch {
    $errors += ConvertTo-ErrorNote 'Get-ReceiveConnector' $_
}
try {
    $hybrid = @(Get-HybridConfiguration -ErrorAction Stop)
    if ($hybrid.Count -eq 0) { $snapshot['HybridConfiguration'] = $null } else { $snapshot['HybridConfiguration'] = ConvertTo-HybridEntry $hybrid[0] }
} catch {
    $errors += ConvertTo-ErrorNote 'Get-HybridConfiguration' $_
}
if ($errors.Count -gt 0) { $snapshot['CollectionErrors'] = $errors }

$json = ConvertTo-Json -InputObject ([pscustomobject] $snapshot) -Depth 6
$path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutputFile)
[System.IO.File]::WriteAllText($path, $json, (New-Object System.Text.UTF8Encoding $false))
