package dev.exlint.powershell.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.exlint.powershell.source.Dialect;

/** What scripts do with objects, texts, dates, files and errors; each line is a script and the calls it makes. */
class UnderstandingTest {

    private static final Map<String, String> FILES = Map.ofEntries(Map.entry("servers.txt", "EX01\r\nEX02\r\n"),
            Map.entry("list.csv", "Name;Services\nEX01;\"IIS;POP\"\n EX02 ; SMTP \n\nEX03;"),
            Map.entry("conf.json", "{ \"name\": \"a\", \"n\": 3, \"list\": [\"x\", \"y\"], \"at\": \"2026-01-01T00:00:00\" }"),
            Map.entry("data.psd1", "@{ Name = 'a'; List = 'x', 'y'; Inner = @{ On = $true } }"),
            Map.entry("lib.ps1", "$fromLib = 'lib'\nfunction Get-It { param($x) \"$x!\" }\n"),
            Map.entry("sub/tool.ps1", "param($Name)\n$hidden = 'h'; Set-Probe $Name\n$PSScriptRoot | Out-Null\n. $PSScriptRoot\\part.ps1\n"),
            Map.entry("sub/part.ps1", "Set-Probe part"), Map.entry("exits.ps1", "Set-Probe one; exit 3; Set-Probe two"),
            Map.entry("broken.ps1", "if ("), Map.entry("needs.ps1", "#requires -Modules Foo\nSet-Probe x"));

