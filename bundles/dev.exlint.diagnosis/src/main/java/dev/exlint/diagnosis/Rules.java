package dev.exlint.diagnosis;

import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.certificate.CertificateExpired;
import dev.exlint.diagnosis.rule.certificate.CertificateExpiresSoon;
import dev.exlint.diagnosis.rule.certificate.CertificateWithoutPrivateKey;
import dev.exlint.diagnosis.rule.certificate.RemovesCertificateFromStore;
import dev.exlint.diagnosis.rule.certificate.RemovesCertificateInUse;
import dev.exlint.diagnosis.rule.certificate.RemovesDefaultCertificate;
import dev.exlint.diagnosis.rule.certificate.UnsupportedKeyAlgorithm;
import dev.exlint.diagnosis.rule.certificate.WeakCertificate;
import dev.exlint.diagnosis.rule.connector.MalformedTlsCertificateName;
import dev.exlint.diagnosis.rule.connector.PinsEveryConnector;
import dev.exlint.diagnosis.rule.connector.StaleTlsCertificateName;
import dev.exlint.diagnosis.rule.connector.TlsAuthLevelConflict;
import dev.exlint.diagnosis.rule.connector.TlsCertificateNameOfInternalCa;
import dev.exlint.diagnosis.rule.connector.TlsCertificateNameWithoutSmtp;
import dev.exlint.diagnosis.rule.connector.WrongConnectorCmdlet;
import dev.exlint.diagnosis.rule.environment.CertificateNameMismatch;
import dev.exlint.diagnosis.rule.environment.EdgeCertificatesDiffer;
import dev.exlint.diagnosis.rule.environment.RenewedCertificateSharesIssuerAndSubject;
import dev.exlint.diagnosis.rule.environment.ThumbprintNotInEnvironment;
import dev.exlint.diagnosis.rule.hybrid.HybridConfigurationNotUpdated;
import dev.exlint.diagnosis.rule.hybrid.MissingVerification;
import dev.exlint.diagnosis.rule.hybrid.NoTransportRestart;
import dev.exlint.diagnosis.rule.hybrid.NoTrustedCertificateForConnector;
import dev.exlint.diagnosis.rule.hybrid.NotOnEverySourceServer;
import dev.exlint.diagnosis.rule.hybrid.PopImapGrantsKeyAccess;
import dev.exlint.diagnosis.rule.hybrid.SmtpOnCertificateOfUnknownTrust;
import dev.exlint.diagnosis.rule.hybrid.SmtpOnUntrustedCertificate;
import dev.exlint.diagnosis.rule.hybrid.SmtpWithoutEnvironment;
import dev.exlint.diagnosis.rule.hygiene.AnsiFileInPowerShell7;
import dev.exlint.diagnosis.rule.hygiene.AssignsAutomaticVariable;
import dev.exlint.diagnosis.rule.hygiene.BacktickBeforeBlank;
import dev.exlint.diagnosis.rule.hygiene.BarewordInHashtable;
import dev.exlint.diagnosis.rule.hygiene.ComparesServicesByEquality;
import dev.exlint.diagnosis.rule.hygiene.ErrorsSwallowed;
import dev.exlint.diagnosis.rule.hygiene.ExchangeSnapIn;
import dev.exlint.diagnosis.rule.hygiene.FileNameParameterRemoved;
import dev.exlint.diagnosis.rule.hygiene.GetContentEncodingByte;
import dev.exlint.diagnosis.rule.hygiene.PlainTextPfxPassword;
import dev.exlint.diagnosis.rule.hygiene.ScriptBlockInRestrictedEndpoint;
import dev.exlint.diagnosis.rule.hygiene.TypographicCharacterWithoutBom;
import dev.exlint.diagnosis.rule.prompt.ConfirmFalseKeepsPrompt;
import dev.exlint.diagnosis.rule.prompt.ForceFalse;
import dev.exlint.diagnosis.rule.prompt.ForceReplacesInternalTransportCertificate;
import dev.exlint.diagnosis.rule.prompt.MissingForceUnattended;
import dev.exlint.diagnosis.rule.prompt.NewCertificateReplacesInternalTransportCertificate;
import dev.exlint.diagnosis.rule.prompt.NoIisRestart;
import dev.exlint.diagnosis.rule.prompt.SwitchGivenValue;
import dev.exlint.diagnosis.rule.prompt.WhatIfLeftIn;
import dev.exlint.diagnosis.rule.services.AbbreviatedService;
import dev.exlint.diagnosis.rule.services.AmbiguousService;
import dev.exlint.diagnosis.rule.services.DoNotRequireSslWithoutIis;
import dev.exlint.diagnosis.rule.services.DuplicateService;
import dev.exlint.diagnosis.rule.services.FederationService;
import dev.exlint.diagnosis.rule.services.IisChangesRequireSsl;
import dev.exlint.diagnosis.rule.services.IisMovesWebSiteToInternalCertificate;
import dev.exlint.diagnosis.rule.services.MissingServices;
import dev.exlint.diagnosis.rule.services.ServiceNotInVersion;
import dev.exlint.diagnosis.rule.services.ServicesAreAdditive;
import dev.exlint.diagnosis.rule.services.ServicesNoneHasNoEffect;
import dev.exlint.diagnosis.rule.services.ServicesNotStatic;
import dev.exlint.diagnosis.rule.services.ServicesSeparatedByBlank;
import dev.exlint.diagnosis.rule.services.UnknownService;
import dev.exlint.diagnosis.rule.services.WildcardCertificateForPopImap;
import dev.exlint.diagnosis.rule.syntax.InvalidDirective;
import dev.exlint.diagnosis.rule.syntax.ParseError;
import dev.exlint.diagnosis.rule.syntax.UnusedSuppression;
import dev.exlint.diagnosis.rule.target.EdgeCallNotLocal;
import dev.exlint.diagnosis.rule.target.EmptyThumbprintReturnsAll;
import dev.exlint.diagnosis.rule.target.EnablesEveryCertificate;
import dev.exlint.diagnosis.rule.target.FilterMayMatchSeveralCertificates;
import dev.exlint.diagnosis.rule.target.HardcodedDomainController;
import dev.exlint.diagnosis.rule.target.MissingServer;
import dev.exlint.diagnosis.rule.target.MissingThumbprint;
import dev.exlint.diagnosis.rule.target.ParameterSetConflict;
import dev.exlint.diagnosis.rule.target.PipelineServerBindsAsThumbprint;
import dev.exlint.diagnosis.rule.target.PlaceholderLeftIn;
import dev.exlint.diagnosis.rule.target.ServerTakesOneServer;
import dev.exlint.diagnosis.rule.target.ThumbprintFormat;
import dev.exlint.diagnosis.rule.target.ThumbprintHardcoded;
import dev.exlint.diagnosis.rule.target.ThumbprintInvisibleCharacter;
import dev.exlint.diagnosis.rule.target.UndefinedVariableInRemoval;
import dev.exlint.diagnosis.rule.target.UnknownParameter;
import java.util.List;

