#requires -Version 7.2 -Modules @{ModuleName="a";ModuleVersion="1.0"}
#Requires -foo $x
a
# SIG # Begin signature block
b
