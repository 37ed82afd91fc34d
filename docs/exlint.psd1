# exlint.psd1: what a team decided about its checks. A PowerShell data file; exlint reads it and never runs it.
# It counts for every script in its folder and below, unless a nearer one is found. Paths are relative to it.
# Every key is here; take those you need. docs/settings.md says what each of them means.
@{
    # ---- the servers ----

    # a snapshot, or files that can be imported; several are joined
    Environment = 'environment.json'

    # the server on which scripts run that don't say it themselves
    DefaultServer = 'EX01'

    # nobody is there to answer a prompt (scheduled tasks, pipelines)
    Unattended = $false

    # for servers that no snapshot describes: 2010, 2013, 2016, 2019, SE, or a build such as '15.2.1748.10'
    ExchangeVersion = '2019'

    # ---- the rules ----

    # if given, only these rules count
    IncludeRules = @(
        'EXSmtpOnUntrustedCertificate'
        'EXServicesAreAdditive'
        'EXCertificateExpiresSoon'
        'EXIisChangesRequireSsl'
        'PSUseBOMForUnicodeEncodedFile'     # a name of PSScriptAnalyzer for the same defect
    )

    # these never count
    ExcludeRules = @('EXSmtpWithoutEnvironment')

    # the levels that are shown
    Severity = @('Error', 'Warning', 'Information')

    Rules = @{
        # off by default, switched on here
        EXIisChangesRequireSsl = @{ Enable = $true }

        # lowered here
        EXServicesAreAdditive = @{ Severity = 'Information' }

        # the rule's own numbers
        EXCertificateExpiresSoon = @{ WarningDays = 14; InformationDays = 45 }
    }

    # ---- what no snapshot says ----

    # Send connectors that lead to Exchange Online, and servers that carry one; * stands for any text
    HybridConnectors = @('Outbound to Office 365*')
    HybridServers    = @('EX01', 'EX02')

    # your own roots, and issuers by name
    InternalRoots   = @('certificates/contoso-root.cer')
    InternalIssuers = @('CN=Contoso Issuing CA *')

    # in place of the list of the Microsoft Trusted Root Program that exlint carries
    PublicRoots   = @('certificates/public-roots.pem')
    PublicIssuers = @('CN=DigiCert*')

    # in place of Microsoft's clouds
    Clouds = @(
        @{ Name = 'Test'; SmartHost = '*.mail.cloud.example'; RoutingDomain = '*.mail.example'; TlsDomain = 'mail.cloud.example' }
    )

    # ---- how scripts are read ----

    # 5.1 or 7, for scripts whose #requires says nothing
    Dialect = '5.1'

    # the ANSI code page of your Windows machines
    AnsiCodePage = 1250

    # ---- what is accepted ----

    # findings accepted before; exlint check --write-baseline writes it
    Baseline = 'exlint-baseline.json'

    # a suppression without a reason suppresses nothing
    RequireSuppressionReason = $true
}
