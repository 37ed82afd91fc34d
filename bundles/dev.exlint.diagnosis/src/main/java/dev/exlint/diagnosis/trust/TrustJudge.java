package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import java.time.Instant;

/** Judges by chains built from the bytes, else by RootCAType. Any thread; remembers what it judged. */
public final class TrustJudge implements Trust {

    private final PublicRoots publicRoots;
    private final InternalRoots internalRoots;

    /** A judge that holds these roots for public and those for internal. */
    public TrustJudge(PublicRoots publicRoots, InternalRoots internalRoots) {
        this.publicRoots = publicRoots;
        this.internalRoots = internalRoots;
    }

    @Override
    public TrustVerdict judge(ExchangeCertificate certificate, Instant now) {
        throw new UnsupportedOperationException("not built yet: " + publicRoots + internalRoots);
    }

    @Override
    public LocalValidity onServer(ExchangeCertificate certificate, Instant now) {
        throw new UnsupportedOperationException("not built yet");
    }
}
