workflow w { parallel { a } sequence { inlinescript { $using:b } } foreach -parallel -throttlelimit 3 ($x in $y) { } }
configuration c { node n { File f { a = 1 } } }
