$a ? $b : $c ?? 1 && foo || ${d}?.e?[0] &
| x
"`u{1F600}`e"; 1uy; 0b11n; [int]1ub
