icacls --% "a | b" %x% | foo -- -a -b --% c && d
