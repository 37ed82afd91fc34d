package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the certificates of a PEM file; text between them is ignored, as bundles use it for names. */
final class PemCertificates {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    private PemCertificates() {
    }

    static boolean looksLikePem(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    }

    static List<CertificateFacts> read(byte[] content, String file) throws RootListException {
        List<CertificateFacts> certificates = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        int number = 0;
        int begin = 0;
        for (String line : (Iterable<String>) new String(content, StandardCharsets.ISO_8859_1).lines()::iterator) {
            number++;
            String row = line.strip();
            if (row.endsWith(BEGIN)) {
                begin = number;
                body.setLength(0);
            } else if (row.equals(END) && begin > 0) {
                certificates.add(certificate(body.toString(), file, begin));
                begin = 0;
            } else if (begin > 0) {
                body.append(row);
            }
        }
        if (begin > 0) {
            throw new RootListException(file, begin, "begins a certificate that has no end line: the file is cut");
        }
        if (certificates.isEmpty()) {
            throw new RootListException(file, 1, "holds no certificate: lines from " + BEGIN + " to " + END + " are expected");
        }
        return certificates;
    }

    private static CertificateFacts certificate(String base64, String file, int line) throws RootListException {
        try {
            return CertificateFacts.read(EncodedCertificate.of(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            throw new RootListException(file, line, "begins a certificate that is no Base64 text: export it anew");
        } catch (BrokenCertificateException e) {
            throw new RootListException(file, line, "begins a certificate that " + e.getMessage() + ": export it anew");
        }
    }
}
