@{
 Environment = 'environment.json'
 DefaultServer = 'EX01'
 PublicRoots = 'a.pem', 'b.pem'
 InternalRoots = @('c.pem')
 ExcludeRules = @('EXNothing')
 Rules = @{ EXSmtp = @{ Enable = $true; Level = 'Warning' } }
}
