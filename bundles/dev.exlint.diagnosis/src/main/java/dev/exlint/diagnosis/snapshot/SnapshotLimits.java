package dev.exlint.diagnosis.snapshot;

/**
 * Sizes beyond which a snapshot is refused, so that a hostile file costs neither memory nor time.
 *
 * @param bytes size of the input
 * @param certificates certificates of all servers and chains together
 * @param certificateBytes DER bytes of one certificate
 * @param depth nested objects and arrays
 */
public record SnapshotLimits(long bytes, int certificates, int certificateBytes, int depth) {

    /** 256 MiB, 10 000 certificates, 64 KiB a certificate, 50 levels. */
    public static final SnapshotLimits DEFAULT = new SnapshotLimits(256L << 20, 10_000, 64 << 10, 50);
}
