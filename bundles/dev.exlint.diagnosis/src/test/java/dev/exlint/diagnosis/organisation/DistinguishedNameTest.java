package dev.exlint.diagnosis.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DistinguishedNameTest {

    private static final String SAME = """
            CN=mail, O=Contoso                 | cn=MAIL,o=contoso
            CN=a, S=Moravia, C=CZ              | CN=a, ST=Moravia, C=CZ
            E=a@b.example, CN=a                | emailAddress=a@b.example,CN=a
            O="Contoso, Ltd."                  | O=Contoso\\, Ltd.
            O="a ""b"" c"                      | O=a \\"b\\" c
            O="Contoso"                        | O=Contoso
            CN=A  B                            | CN= A B
            CN=x + SERIALNUMBER=5, C=CZ        | serialNumber=5 + CN=x,C=CZ
            OID.2.5.4.97=VATCZ-1               | organizationIdentifier=VATCZ-1
            OID.2.5.4.3=a                      | 2.5.4.3=a
            CN=\\C4\\8Cesk\\C3\\A1             | CN=Česká
            CN=a;O=b                           | CN=a, O=b
            CN=C++ Builders, O=b               | cn=c++ builders,o=b
            """;

    private static final String DIFFERENT = """
            CN=mail, O=Contoso                 | O=Contoso, CN=mail
            CN=mail                            | CN=mail, O=Contoso
            CN=a + O=b                         | CN=a, O=b
            CN=mail                            | O=mail
            O="a, CN=b"                        | O=a, CN=b
            """;

    @TestFactory
    Stream<DynamicTest> ruling45TheseAreTheSameName() {
        return SAME.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            assertEquals(name(line, 0), name(line, 1));
            assertEquals(name(line, 0).hashCode(), name(line, 1).hashCode());
        }));
    }

    @TestFactory
    Stream<DynamicTest> theseAreDifferentNames() {
        return DIFFERENT.lines().map(line -> DynamicTest.dynamicTest(line, () -> assertNotEquals(name(line, 0), name(line, 1))));
    }

    @Test
    void aTextThatIsNoNameEqualsOnlyItself() {
        assertEquals(DistinguishedName.parse("hello"), DistinguishedName.parse("HELLO"));
        assertNotEquals(DistinguishedName.parse("hello"), DistinguishedName.parse("CN=hello"));
        assertTrue(DistinguishedName.parse("").isEmpty());
        assertTrue(DistinguishedName.parse(",,+;").isEmpty());
    }

    @Test
    void anyTextIsReadInLinearTime() {
        DistinguishedName.parse("\\".repeat(200_000));
        DistinguishedName.parse("\"".repeat(200_000));
        DistinguishedName.parse("a=b+".repeat(50_000));
        DistinguishedName.parse("=".repeat(200_000));
        DistinguishedName.parse("\\41".repeat(100_000));
    }

    @Test
    void aPinIsReadWithItsTagsInAnyCase() {
        TlsCertificateName pin = TlsCertificateName.parse("<i>CN=CA, O=x<s>CN=mail").orElseThrow();

        assertEquals(DistinguishedName.parse("cn=ca,o=X"), pin.issuer());
        assertEquals("<I>CN=CA, O=x<S>CN=mail", pin.text());
        for (String malformed : new String[] {"", "<S>CN=a<I>CN=b", "<I>CN=a", "<I><S>CN=a", "<I>CN=a<S>", "CN=a", "〈I〉CN=a〈S〉CN=b"}) {
            assertFalse(TlsCertificateName.parse(malformed).isPresent(), malformed);
        }
    }

    private static DistinguishedName name(String line, int cell) {
        return DistinguishedName.parse(line.split("\\|")[cell].strip());
    }
}
