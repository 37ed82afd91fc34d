package dev.exlint.benchmarks;

/**
 * Writes the change script of a large organisation, the same on every machine: as in scripts that grew for years most lines log, collect,
 * compare and report, and one part in four handles the certificate of a server, a function with two reading and two changing calls.
 */
final class LongChange {
    private static final int PERIOD = 4;

    private static final String REPORT = """

            # ---------------------------------------------------------------------------
            # Collects what the report of step %1$d shows.
            # ---------------------------------------------------------------------------
            <#
            .SYNOPSIS
                Reads the services of a computer and writes what differs from the list.
            .PARAMETER ComputerName
                The computer.
            .PARAMETER Expected
                The names of the services that must run.
            #>
            function Get-StepReport%1$d {
                [CmdletBinding()]
                param(
                    [Parameter(Mandatory = $true)]
                    [string] $ComputerName,

                    [string[]] $Expected = @('MSExchangeTransport', 'MSExchangeFrontEndTransport', 'W3SVC')
                )

                $lines = New-Object System.Collections.ArrayList
                $started = Get-Date
                Write-Verbose ("Step {0} on {1} began at {2:HH:mm:ss}" -f %1$d, $ComputerName, $started)

                $services = Get-Service -ComputerName $ComputerName -ErrorAction SilentlyContinue |
                    Where-Object { $Expected -contains $_.Name }
                foreach ($name in $Expected) {
                    $service = $services | Where-Object { $_.Name -eq $name }
                    if ($null -eq $service) {
                        Write-Warning "$name is not installed on $ComputerName"
                        [void] $lines.Add("$name;missing")
                    } elseif ($service.Status -ne 'Running') {
                        Write-Warning ("{0} is {1}" -f $name, $service.Status)
                        [void] $lines.Add("$name;$($service.Status)")
                    } else {
                        [void] $lines.Add("$name;running")
                    }
                }

                $folder = Join-Path -Path $env:TEMP -ChildPath 'CHG%1$d'
                if (-not (Test-Path -Path $folder)) {
                    New-Item -Path $folder -ItemType Directory | Out-Null
                }
                $lines | Out-File -FilePath (Join-Path -Path $folder -ChildPath 'services.txt') -Encoding utf8

                [pscustomobject] @{
                    Computer = $ComputerName
                    Step     = %1$d
                    Count    = $lines.Count
                    Seconds  = [math]::Round(((Get-Date) - $started).TotalSeconds, 1)
                }
            }

            $report%1$d = Get-StepReport%1$d -ComputerName 'EX%2$d'
            Write-Host "Step %1$d of the change is done: $($report%1$d.Count) lines"
            """;

    private static final String ROTATION = """

            # ---------------------------------------------------------------------------
            # The renewed certificate of server EX%2$d.
            # ---------------------------------------------------------------------------
            <#
            .SYNOPSIS
                Gives the server the renewed certificate and looks whether it has it.
            .PARAMETER Thumbprint
                The certificate.
            .PARAMETER Connector
                The connector that presents it.
            #>
            function Set-RenewedCertificate%1$d {
                [CmdletBinding(SupportsShouldProcess = $true)]
                param(
                    [Parameter(Mandatory = $true)]
                    [ValidatePattern('^[0-9A-F]{40}$')]
                    [string] $Thumbprint,

                    [string] $Connector = 'Outbound to Office 365'
                )

                $before = Get-ExchangeCertificate -Server 'EX%2$d' | Where-Object { $_.NotAfter -gt (Get-Date) }
                foreach ($certificate in $before | Sort-Object -Property NotAfter -Descending) {
                    Write-Verbose ("{0}: {1:yyyy-MM-dd}" -f $certificate.Thumbprint, $certificate.NotAfter)
                }
                if (@($before | Where-Object { $_.Thumbprint -eq $Thumbprint }).Count -eq 0) {
                    Write-Warning "EX%2$d does not hold $Thumbprint"
                    return
                }

                try {
                    Enable-ExchangeCertificate -Thumbprint $Thumbprint -Server 'EX%2$d' -Services IIS, SMTP -Force -ErrorAction Stop
                    Write-Host 'IIS has the certificate' -ForegroundColor Green
                } catch {
                    Write-Error -Message "EX%2$d: $($_.Exception.Message)"
                    throw
                }

                $new = Get-ExchangeCertificate -Server 'EX%2$d' -Thumbprint $Thumbprint
                $tlsName = "<I>$($new.Issuer)<S>$($new.Subject)"
                if ($PSCmdlet.ShouldProcess($Connector, 'Set TlsCertificateName')) {
                    Set-SendConnector -Identity $Connector -TlsCertificateName $tlsName
                }

                $result = @{
                    Server = 'EX%2$d'
                    Old    = @($before | Select-Object -ExpandProperty Thumbprint)
                    Done   = $true
                }
                return [pscustomobject] $result
            }

            Set-RenewedCertificate%1$d -Thumbprint %3$s |
                Format-List Server, Done, Old
            """;

    private LongChange() {
    }

    /**
     * Writes a script.
     *
     * @param lines how many lines it has; what is too short for another part is comments
     * @param servers how many servers there are, named EX0 and so on
     * @param thumbprint the certificate that they all hold
     * @return a valid script
     */
    static String of(int lines, int servers, String thumbprint) {
        StringBuilder script = new StringBuilder();
        int left = lines;
        for (int part = 0; ; part++) {
            String text = part % PERIOD == 0 ? ROTATION.formatted(part, part / PERIOD % servers, thumbprint)
                    : REPORT.formatted(part, part % servers);
            int length = (int) text.lines().count();
            if (length > left) {
                break;
            }
            script.append(text.replace("\n", "\r\n"));
            left -= length;
        }
        return script.append("# the end of the change\r\n".repeat(left)).toString();
    }
}
