package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.trust.ChainPath.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds every verified way from a certificate to roots: cross-signs and several issuers of one name give several ways.
 *
 * <p>Signatures, CA flag, path length, usages and name constraints are checked, validity periods are not: they are asked later, at the
 * instant in question. Loops, depth and the number of steps are limited, because chains come from outside.
 */
final class ChainBuilder {

    private static final int MAX_LENGTH = 10;
    private static final int MAX_STEPS = 256;

    private final PublicRoots publicRoots;
    private final Map<SignedBy, SignatureCheck.Result> verified = new ConcurrentHashMap<>();

    private record SignedBy(KnownCertificate certificate, KnownCertificate issuer) {
    }

    ChainBuilder(PublicRoots publicRoots) {
        this.publicRoots = publicRoots;
    }

    /** Every way found, at least one. */
    List<ChainPath> paths(KnownCertificate leaf, List<IssuerPool> pools) {
        Search search = new Search(leaf, pools);
        search.extend(List.of(leaf));
        return search.found;
    }

    /** Whether the certificate signed itself; with an algorithm we can't check, equal names have to do. */
    boolean isSelfSigned(KnownCertificate certificate) {
        return certificate.facts().isSelfIssued() && signature(certificate, certificate) != SignatureCheck.Result.WRONG;
    }

    private SignatureCheck.Result signature(KnownCertificate certificate, KnownCertificate issuer) {
        SignedBy pair = new SignedBy(certificate, issuer);
        SignatureCheck.Result known = verified.get(pair);
        if (known == null) {
            known = SignatureCheck.check(certificate.signedParts(), issuer.issuerParts()); // not inside the map: others would wait
            verified.put(pair, known);
        }
        return known;
    }

    /** One search; for one thread. */
    private final class Search {

        private final KnownCertificate leaf;
        private final List<IssuerPool> pools;
        private final List<ChainPath> found = new ArrayList<>();
        private int steps;

        Search(KnownCertificate leaf, List<IssuerPool> pools) {
            this.leaf = leaf;
            this.pools = pools;
        }

        void extend(List<KnownCertificate> way) {
            KnownCertificate last = way.get(way.size() - 1);
            if (isPublicRoot(last)) {
                found.add(new ChainPath(way, End.PUBLIC_ROOT, ""));
                return;
            }
            if (isSelfSigned(last)) {
                found.add(new ChainPath(way, End.OTHER_ROOT, ""));
                return;
            }
            List<KnownCertificate> named = named(last);
            String obstacle = "";
            boolean extended = false;
            for (KnownCertificate issuer : named) {
                if (way.size() >= MAX_LENGTH || ++steps > MAX_STEPS) {
                    obstacle = "the chain is longer or wider than is looked at";
                    break;
                }
                String refusal = way.contains(issuer) ? "its issuers form a loop" : refusal(issuer, last, way);
                if (refusal.isEmpty()) {
                    extended = true;
                    List<KnownCertificate> longer = new ArrayList<>(way);
                    longer.add(issuer);
                    extend(longer);
                } else {
                    obstacle = refusal;
                }
            }
            if (!extended) {
                found.add(end(way, named, obstacle));
            }
        }

        private ChainPath end(List<KnownCertificate> way, List<KnownCertificate> named, String obstacle) {
            KnownCertificate last = way.get(way.size() - 1);
            if (named.isEmpty()) {
                End end = publicRoots.names(last.facts().issuer()) ? End.PUBLIC_ROOT_NAMED : End.INCOMPLETE;
                return new ChainPath(way, end, "the issuer " + last.facts().issuer().text() + " is not in the snapshot");
            }
            return new ChainPath(way, End.INCOMPLETE, obstacle);
        }

        private boolean isPublicRoot(KnownCertificate certificate) {
            return publicRoots.find(certificate.facts().sha256())
                    .filter(root -> leaf.facts().notBefore().isBefore(root.issuedBefore())).isPresent();
        }

        private List<KnownCertificate> named(KnownCertificate last) {
            List<KnownCertificate> issuers = new ArrayList<>();
            for (IssuerPool pool : pools) {
                for (KnownCertificate each : pool.named(last.facts().issuer())) {
                    if (!issuers.contains(each)) {
                        issuers.add(each);
                    }
                }
            }
            return issuers;
        }

        /** Why the certificate can't be the issuer of the last one; empty if it can. */
        private String refusal(KnownCertificate issuer, KnownCertificate last, List<KnownCertificate> way) {
            CertificateFacts facts = issuer.facts();
            boolean oldRoot = facts.version() < 3 && facts.isSelfIssued();
            if (!facts.constraints().mayIssue() && !oldRoot) {
                return issuer.label() + " is not allowed to issue certificates";
            }
            long below = way.stream().skip(1).filter(each -> !each.facts().isSelfIssued()).count();
            if (below > facts.constraints().pathLength()) {
                return issuer.label() + " does not allow so many CAs below it";
            }
            if (!facts.allowsServerAuthentication()) {
                return issuer.label() + " may not issue for server authentication";
            }
            if (!NameConstraintCheck.allows(issuer, leaf)) {
                return "the name constraints of " + issuer.label() + " do not allow these names";
            }
            return switch (signature(last, issuer)) {
                case VALID -> "";
                case WRONG -> "the signature of " + last.label() + " was not made by " + issuer.label();
                case NOT_SUPPORTED -> "the signature algorithm of " + last.label() + " can't be checked";
            };
        }
    }
}
