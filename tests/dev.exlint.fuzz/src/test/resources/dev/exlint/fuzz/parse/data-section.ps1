data d -supportedcommand a, b { @{ a = foo; b = $true; "c" = 1 + 2 } }
