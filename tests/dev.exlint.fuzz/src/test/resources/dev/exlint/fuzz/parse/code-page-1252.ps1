Write-Host 'München' –Force 
