@{ A = 1; B = 'two'; C = @(1, 2, 3); D = @{ E = $true }; F = "$null"; G = -1, +2 }
