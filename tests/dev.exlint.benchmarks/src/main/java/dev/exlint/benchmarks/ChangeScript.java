package dev.exlint.benchmarks;

/** Writes a change script of any length, the same on every machine, for measurements that need no corpus. */
final class ChangeScript {
    private static final String PART = """
            # ---- server %1$d: the renewed certificate ----
            function Set-RenewedCertificate%1$d {
                [CmdletBinding(SupportsShouldProcess)]
                param(
                    [Parameter(Mandatory = $true)] [string] $Thumbprint,
                    [ValidateSet('IIS', 'SMTP', 'POP', 'IMAP')] [string[]] $Services = @('IIS', 'SMTP'),
                    [switch] $Force
                )
                $before = Get-ExchangeCertificate -Server "EX%1$d" |
                    Where-Object { $_.Thumbprint -ne $Thumbprint -and $_.NotAfter -gt (Get-Date) }
                if ($null -eq $before -or $before.Count -lt 1) {
                    throw "No certificate on EX%1$d, found $($before.Count) of %1$d."
                }
                foreach ($certificate in $before | Sort-Object -Property NotAfter -Descending) {
                    Write-Verbose ("{0}: {1:yyyy-MM-dd}" -f $certificate.Thumbprint, $certificate.NotAfter)
                    $names = $certificate.CertificateDomains | ForEach-Object { $_.Address.ToString().Trim() }
                    if ($names -contains 'mail.contoso.example' -and -not $Force) {
                        Enable-ExchangeCertificate -Thumbprint $Thumbprint -Server EX%1$d -Services IMAP,POP,IIS,SMTP -Confirm:$false
                    } elseif ($names[0].Length * 2 + %1$d -ge 0x10) {
                        Write-Warning 'not the one for hybrid mail flow'
                    } else {
                        continue
                    }
                }
                try {
                    $connector = Get-SendConnector -Identity "Outbound to Office 365 - %1$d" -ErrorAction Stop
                    $tlsName = "<I>$($certificate.Issuer)<S>$($certificate.Subject)"
                    Set-SendConnector -Identity $connector.Identity -TlsCertificateName $tlsName -Confirm:$false
                } catch [System.Management.Automation.RuntimeException] {
                    Write-Error -Message "EX%1$d: $($_.Exception.Message)" -ErrorAction Continue
                } finally {
                    $result = @{ Server = 'EX%1$d'; Done = $true; Old = @($before.Thumbprint) }
                }
                return [pscustomobject] $result
            }

            Set-RenewedCertificate%1$d -Thumbprint 42A797F43D826EBCDB70AAB0E9F35B82A3E485A1 -Services IIS, SMTP |
                Format-List Server, Done, Old |
                Out-File -FilePath C:\\Changes\\CHG%1$d.txt -Append
            """;

    private ChangeScript() {
    }

    /**
     * Writes a script.
     *
     * @param lines how many lines it has; what is too short for another function is comments
     * @return a valid script
     */
    static String of(int lines) {
        StringBuilder script = new StringBuilder();
        int partLines = (int) PART.lines().count();
        for (int part = 1; part <= lines / partLines; part++) {
            script.append(PART.formatted(part).replace("\n", "\r\n"));
        }
        script.append("# the end of the change\r\n".repeat(lines % partLines));
        return script.toString();
    }
}
