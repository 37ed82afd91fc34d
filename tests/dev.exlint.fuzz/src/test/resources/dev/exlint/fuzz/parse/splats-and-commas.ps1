Enable-ExchangeCertificate @p -Services POP,IMAP,
 SMTP -Thumbprint:$t, -Confirm:$false @using:q,1 @(1,2)[0].b{c}::d
