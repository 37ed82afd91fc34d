class A : B { [int] $p = 1; A() : base(1) { $q } static [string] M([int]$x { return } hidden enum }
enum E { a = 1; b b = }