    private static void assertCalls(String script, String expected, Dialect dialect) {
        EvaluationOptions options = EvaluationOptions.closed(Map.of(), "")
                .with(path -> Optional.ofNullable(FILES.get(path)).map(each -> each.getBytes(StandardCharsets.UTF_8)));

        assertEquals(expected == null ? "" : expected, Probe.show(Probe.trace(script, options, dialect)), script);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '~', textBlock = """
            1..5 | Select-Object -Last 2 -Skip 1 | Set-Probe ==> 3 | 4
            1..5 | Select-Object -SkipLast 3 | Set-Probe ==> 1 | 2
            1..5 | Select-Object -Index 3,0 | Set-Probe ==> 1 | 4
            1..5 | Select-Object -First 9 -Skip 4 | Set-Probe ==> 5
            'b','a','B','a' | Select-Object -Unique | Set-Probe ==> b | a | B
            'b','a','B' | Sort-Object -Unique | Set-Probe ==> a | b
            3,1,2 | Sort-Object -Descending | Set-Probe ==> 3 | 2 | 1
            'mail 2026','mail 2025' | Sort-Object | Set-Probe ==> mail 2025 | mail 2026
            'ch','d' | Sort-Object | Set-Probe ==> maybe ?COMMAND_OUTPUT
            'a-b','ab' | Sort-Object | Set-Probe ==> maybe ?COMMAND_OUTPUT
            $o = @{n='a';r=2},@{n='b';r=1}; $o | Sort-Object { $_.r } | % { Set-Probe $_.n } ==> b | a
            $o = @{n='a';r=2},@{n='b';r=1}; $o | Sort-Object @{e={$_.r};Descending=$true} | % { Set-Probe $_.n } ==> a | b
            $o = @{n='a';r=1},@{n='b';r=1}; $o | Sort-Object r -Descending | % { Set-Probe $_.n } ==> a | b
            'x','y' | Select-Object @{n='N';e={"$_!"}} | % { Set-Probe $_.N } ==> x! | y!
            [pscustomobject]@{Name='n'} | Select-Object Name,Missing | % { Set-Probe $_.Name -Note $_.Missing } ==> n Note=null
            [pscustomobject]@{A='n'} | Select-Object A | Set-Probe ==> @{A=n}
            'a','b','A' | Group-Object | % { Set-Probe $_.Name -Note $_.Count } ==> a Note=2 | b Note=1
            $g = 'a','b','A' | Group-Object -AsHashTable -AsString; Set-Probe $g['a'][1] ==> A
            Set-Probe (1,2,3 | Measure-Object).Count ==> 3
            Set-Probe (1,2,3 | Measure-Object -Sum).Sum ==> 6
            Set-Probe n -Note (1,2,3 | Measure-Object).Sum ==> n Note=null
            $d = Compare-Object 'a','b' 'b','c'; $d | % { Set-Probe $_.InputObject -Note ($_.SideIndicator -eq '<=') } ==> c Note=false | a Note=true
            $o = [pscustomobject]@{}; $o | Add-Member NoteProperty X 'v'; Set-Probe $o.X ==> v
            $o = [pscustomobject]@{}; $o | Add-Member @{X='v'}; Set-Probe $o.X ==> v
            $o = New-Object PSObject; $o | Add-Member -MemberType NoteProperty -Name X -Value v; Set-Probe $o.X ==> v
            $o = [pscustomobject]@{X='old'}; $o | Add-Member X new -Force; Set-Probe $o.X ==> new
            $h = [ordered]@{b=1;a=2}; foreach ($e in $h.GetEnumerator()) { Set-Probe $e.Key -Note $e.Value } ==> b Note=1 | a Note=2
            $h = @{b=1;a=2}; $h.Keys | Sort-Object | Set-Probe ==> a | b
            $h = @{b=1;a=2}; $h.GetEnumerator() | ? { $_.Value -gt 0 } | Sort-Object Name | % { Set-Probe $_.Key } ==> a | b
            $h = @{b=1;a=2;c=3}; foreach ($k in $h.Keys) { Set-Probe $k } ==> maybe [b, a, c]
            $h = @{b=1;a=2}; $p = @{}; foreach ($k in $h.Keys) { $p[$k] = $h[$k] }; Set-Probe n -Note $p.a ==> n Note=2
            $h = @{b=1;a=2}; foreach ($k in $h.Keys) { $last = $k }; Set-Probe $last ==> ?LOOP
            $h = @{Low=1;High=2}; Set-Probe n -Level $h.Keys ==> n Level=Low,High
            $h = @{b=1}; Set-Probe n -Note ($h.Keys -contains 'B') ==> n Note=true
            $o = [pscustomobject]@{A=1;B=2}; foreach ($p in $o.PSObject.Properties) { Set-Probe $p.Name -Note $p.Value } ==> A Note=1 | B Note=2
            'a','b' | ? Length -eq 1 | Set-Probe ==> a | b
            @{n='a'},@{n='b'} | ? n -CNotLike 'A*' | % { Set-Probe $_.n } ==> a | b
            @{n='a'},@{n=1} | ? n -Is [string] | % { Set-Probe $_.n } ==> a
            'a','b' | % { $_ } -OutVariable all | Out-Null; $all | Set-Probe ==> a | b
            'a' | % { $_ } -PipelineVariable p | % { 1,2 } | % { Set-Probe $p -Note $_ } ==> a Note=1 | a Note=2
            'a' | % { $_ } -ov x | Out-Null; 'b' | % { $_ } -ov +x | Out-Null; Set-Probe n -Note $x.Count ==> n Note=2
            $r = Set-Probe n 2>&1; if ($r) { Set-Probe m } ==> n | maybe m
            1,2,3 | % { Set-Probe $_; $_ } | Select-Object -First 1 | Out-Null ==> maybe 1 | maybe 2 | maybe 3
            1,2,3 | % { $_ } | Select-Object -First 1 | Set-Probe ==> 1
            $x = 0; 1,2,3 | % { $x++; $_ } | Select-Object -First 1 | Out-Null; Set-Probe $x ==> ?LOOP
            $o = [pscustomobject]@{A=1;B=2}; Set-Probe "$o" ==> @{A=1; B=2}
            $o = New-Object PSObject -Property @{A=1;B=2}; Set-Probe "$o" ==> ?OPERATION
            $h = @{1='one'}; Set-Probe n -Note "$($h[1])$($h['1'])" ==> n Note=one
            $o = [pscustomobject]@{A=1}; $o.Nope = 3; Set-Probe n -Note "$($o.Nope)|" ==> n Note=|
            $PSDefaultParameterValues['*:WhatIf'] = $true; Set-Probe n ==> whatif n WhatIf=true
            function f { Set-Probe n }; Remove-Item function:f; f ==> maybe n ...
            Set-Alias sp Set-Probe; sp n; Remove-Item alias:sp; sp m ==> n
            $l = [System.Collections.ArrayList]@(1,2); $l.RemoveAt(0); Set-Probe $l[0] ==> 2
            if ($null -lt 2) { Set-Probe y } ==> y
            Select-Object -InputObject (1,2) -First 1 | % { Set-Probe n -Note $_ } ==> n Note=[1, 2]
            Set-Probe n -ErrorVariable e; Set-Probe m -Note "$($e.Count)" ==> n ErrorVariable=e | m Note=0
            function f { [CmdletBinding()] param() }; f -ErrorVariable e; if ($e) { Set-Probe m } ==> maybe m
            """)
    void objects(String script, String calls) {
        assertCalls(script, calls, Dialect.POWERSHELL_7);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '~', textBlock = """
            Set-Probe ('EX{0:d2}' -f 2) ==> EX02
            Set-Probe ('{0:000}|{1,-3}|{2,3}' -f 7,'a','b') ==> 007|a  |  b
            Set-Probe ('{0}' -f 1.5) ==> ?OPERATION
            Set-Probe ('{0} {1}' -f 'a',('b','c')) ==> ?OPERATION
            Set-Probe (5).ToString('d3') ==> 005
            Set-Probe "$(1/3)" ==> ?OPERATION
            Set-Probe "$(1/4)" ==> 0.25
            Set-Probe 'a,b;c'.Split(',;')[2] ==> !ParameterArgumentValidationErrorNullNotAllowed
            Set-Probe 'a,b,c'.Split(',', 2)[1] ==> b,c
            Set-Probe ('a b c' -split ' ', 2)[1] ==> b c
            Set-Probe ('a.b' -split '.', 0, 'SimpleMatch')[1] ==> b
            Set-Probe 'x'.PadLeft(3, '0') ==> 00x
            Set-Probe 'EX01'.Substring(2) ==> 01
            Set-Probe 'EX01'.Remove(2) ==> EX
            Set-Probe ('EX0123'[0..2] -join '') ==> EX0
            if ('ex01' -like 'EX0[1-3]') { Set-Probe y } ==> y
            if ('*.a.b' -like '[*].*') { Set-Probe y } ==> y
            if ('a' -lt 'B') { Set-Probe y } ==> y
            if ('5kb' -eq 5120) { Set-Probe y } else { Set-Probe n } ==> n
            if (5120 -eq '5kb') { Set-Probe y } ==> maybe y
            if (16 -eq '0x10') { Set-Probe y } ==> maybe y
            if (5 -eq 'five') { Set-Probe y } else { Set-Probe n } ==> n
            $l = 'a1','b2'; $l -match '[a-z](2)' | Out-Null; 'q' -match 'q' | Out-Null; Set-Probe $Matches[0] ==> q
            'k7' -match 'k(?<n>\\d)' | Out-Null; 'x','k' -match 'k' | Out-Null; Set-Probe $Matches.n ==> 7
            Set-Probe ('{0:yyyy}' -f [datetime]'2026-01-01') ==> ?OPERATION
            if ([datetime]'2027-01-01' -gt [datetime]'2026-12-31') { Set-Probe y } ==> y
            if ([datetime]'2027-01-01' -gt '2026-12-31') { Set-Probe y } ==> y
            Set-Probe n -Note ([datetime]'2027-03-01' - [datetime]'2027-02-01').Days ==> n Note=28
            Set-Probe n -Note ([datetime]'2027-01-31').AddDays(1).Month ==> n Note=2
            if ((Get-Date) -gt '2020-01-01') { Set-Probe y } ==> maybe y
            if ([version]'15.2.1748' -ge [version]'15.2.922') { Set-Probe y } ==> y
            $a = 3,1,2; [array]::Sort($a); Set-Probe $a[0] ==> ?MEMBER
            if (@(,@($false))) { Set-Probe y } ==> y
            switch (@()) { default { Set-Probe d } } ==>
            switch ($null) { default { Set-Probe d } } ==> d
            switch (& {}) { default { Set-Probe d } } ==>
            $x = [int]'455A885832AEA5EF'; Set-Probe after ==> after
            if ('Öl' -eq 'ÖL') { Set-Probe y } ==> y
            if ("a`u{200E}" -eq 'a') { Set-Probe y } ==> maybe y
            """)
    void texts(String script, String calls) {
        assertCalls(script, calls, Dialect.POWERSHELL_7);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '~', textBlock = """
            Get-Content $PSScriptRoot\\servers.txt | Set-Probe ==> EX01 | EX02
            foreach ($s in Get-Content (Join-Path $PSScriptRoot servers.txt) -TotalCount 1) { Set-Probe $s } ==> EX01
            Set-Probe n -Note (Get-Content "$PSScriptRoot/servers.txt").Count ==> n Note=2
            Import-Csv "$PSScriptRoot\\list.csv" -Delimiter ';' | % { Set-Probe $_.Name -Note $_.Services } ==> EX01 Note=IIS;POP | EX02 Note=SMTP | EX03 Note=null
            (Get-Content $PSScriptRoot\\conf.json -Raw | ConvertFrom-Json).list | Set-Probe ==> x | y
            Get-Content $PSScriptRoot\\conf.json | ConvertFrom-Json | % { Set-Probe $_.name -Note $_.n } ==> a Note=3
            Set-Probe (Get-Content $PSScriptRoot\\conf.json -Raw | ConvertFrom-Json).at ==> ?OPERATION
            $d = Import-PowerShellDataFile $PSScriptRoot\\data.psd1; if ($d.Inner.On) { Set-Probe $d.List[1] } ==> y
            Set-Probe "$PSScriptRoot\\x" ==> ScriptPath[relative=x]
            Set-Probe "<$PSScriptRoot\\x>" ==> ?OPERATION
            Get-Content .\\servers.txt | Set-Probe ==> maybe ?COMMAND_OUTPUT
            Set-Location $PSScriptRoot; Get-Content .\\servers.txt | Set-Probe ==> EX01 | EX02
            Get-Content $PSScriptRoot\\SERVERS.TXT | Set-Probe ==> maybe ?COMMAND_OUTPUT
            Get-Content $PSScriptRoot\\..\\servers.txt | Set-Probe ==> maybe ?COMMAND_OUTPUT
            'a' | Set-Content $PSScriptRoot\\servers.txt; Get-Content $PSScriptRoot\\servers.txt | Set-Probe ==> maybe ?COMMAND_OUTPUT
            'a' > "$PSScriptRoot\\servers.txt"; Get-Content $PSScriptRoot\\servers.txt | Set-Probe ==> maybe ?COMMAND_OUTPUT
            Get-Thing $PSScriptRoot\\servers.txt; Get-Content $PSScriptRoot\\servers.txt | Set-Probe ==> maybe ?COMMAND_OUTPUT
            if (Test-Path $PSScriptRoot\\servers.txt) { Set-Probe y } ==> y
            if (Test-Path $PSScriptRoot\\flag) { Set-Probe y } ==> maybe y
            Invoke-Command -ComputerName x { Get-Content $using:PSScriptRoot\\servers.txt | Set-Probe } ==> maybe on x ?COMMAND_OUTPUT
            "a,b`n1,2" | ConvertFrom-Csv | % { Set-Probe $_.b } ==> 2
            'x,y','1,2' | ConvertFrom-Csv | % { Set-Probe $_.y } ==> 2
            '1,2' | ConvertFrom-Csv -Header a,b | % { Set-Probe $_.b } ==> 2
            $c = ConvertFrom-StringData "a = 1`nb=x y"; Set-Probe $c.b ==> x y
            . $PSScriptRoot\\lib.ps1; Set-Probe (Get-It $fromLib) ==> lib!
            . "$PSScriptRoot/lib.ps1"; Set-Probe (Get-It a) -Note "$args" ==> a! Note=
            & $PSScriptRoot\\sub\\tool.ps1 -Name n; Set-Probe "x$hidden" ==> n | part | x
            & "$(Split-Path -Parent $PSCommandPath)\\exits.ps1"; Set-Probe after ==> one | after
            . $PSScriptRoot\\broken.ps1; Set-Probe after ==> after
            try { . $PSScriptRoot\\broken.ps1 } catch { Set-Probe caught } ==> caught
            $d = Split-Path -Parent $MyInvocation.MyCommand.Path; Get-Content "$d\\servers.txt" | Set-Probe ==> EX01 | EX02
            $d = Split-Path $MyInvocation.MyCommand.Definition; . "$d\\sub\\part.ps1" ==> part
            function f { Split-Path $MyInvocation.MyCommand.Path }; Get-Content "$(f)\\servers.txt" | Set-Probe ==> maybe ?COMMAND_OUTPUT
            Set-Probe $MyInvocation.MyCommand.Name ==> ?MEMBER
            Set-Location $PSScriptRoot; .\\sub\\part.ps1 ==> part
            """)
    void files(String script, String calls) {
        assertCalls(script, calls, Dialect.POWERSHELL_7);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", quoteCharacter = '~', textBlock = """
            $ErrorActionPreference = 'SilentlyContinue'; throw 'x'; Set-Probe after ==> after
            $ErrorActionPreference = 'Stop'; [int]'abc'; Set-Probe after ==>
            [int]'abc'; Set-Probe after ==> after
            throw 'x'; Set-Probe after ==>
            try { throw 'x' } catch { Set-Probe "$_" } ==> x
            try { throw 'x' } catch { Set-Probe $_.Exception.Message } ==> x
            try { throw [System.IO.FileNotFoundException]'x' } catch [System.UnauthorizedAccessException] { Set-Probe a } catch [System.IO.IOException] { Set-Probe b } ==> b
            try { throw 'x' } catch [System.IO.IOException] { Set-Probe a } catch { Set-Probe b } ==> b
            try { throw 'x' } catch [System.Management.Automation.RuntimeException] { Set-Probe a } ==> a
            try { try { throw 'x' } finally { Set-Probe f } } catch { Set-Probe c } ==> f | c
            try { try { throw 'x' } catch { throw } } catch { Set-Probe "$_" } ==> x
            try { throw 'x' } catch [System.IO.IOException] { }; Set-Probe after ==>
            try { Write-Error 'x' } catch { Set-Probe c }; Set-Probe after ==> after
            try { Write-Error 'x' -ErrorAction Stop } catch { Set-Probe c } ==> c
            try { Add-PSSnapin x } catch { Set-Probe c } ==> maybe c
            Set-Probe n; if ($?) { Set-Probe y } else { Set-Probe z } ==> n | y
            function f { Set-Probe n }; f; if ($?) { Set-Probe y } ==> n | maybe y
            $ErrorActionPreference = 'Stop'; Write-Warning x; Set-Probe after ==> after
            $ErrorActionPreference = 'Stop'; Get-Foo; Set-Probe after ==> maybe after
            function f { $ErrorActionPreference = 'SilentlyContinue'; throw 'x'; Set-Probe in }; f; Set-Probe after ==> in | after
            function f { param([ValidateScript({ $_ -gt 3 })]$n) Set-Probe n -Note $n }; f 2; f 5 ==> n Note=5
            function f { param([ValidateRange(1,3)][int]$n) Set-Probe n -Note $n }; f 9; f 2 ==> n Note=2
            function f { [CmdletBinding(DefaultParameterSetName='A')] param([Parameter(ParameterSetName='A')]$a,[Parameter(ParameterSetName='B')]$b) Set-Probe $PSCmdlet.ParameterSetName }; f; f -b 1 ==> A | B
            trap { continue }; throw 'x'; Set-Probe after ==> after
            """)
    void errors(String script, String calls) {
        assertCalls(script, calls, Dialect.POWERSHELL_7);
    }
}