/** The rules that this version knows; each has an entry of the same name in the catalogue. */
public final class Rules {

    private static final List<Rule> ALL = List.of(new SmtpOnUntrustedCertificate(), new SmtpWithoutEnvironment(), new MissingVerification(),
            new PopImapGrantsKeyAccess(), new NoTransportRestart(), new ServicesAreAdditive(), new ServicesNoneHasNoEffect(),
            new MissingServices(), new UnknownService(), new ServicesSeparatedByBlank(), new AmbiguousService(), new AbbreviatedService(),
            new DuplicateService(), new FederationService(), new ServiceNotInVersion(), new WildcardCertificateForPopImap(),
            new IisMovesWebSiteToInternalCertificate(), new IisChangesRequireSsl(), new DoNotRequireSslWithoutIis(),
            new ServicesNotStatic(), new MissingThumbprint(), new MissingServer(), new UnknownParameter(), new ParameterSetConflict(),
            new ServerTakesOneServer(), new ThumbprintFormat(), new ThumbprintInvisibleCharacter(), new PlaceholderLeftIn(),
            new SwitchGivenValue(), new ForceFalse(), new WhatIfLeftIn(), new ConfirmFalseKeepsPrompt(), new MissingForceUnattended(),
            new ForceReplacesInternalTransportCertificate(), new NewCertificateReplacesInternalTransportCertificate(), new NoIisRestart(),
            new EnablesEveryCertificate(), new FilterMayMatchSeveralCertificates(), new EmptyThumbprintReturnsAll(),
            new ThumbprintHardcoded(), new EdgeCallNotLocal(), new HardcodedDomainController(), new UndefinedVariableInRemoval(),
            new PipelineServerBindsAsThumbprint(), new BacktickBeforeBlank(), new BarewordInHashtable(), new ComparesServicesByEquality(),
            new FileNameParameterRemoved(), new GetContentEncodingByte(), new PlainTextPfxPassword(), new ExchangeSnapIn(),
            new ScriptBlockInRestrictedEndpoint(), new AssignsAutomaticVariable(), new ErrorsSwallowed(),
            new TypographicCharacterWithoutBom(), new AnsiFileInPowerShell7(), new ThumbprintNotInEnvironment(),
            new SmtpOnCertificateOfUnknownTrust(), new CertificateExpired(), new CertificateExpiresSoon(),
            new CertificateWithoutPrivateKey(), new NoTrustedCertificateForConnector(), new NotOnEverySourceServer(),
            new HybridConfigurationNotUpdated(), new StaleTlsCertificateName(), new MalformedTlsCertificateName(),
            new TlsCertificateNameOfInternalCa(), new TlsCertificateNameWithoutSmtp(), new WrongConnectorCmdlet(),
            new TlsAuthLevelConflict(), new PinsEveryConnector(), new WeakCertificate(), new UnsupportedKeyAlgorithm(),
            new RemovesCertificateInUse(), new RemovesDefaultCertificate(), new RemovesCertificateFromStore(),
            new CertificateNameMismatch(), new RenewedCertificateSharesIssuerAndSubject(), new EdgeCertificatesDiffer(), new ParseError(),
            new InvalidDirective(), new UnusedSuppression());

    private Rules() {
    }

    /** All rules, in catalogue order. */
    public static List<Rule> all() {
        return ALL;
    }
}
