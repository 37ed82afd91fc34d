using namespace System.IO
using module @{ModuleName="a"; RequiredVersion="1"}
using assembly a.dll
foo
using type a
