package dev.exlint.diagnosis.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.pki.CertificateRecipe;
import dev.exlint.diagnosis.pki.TestCertificate;
import dev.exlint.diagnosis.pki.TestKey;
import dev.exlint.diagnosis.trust.LocalValidity.Kind;
import dev.exlint.diagnosis.trust.TrustEvidence.Strength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;

/** Every kind of chain that a snapshot may hold, from a PKI made here. */
class TrustJudgeTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final TestCertificate ROOT = TestCertificate.root("C=CZ, O=Test Trust, CN=Public Root");
    private static final TestCertificate CA = ROOT.ca("C=CZ, O=Test Trust, CN=Public CA");
    private static final TestCertificate MAIL = CA.server("mail.contoso.example");
    private static final TestCertificate OTHER_ROOT = TestCertificate.root("DC=example, DC=contoso, CN=Contoso Root");
    private static final TestCertificate OTHER_CA = OTHER_ROOT.ca("DC=example, DC=contoso, CN=Contoso CA");

    @Test
    void aChainToAListedRootIsPublic() throws RootListException {
        TrustVerdict verdict = judge(MAIL, CA, ROOT);

        assertEquals(TrustClass.PUBLIC, verdict.trust());
        assertTrue(verdict.certain());
        assertEquals("chain mail.contoso.example ← Public CA ← Public Root, a root of roots.pem", verdict.evidence().get(0).text());
    }

    @Test
    void namesOfIssuersInTheSettingsDecideOnlyWhenNothingElseDoesAndAreNeverCertain() throws RootListException {
        IssuerPatterns patterns = new IssuerPatterns(List.of(new NamePattern("contoso ca"), new NamePattern("both*")),
                List.of(new NamePattern("*O=Test Trust*"), new NamePattern("*both*")));
        TrustJudge judge = new TrustJudge(roots(ROOT), InternalRoots.none(), patterns);

        assertEquals(new TrustVerdict(TrustClass.INTERNAL, false, List.of(new TrustEvidence(Strength.ISSUER_PATTERN, TrustClass.INTERNAL,
                "the settings name the issuer in InternalIssuers (contoso ca)"))), judge.judge(issuedBy("CN=Contoso CA, DC=contoso"), NOW));
        assertEquals(TrustClass.PUBLIC, judge.judge(issuedBy("CN=Some CA, O=Test Trust, C=CZ"), NOW).trust());
        assertEquals(TrustClass.UNKNOWN, judge.judge(issuedBy("CN=Both of them"), NOW).trust());
        assertEquals(TrustClass.UNKNOWN, judge.judge(issuedBy("CN=Stranger"), NOW).trust());
        TrustVerdict chained = judge.judge(certificate(OTHER_CA.server("mail.contoso.example"), OTHER_CA, OTHER_ROOT), NOW);
        assertEquals(TrustClass.INTERNAL, chained.trust());
        assertTrue(chained.certain());
    }

    private static ExchangeCertificate issuedBy(String issuer) {
        return ExchangeCertificate.builder().subject(DistinguishedName.parse("CN=mail.contoso.example"))
                .issuer(DistinguishedName.parse(issuer)).build();
    }

    @Test
    void theOrderOfTheChainAndStrangersInItDoNotMatter() throws RootListException {
        List<TestCertificate> chain = new ArrayList<>(List.of(CA, ROOT, OTHER_CA, OTHER_ROOT, TestCertificate.root("CN=Stranger"), MAIL));
        TrustVerdict expected = judge(MAIL, chain.toArray(TestCertificate[]::new));

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(chain, new Random(seed));
            assertEquals(expected, judge(MAIL, chain.toArray(TestCertificate[]::new)));
        }
    }

    @Test
    void preparingManyCertificatesAtOnceChangesNoVerdict() throws RootListException {
        List<ExchangeCertificate> certificates = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            TestCertificate issuer = i % 2 == 0 ? CA : OTHER_CA;
            certificates.add(certificate(issuer.server("mail" + i + ".contoso.example"), issuer, i % 3 == 0 ? ROOT : OTHER_ROOT));
        }
        List<TrustVerdict> oneByOne = new ArrayList<>();
        for (ExchangeCertificate each : certificates) {
            oneByOne.add(judge().judge(each, NOW));
        }
        TrustJudge judge = judge();
        judge.prepare(certificates, NOW);

        assertEquals(oneByOne, certificates.stream().map(each -> judge.judge(each, NOW)).toList());
    }

    @Test
    void thePartsOfASignatureAreFoundByTheirLengths() throws IOException {
        SignedParts parts = SignedParts.of(MAIL.encoded().der());
        X509CertificateHolder whole = new X509CertificateHolder(MAIL.encoded().der());

        assertArrayEquals(whole.toASN1Structure().getTBSCertificate().getEncoded(), parts.signed());
        assertEquals(whole.getSignatureAlgorithm(), parts.algorithm());
        assertArrayEquals(whole.getSignature(), parts.signature());
    }

    @Test
    void aMissingIssuerNeverTurnsUnknownIntoCertainNorInternalIntoPublic() throws RootListException {
        TestCertificate crossed = ROOT.issue(new CertificateRecipe("DC=example, DC=contoso, CN=Contoso CA").key(OTHER_CA.key()).ca());
        List<TestCertificate> all = List.of(CA, ROOT, OTHER_CA, OTHER_ROOT, crossed);
        for (TestCertificate leaf : List.of(MAIL, OTHER_CA.server("mail.contoso.example"))) {
            for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
                TrustVerdict more = judge(leaf, chosen(all, chosen));
                for (int missing = 0; missing < all.size(); missing++) {
                    TrustVerdict less = judge(leaf, chosen(all, chosen & ~(1 << missing)));
                    assertTrue(more.trust() != TrustClass.UNKNOWN || !less.certain(), () -> more + " became " + less);
                    assertTrue(more.trust() != TrustClass.INTERNAL || less.trust() != TrustClass.PUBLIC || !less.certain(), () -> more + " became " + less);
                }
            }
        }
    }

    private static TestCertificate[] chosen(List<TestCertificate> all, int bits) {
        return IntStream.range(0, all.size()).filter(each -> (bits >> each & 1) == 1).mapToObj(all::get).toArray(TestCertificate[]::new);
    }

    @Test
    void aChainToAnyOtherRootIsInternal() throws RootListException {
        TrustVerdict verdict = judge(OTHER_CA.server("mail.contoso.example"), OTHER_CA, OTHER_ROOT);

        assertEquals(TrustClass.INTERNAL, verdict.trust());
        assertTrue(verdict.certain());
    }

    @Test
    void anInternalRootOfTheSettingsCompletesTheChain() throws RootListException {
        TrustJudge judge = new TrustJudge(roots(ROOT), InternalRoots.read(pem(OTHER_ROOT), "contoso.pem"));

        TrustVerdict verdict = judge.judge(certificate(OTHER_CA.server("mail.contoso.example"), OTHER_CA), NOW);

        assertEquals(TrustClass.INTERNAL, verdict.trust());
        assertTrue(verdict.evidence().get(0).text().endsWith("an internal root of contoso.pem"), verdict.evidence().get(0).text());
    }

    @Test
    void aRootFromAPemListNeedNotStandInTheChain() throws RootListException {
        assertEquals(TrustClass.PUBLIC, judge(MAIL, CA).trust());
    }

    @Test
    void ruling46ARootThatIsNamedButNotSeenIsPublicAndNotCertain() throws RootListException {
        String table = "# Roots as published on 2026-04-29.\n" + "0".repeat(64) + "\t" + "0".repeat(40)
                + "\t2020-01-01T00:00:00Z\t2060-01-01T00:00:00Z\tCN=Public Root,O=Test Trust,C=CZ\n";
        TrustJudge judge = new TrustJudge(PublicRoots.read(table.getBytes(StandardCharsets.UTF_8), "roots.tsv"), InternalRoots.none());

        TrustVerdict verdict = judge.judge(certificate(MAIL, CA), NOW);

        assertEquals(TrustClass.PUBLIC, verdict.trust());
        assertFalse(verdict.certain());
        assertEquals(Strength.ROOT_NAMED, verdict.evidence().get(0).strength());
        assertTrue(verdict.evidence().get(0).text().contains("root named, not seen"));
    }

    @Test
    void aForgedSignatureUnderAPublicRootsNameIsNotPublic() throws RootListException {
        TestCertificate forger = new CertificateRecipe("C=CZ, O=Test Trust, CN=Public Root").ca().key(TestKey.ec("forger")).selfSigned();

        TrustVerdict verdict = judge(forger.server("mail.contoso.example"), ROOT);

        assertEquals(TrustClass.UNKNOWN, verdict.trust());
        assertTrue(verdict.evidence().get(0).text().contains("was not made by Public Root"), verdict.evidence().get(0).text());
    }

    @Test
    void aMissingIssuerLeavesTheChainUnknown() throws RootListException {
        TrustVerdict verdict = judge(MAIL);

        assertEquals(TrustClass.UNKNOWN, verdict.trust());
        assertTrue(verdict.evidence().get(0).text().endsWith("the issuer CN=Public CA, O=Test Trust, C=CZ is not in the snapshot"));
    }

    @Test
    void aCrossSignedCaLeadsToThePublicRoot() throws RootListException {
        TestKey key = TestKey.ec("cross");
        TestCertificate byOther = OTHER_ROOT.issue(new CertificateRecipe("CN=Cross CA").ca().key(key));
        TestCertificate byPublic = ROOT.issue(new CertificateRecipe("CN=Cross CA").ca().key(key));
        TestCertificate mail = byOther.server("mail.contoso.example");

        assertEquals(TrustClass.INTERNAL, judge(mail, byOther, OTHER_ROOT).trust());
        assertEquals(TrustClass.PUBLIC, judge(mail, byOther, OTHER_ROOT, byPublic).trust());
    }

    @Test
    void severalIssuersOfOneNameAreTriedByTheirKeys() throws RootListException {
        TestCertificate old = ROOT.issue(new CertificateRecipe("CN=Renewed CA").ca().key(TestKey.ec("old")));
        TestCertificate renewed = ROOT.issue(new CertificateRecipe("CN=Renewed CA").ca().key(TestKey.ec("renewed")));

        assertEquals(TrustClass.PUBLIC, judge(renewed.server("mail.contoso.example"), old, renewed).trust());
    }

    @Test
    void aLoopOfIssuersEnds() throws RootListException {
        TestKey one = TestKey.ec("one");
        TestKey two = TestKey.ec("two");
        TestCertificate root = new CertificateRecipe("CN=One").ca().key(one).selfSigned();
        TestCertificate twoByOne = root.issue(new CertificateRecipe("CN=Two").ca().key(two));
        TestCertificate oneByTwo = twoByOne.issue(new CertificateRecipe("CN=One").ca().key(one));

        TrustVerdict verdict = judge(twoByOne.server("mail.contoso.example"), twoByOne, oneByTwo);

        assertEquals(TrustClass.UNKNOWN, verdict.trust());
        assertTrue(verdict.evidence().get(0).text().contains("loop"), verdict.evidence().get(0).text());
    }

    @Test
    void manyIssuersOfOneNameDoNotTakeForEver() throws RootListException {
        List<TestCertificate> crowd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            crowd.add(new CertificateRecipe("CN=Crowd").ca().key(TestKey.ec("crowd")).serial("" + i).issuedBy(
                    new CertificateRecipe("CN=Crowd").ca().key(TestKey.ec("crowd")).selfSigned()));
        }

        TrustVerdict verdict = judge(crowd.get(0).server("mail.contoso.example"), crowd.toArray(TestCertificate[]::new));

        assertEquals(TrustClass.INTERNAL, verdict.trust());
    }

    @Test
    void aServerCertificateMayNotIssue() throws RootListException {
        TrustVerdict verdict = judge(MAIL.server("www.contoso.example"), MAIL, CA);

        assertEquals(TrustClass.UNKNOWN, verdict.trust());
        assertTrue(verdict.evidence().get(0).text().contains("not allowed to issue"), verdict.evidence().get(0).text());
    }

    @Test
    void pathLengthNameConstraintsAndUsagesOfIssuersCount() throws RootListException {
        TestCertificate narrow = ROOT.issue(new CertificateRecipe("CN=Narrow CA").ca(0));
        TestCertificate below = narrow.ca("CN=One Too Many");
        TestCertificate constrained = ROOT.issue(new CertificateRecipe("CN=Constrained CA").ca().onlyBelow("fabrikam.example"));
        TestCertificate mailOnly = ROOT.issue(new CertificateRecipe("CN=E-mail CA").ca().usage(KeyPurposeId.id_kp_emailProtection));

        assertEquals(TrustClass.UNKNOWN, judge(below.server("mail.contoso.example"), below, narrow).trust());
        assertEquals(TrustClass.UNKNOWN, judge(constrained.server("mail.contoso.example"), constrained).trust());
        assertEquals(TrustClass.PUBLIC, judge(constrained.server("mail.fabrikam.example"), constrained).trust());
        assertEquals(TrustClass.UNKNOWN, judge(mailOnly.server("mail.contoso.example"), mailOnly).trust());
    }

    @Test
    void anExpiredIssuerMakesThePublicChainUncertainUnlessAnotherWayIsValid() throws RootListException {
        TestKey key = TestKey.ec("expiring");
        TestCertificate expired = ROOT.issue(new CertificateRecipe("CN=Expiring CA").ca().key(key).valid("2020-01-01", "2026-01-01"));
        TestCertificate renewed = ROOT.issue(new CertificateRecipe("CN=Expiring CA").ca().key(key).serial("2"));
        TestCertificate mail = expired.server("mail.contoso.example");

        assertFalse(judge(mail, expired).certain());
        assertTrue(judge(mail, expired, renewed).certain());
    }

    @Test
    void aRootWithALimitCoversOnlyCertificatesIssuedBeforeIt() throws Exception {
        String sha256 = CertificateFacts.read(ROOT.encoded()).sha256();
        String row = sha256 + "\t" + "0".repeat(40) + "\t2020-01-01T00:00:00Z\t2060-01-01T00:00:00Z\tCN=Public Root,O=Test Trust,C=CZ\t";
        PublicRoots limited = PublicRoots.read((row + "2025-01-01T00:00:00Z\n").getBytes(StandardCharsets.UTF_8), "roots.tsv");
        TrustJudge judge = new TrustJudge(limited, InternalRoots.none());
        TestCertificate later = CA.issue(new CertificateRecipe("CN=late").valid("2025-06-01", "2027-01-01"));

        assertEquals(TrustClass.PUBLIC, judge.judge(certificate(MAIL, CA, ROOT), NOW).trust());
        assertEquals(TrustClass.INTERNAL, judge.judge(certificate(later, CA, ROOT), NOW).trust());
    }

    @Test
    void rsaChainsAreVerifiedToo() throws RootListException {
        TestCertificate root = new CertificateRecipe("CN=RSA Root").ca().key(TestKey.rsa("rsa root", 1024)).selfSigned();
        TestCertificate mail = root.issue(new CertificateRecipe("CN=mail.contoso.example").key(TestKey.rsa("rsa mail", 1024)));
        TrustJudge judge = new TrustJudge(roots(root), InternalRoots.none());

        TrustVerdict verdict = judge.judge(certificate(mail), NOW);

        assertEquals(TrustClass.PUBLIC, verdict.trust());
        assertTrue(verdict.evidence().stream().anyMatch(each -> each.text().equals("mail.contoso.example has an RSA key of 1024 bits")));
    }

    @Test
    void ruling11SelfSignedComesBeforeEverythingElse() throws RootListException {
        TestCertificate self = new CertificateRecipe("CN=EX01").names("EX01").selfSigned();
        ExchangeCertificate withType = certificate(self).toBuilder().rootCaType(RootCaType.THIRD_PARTY).build();
        ExchangeCertificate stated = ExchangeCertificate.builder().subject(name("CN=EX01")).issuer(name("cn=ex01"))
                .rootCaType(RootCaType.REGISTRY).build();

        assertEquals(TrustClass.SELF_SIGNED, judge().judge(withType, NOW).trust());
        assertEquals(TrustClass.SELF_SIGNED, judge().judge(stated, NOW).trust());
        assertEquals(TrustClass.SELF_SIGNED, judge().judge(ExchangeCertificate.builder().isSelfSigned(true).build(), NOW).trust());
    }

    @Test
    void withoutBytesRootCaTypeDecides() throws RootListException {
        assertEquals(TrustClass.PUBLIC, byType(RootCaType.THIRD_PARTY, "CN=Any CA").trust());
        assertEquals(TrustClass.INTERNAL, byType(RootCaType.ENTERPRISE, "CN=Any CA").trust());
        assertEquals(TrustClass.INTERNAL, byType(RootCaType.GROUP_POLICY, "CN=Any CA").trust());
        assertEquals(TrustClass.UNKNOWN, byType(RootCaType.NONE, "CN=Any CA").trust());
        assertEquals(TrustClass.UNKNOWN, byType(RootCaType.UNKNOWN, "CN=Any CA").trust());
        assertTrue(byType(RootCaType.ENTERPRISE, "CN=Any CA").evidence().get(0).text().startsWith("by RootCAType"));
    }

    @Test
    void ruling46RegistryIsInternalUnlessTheIssuerIsNamedLikeAPublicCa() throws RootListException {
        assertTrue(byType(RootCaType.REGISTRY, "CN=Contoso CA, DC=contoso, DC=example").certain());
        assertEquals(TrustClass.INTERNAL, byType(RootCaType.REGISTRY, "CN=Contoso CA, DC=contoso, DC=example").trust());
        assertFalse(byType(RootCaType.REGISTRY, "CN=Public Root, O=Test Trust, C=CZ").certain());
        assertFalse(byType(RootCaType.REGISTRY, "CN=Issuing CA 7, O=TEST trust, C=CZ").certain());
    }

    @Test
    void aChainOutweighsRootCaTypeAndTheDisputeIsVisible() throws RootListException {
        ExchangeCertificate disputed = certificate(OTHER_CA.server("mail.contoso.example"), OTHER_CA, OTHER_ROOT).toBuilder()
                .rootCaType(RootCaType.THIRD_PARTY).build();

        TrustVerdict verdict = judge().judge(disputed, NOW);

        assertEquals(TrustClass.INTERNAL, verdict.trust());
        assertTrue(verdict.isDisputed());
    }

    @Test
    void withoutAnyEvidenceTrustIsUnknown() throws RootListException {
        TrustVerdict verdict = judge().judge(ExchangeCertificate.builder().build(), NOW);

        assertEquals(TrustClass.UNKNOWN, verdict.trust());
        assertFalse(verdict.certain());
    }

    @Test
    void ruling47StatusIsTrueAsOfTheSnapshotAndPeriodsAreJudgedNow() throws RootListException {
        ExchangeCertificateBuilder valid = certificate(MAIL, CA).toBuilder().status(CertificateStatus.VALID);
        ExchangeCertificate ended = valid.notAfter(Instant.parse("2026-06-01T00:00:00Z")).build();
        ExchangeCertificate future = valid.notBefore(Instant.parse("2027-01-01T00:00:00Z")).notAfter(Instant.MAX).build();

        assertEquals(Kind.VALID, judge().onServer(certificate(MAIL, CA).toBuilder().status(CertificateStatus.VALID).build(), NOW).kind());
        assertEquals(Kind.EXPIRED, judge().onServer(ended, NOW).kind());
        assertEquals(Kind.EXPIRED, judge().onServer(future, NOW).kind());
    }

    @Test
    void withoutStatusTheChainStandsIn() throws RootListException {
        LocalValidity byChain = judge().onServer(certificate(MAIL, CA), NOW);
        LocalValidity unknown = judge().onServer(ExchangeCertificate.builder().build(), NOW);

        assertEquals(Kind.VALID, byChain.kind());
        assertFalse(byChain.stated());
        assertEquals(Kind.UNKNOWN, unknown.kind());
    }

    private static TrustVerdict byType(RootCaType type, String issuer) throws RootListException {
        return judge().judge(ExchangeCertificate.builder().subject(name("CN=mail.contoso.example")).issuer(name(issuer)).rootCaType(type)
                .build(), NOW);
    }

    private static TrustVerdict judge(TestCertificate leaf, TestCertificate... chain) throws RootListException {
        return judge().judge(certificate(leaf, chain), NOW);
    }

    private static TrustJudge judge() throws RootListException {
        return new TrustJudge(roots(ROOT), InternalRoots.none());
    }

    private static PublicRoots roots(TestCertificate root) throws RootListException {
        return PublicRoots.read(pem(root), "roots.pem");
    }

    private static byte[] pem(TestCertificate certificate) {
        return certificate.pem().getBytes(StandardCharsets.US_ASCII);
    }

    private static DistinguishedName name(String text) {
        return DistinguishedName.parse(text);
    }

    private static ExchangeCertificate certificate(TestCertificate leaf, TestCertificate... chain) {
        List<EncodedCertificate> issuers = new ArrayList<>();
        for (TestCertificate each : chain) {
            issuers.add(each.encoded());
        }
        try {
            CertificateFacts facts = CertificateFacts.read(leaf.encoded());
            return ExchangeCertificate.builder().rawData(leaf.encoded()).chain(issuers).subject(facts.subject()).issuer(facts.issuer())
                    .notBefore(facts.notBefore()).notAfter(facts.notAfter()).build();
        } catch (BrokenCertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
