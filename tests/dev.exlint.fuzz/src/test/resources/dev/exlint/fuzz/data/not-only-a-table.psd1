@{ A = 1 }
Get-Date
