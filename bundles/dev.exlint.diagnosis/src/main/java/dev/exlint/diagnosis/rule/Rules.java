package dev.exlint.diagnosis.rule;

import java.util.List;

/** The rules that this version knows; each has an entry of the same name in the catalogue. */
public final class Rules {

    private static final List<Rule> ALL = List.of(new SmtpOnUntrustedCertificate(), new SmtpWithoutEnvironment(),
            new ServicesAreAdditive(), new ServicesNoneHasNoEffect(), new MissingServices(), new UnknownService(),
            new ServicesSeparatedByBlank(), new AmbiguousService(), new AbbreviatedService(), new DuplicateService(),
            new FederationService(), new DoNotRequireSslWithoutIis(), new ServicesNotStatic(), new MissingThumbprint(),
            new UnknownParameter(), new ParameterSetConflict(), new ServerTakesOneServer(), new ThumbprintFormat(),
            new ThumbprintInvisibleCharacter(), new PlaceholderLeftIn(), new SwitchGivenValue(), new ForceFalse(), new WhatIfLeftIn(),
            new ConfirmFalseKeepsPrompt(), new MissingForceUnattended(), new ForceReplacesInternalTransportCertificate(),
            new EnablesEveryCertificate(), new PipelineServerBindsAsThumbprint(), new BacktickBeforeBlank(), new BarewordInHashtable(),
            new ComparesServicesByEquality(), new ThumbprintNotInEnvironment(), new SmtpOnCertificateOfUnknownTrust(),
            new CertificateExpired(), new CertificateExpiresSoon(), new CertificateWithoutPrivateKey(), new ParseError());

    private Rules() {
    }

    /** All rules, in catalogue order. */
    public static List<Rule> all() {
        return ALL;
    }
}
