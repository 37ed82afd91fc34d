package dev.exlint.cli;

/** A small hybrid organisation: EX01 sends to Exchange Online and holds a public certificate and a newer one of the internal CA. */
final class Contoso {

    static final String INTERNAL = "B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2";
    static final String PUBLIC = "A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1A1";

    /** What keeps the other rules silent after a change. */
    static final String READ_BACK = "Get-ExchangeCertificate -Server EX01";
    /** The fault of KB 2888788; its fix takes away {@code ,SMTP}. */
    static final String FAULTY = "Enable-ExchangeCertificate -Thumbprint " + INTERNAL + " -Server EX01 -Services IIS,SMTP";
    static final String FIXED = "Enable-ExchangeCertificate -Thumbprint " + INTERNAL + " -Server EX01 -Services IIS";
    static final String CLEAN = "Enable-ExchangeCertificate -Thumbprint " + PUBLIC + " -Server EX01 -Services SMTP\n" + READ_BACK;

    static final String SETTINGS = "@{ Environment = 'environment.json' }";

    private Contoso() {
    }

    static String environment() {
        return """
                {
                  "SnapshotVersion": 1,
                  "TakenAt": "2026-11-01T00:00:00Z",
                  "Servers": [ { "Name": "EX01", "Fqdn": "ex01.corp.contoso.example", "AdminDisplayVersion": "Version 15.2 (Build 1748.10)",
                    "ServerRole": "Mailbox", "IsEdgeServer": false, "Certificates": [
                    { "Thumbprint": "%s", "Subject": "CN=mail.contoso.example", "Issuer": "CN=Contoso Issuing CA 1",
                      "CertificateDomains": ["mail.contoso.example"], "Services": "IIS", "RootCAType": "Enterprise", "Status": "Valid",
                      "IsSelfSigned": false, "HasPrivateKey": true, "Version": 3, "EnhancedKeyUsage": ["1.3.6.1.5.5.7.3.1"],
                      "NotBefore": "2026-06-01T00:00:00Z", "NotAfter": "2036-06-01T00:00:00Z" },
                    { "Thumbprint": "%s", "Subject": "CN=mail.contoso.example, O=Contoso", "Issuer": "CN=Some Public CA",
                      "CertificateDomains": ["mail.contoso.example"], "Services": "IIS, SMTP", "RootCAType": "ThirdParty",
                      "Status": "Valid", "IsSelfSigned": false, "HasPrivateKey": true, "Version": 3, "EnhancedKeyUsage": ["1.3.6.1.5.5.7.3.1"],
                      "NotBefore": "2026-01-01T00:00:00Z", "NotAfter": "2099-01-01T00:00:00Z" } ] } ],
                  "SendConnectors": [ { "Name": "Outbound to Office 365", "Enabled": true, "Fqdn": "mail.contoso.example",
                    "AddressSpaces": ["SMTP:contoso.mail.onmicrosoft.com;1"], "SmartHosts": [], "TlsDomain": "mail.protection.outlook.com",
                    "RequireTLS": true, "IgnoreSTARTTLS": false, "FrontendProxyEnabled": false, "CloudServicesMailEnabled": true,
                    "TlsCertificateName": null, "SourceTransportServers": ["EX01"] } ],
                  "ReceiveConnectors": [],
                  "HybridConfiguration": { "TlsCertificateName": null, "SendingTransportServers": ["EX01"],
                    "ReceivingTransportServers": ["EX01"], "EdgeTransportServers": [], "Domains": ["contoso.example"] }
                }
                """.formatted(INTERNAL, PUBLIC);
    }
}
