[a()] [b(c={1}, d)] function f { [e()][int] $x = [g[h,[i, j, Version=1]]]::k }
[l()] foo [m
