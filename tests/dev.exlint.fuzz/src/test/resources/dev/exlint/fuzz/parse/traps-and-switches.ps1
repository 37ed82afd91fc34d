:l switch -r -f a { a { break l } {$_} { } default {} default {} } trap [x] { continue } try { } catch [a],[b { } finally { return }
