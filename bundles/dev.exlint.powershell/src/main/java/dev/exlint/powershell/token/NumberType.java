package dev.exlint.powershell.token;

/**
 * The .NET type of a number; the constants have its names.
 */
public enum NumberType {
    /** 32 bits, signed. */
    Int32,
    /** 64 bits, signed. */
    Int64,
    /** Double precision. */
    Double,
    /** 96-bit decimal. */
    Decimal,
    /** Any size. */
    BigInteger,
    /** 8 bits, unsigned. */
    Byte,
    /** 8 bits, signed. */
    SByte,
    /** 16 bits, signed. */
    Int16,
    /** 16 bits, unsigned. */
    UInt16,
    /** 32 bits, unsigned. */
    UInt32,
    /** 64 bits, unsigned. */
    UInt64
}
