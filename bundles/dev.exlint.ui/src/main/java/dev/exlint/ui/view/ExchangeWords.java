package dev.exlint.ui.view;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.overview.HostOverview;
import dev.exlint.diagnosis.transport.Acceptance;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.Prediction;
import dev.exlint.diagnosis.trust.TrustVerdict;
import org.eclipse.osgi.util.NLS;

/** Says in the user's language, in a few words, what the core decided about certificates and what is presented. */
public final class ExchangeWords {

    private static final int SHORT = 8;

    private ExchangeWords() {
    }

    /**
     * Who vouches for a certificate.
     *
     * @param verdict the core's verdict
     * @return a word or two
     */
    public static String issuer(TrustVerdict verdict) {
        String word = switch (verdict.trust()) {
            case PUBLIC -> ViewMessages.IssuerPublic;
            case INTERNAL -> ViewMessages.IssuerInternal;
            case SELF_SIGNED -> ViewMessages.IssuerItself;
            case UNKNOWN -> ViewMessages.IssuerUnknown;
        };
        boolean doubtful = !verdict.certain() && (verdict.isPublic() || verdict.isUntrusted());
        return doubtful ? NLS.bind(ViewMessages.NotCertain, word) : word;
    }

    /**
     * The services of a certificate.
     *
     * @param certificate the certificate
     * @return them, or that they are not known
     */
    public static String services(ExchangeCertificate certificate) {
        return certificate.services() instanceof Fact.Known<?> known ? known.value().toString() : ViewMessages.ServicesUnknown;
    }

    /**
     * Whether Exchange Online takes what the host presents, and what that is; a narrow column still shows the verdict.
     *
     * @param host the host of a connector
     * @return one line
     */
    public static String presents(HostOverview host) {
        if (host.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            return ViewMessages.HandsOver;
        }
        String outcome = outcome(host.prediction());
        String asked = host.carrier().isPresenter() ? outcome : NLS.bind(ViewMessages.IfItSends, outcome);
        return online(host) + " \u00B7 " + asked;
    }

    /**
     * Whether Exchange Online takes what the host presents.
     *
     * @param host the host of a connector
     * @return a few words
     */
    public static String online(HostOverview host) {
        return online(host.acceptance(), host.acceptance().certain() && host.carrier().isPresenter());
    }

    private static String outcome(Prediction prediction) {
        return switch (prediction.outcome()) {
            case PRESENTS -> switch (prediction.confidence()) {
                case EXACT -> bind(ViewMessages.WillPresent, prediction);
                case PREDICTED -> bind(ViewMessages.IsPredictedToPresent, prediction);
                case POSSIBLE, UNKNOWN -> bind(ViewMessages.MayPresent, prediction);
            };
            case AMBIGUOUS -> ViewMessages.OneOfSeveral;
            case NOT_USED -> ViewMessages.NotUsed;
            case NO_TLS -> ViewMessages.NoTls;
            case FAIL_MALFORMED, FAIL_NOT_FOUND -> ViewMessages.PinFindsNothing;
            case FAIL_CREDENTIALS -> ViewMessages.PinUnusable;
            case NONE -> ViewMessages.PresentsNone;
            case UNKNOWN -> ViewMessages.PresentsUnknown;
        };
    }

    private static String bind(String template, Prediction prediction) {
        return NLS.bind(template, shortName(prediction.presented().get(0)));
    }

    private static String online(Acceptance acceptance, boolean sure) {
        return switch (acceptance.verdict()) {
            case ACCEPTED -> sure ? ViewMessages.OnlineTakes : ViewMessages.OnlineMayTake;
            case REFUSED -> sure ? ViewMessages.OnlineRefuses : ViewMessages.OnlineMayRefuse;
            case UNKNOWN -> ViewMessages.OnlineUnknown;
            case NOT_ASKED -> ViewMessages.OnlineNotAsked;
        };
    }

    /**
     * Name and first digits of a certificate, enough for a reader to find it.
     *
     * @param certificate the certificate
     * @return one name
     */
    public static String shortName(ExchangeCertificate certificate) {
        return NLS.bind(ViewMessages.ShortName, name(certificate), brief(certificate));
    }

    /**
     * The name of a certificate.
     *
     * @param certificate the certificate
     * @return its CN or its subject
     */
    public static String name(ExchangeCertificate certificate) {
        return certificate.subject() instanceof Fact.Known<DistinguishedName> subject
                ? subject.value().commonName().orElse(subject.value().text()) : ViewMessages.NameUnknown;
    }

    /**
     * The first digits of a thumbprint.
     *
     * @param certificate the certificate
     * @return them, or that they are not known
     */
    public static String brief(ExchangeCertificate certificate) {
        return certificate.thumbprint() instanceof Fact.Known<Thumbprint> known && !known.value().isNone()
                ? known.value().hex().substring(0, SHORT) + '\u2026' : ViewMessages.ThumbprintUnknown;
    }
}
