$a = @"
$(Get-Date
 "@ x
