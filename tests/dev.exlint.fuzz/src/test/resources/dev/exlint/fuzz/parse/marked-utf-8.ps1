Get-Date –Format "”a”"
