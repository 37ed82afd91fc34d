# Mail from on-premises to Exchange Online stopped once: event 2004, 454 4.7.0 ... UntrustedRoot.
# These are the steps of Microsoft KB 2888788 on EX01, for the older certificate of the internal CA.

# Step 1: which services does it have?
Get-ExchangeCertificate -Thumbprint 0A19CEFD661AD2A898CE0D65D9E8F06E55336D36 -Server EX01 | Format-List FriendlyName, Services

# Step 2: enable it again, for everything but SMTP
Enable-ExchangeCertificate -Thumbprint 0A19CEFD661AD2A898CE0D65D9E8F06E55336D36 -Server EX01 -Services IIS, POP, IMAP

# Step 3: look again; the KB expects IMAP, POP, IIS
Get-ExchangeCertificate -Thumbprint 0A19CEFD661AD2A898CE0D65D9E8F06E55336D36 -Server EX01 | Format-List FriendlyName, Services
