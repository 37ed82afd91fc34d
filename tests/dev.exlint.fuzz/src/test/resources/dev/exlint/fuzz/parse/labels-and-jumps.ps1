:a :b while (1) { continue :a; break $b; break "a"; exit 1,; throw @'
'@
 }
