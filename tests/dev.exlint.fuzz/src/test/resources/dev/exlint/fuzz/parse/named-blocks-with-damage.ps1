param([Parameter(Mandatory)][string] $a, $b = (1), )
begin { 1 } foo process { 2 } end