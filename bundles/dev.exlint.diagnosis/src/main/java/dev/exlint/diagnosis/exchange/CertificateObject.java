package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate as a script sees it: a copy of what the server had when it was read.
 *
 * @param certificate the certificate
 * @param server the server it was read from, as the snapshot names it
 */
record CertificateObject(ExchangeCertificate certificate, String server) implements OpaqueObject {

    private static final List<String> SHOWN = List.of("Thumbprint", "Services", "Subject");
    /** Properties that the class has and snapshots don't keep. */
    private static final Set<String> OTHERS = Set.of("accessrules", "archived", "extensions", "handle", "iisservices", "issuername",
            "keyidentifier", "privatekey", "privatekeyexportable", "publickey", "rawdata", "servicesstringform", "signaturealgorithm",
            "subjectkeyidentifier", "subjectname", "uniqueidentifier", "version", "pscomputername", "runspaceid", "psshowcomputername",
            "certificaterequest", "haskey", "isvalid", "nonce", "enhancedkeyusagelist", "dnsnamelist", "sendastrustedissuer", "psobject");

    @Override
    public String typeName() {
        return "Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate";
    }

    @Override
    public Optional<Value> property(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Value value = switch (lower) {
            case "thumbprint" -> Facts.value(certificate.thumbprint(), name);
            case "services" -> Facts.value(certificate.services(), name);
            case "subject" -> Facts.value(certificate.subject(), name);
            case "issuer" -> Facts.value(certificate.issuer(), name);
            case "friendlyname" -> Facts.value(certificate.friendlyName(), name);
            case "certificatedomains" -> Facts.value(certificate.certificateDomains(), name);
            case "rootcatype" -> Facts.value(certificate.rootCaType(), name);
            case "status" -> Facts.value(certificate.status(), name);
            case "isselfsigned" -> Facts.value(certificate.isSelfSigned(), name);
            case "hasprivatekey" -> Facts.value(certificate.hasPrivateKey(), name);
            case "notbefore" -> Facts.value(certificate.notBefore(), name);
            case "notafter" -> Facts.value(certificate.notAfter(), name);
            case "serialnumber" -> Facts.value(certificate.serialNumber(), name);
            case "publickeysize" -> Facts.value(certificate.publicKeySize(), name);
            case "identity" -> Facts.value(certificate.identity(), name);
            default -> null;
        };
        if (value != null) {
            return Optional.of(value);
        }

        return OTHERS.contains(lower) ? Optional.of(new Unknown(UnknownReason.ENVIRONMENT, name)) : Optional.empty();
    }

    @Override
    public List<String> propertyNames() {
        return SHOWN;
    }

    @Override
    public Value text() {
        return new Unknown(UnknownReason.OPERATION, "the text of a certificate");
    }
}
