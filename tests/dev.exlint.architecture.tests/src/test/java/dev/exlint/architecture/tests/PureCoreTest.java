package dev.exlint.architecture.tests;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.net.IDN;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** The core is a function of its inputs: what the machine, the clock or the user's country says must come in from outside. */
class PureCoreTest {
    private static final JavaClasses CORE = House.classes(House.CORE);

    @Test
    void noFileSystemAndNoNetwork() {
        noClasses().should().dependOnClassesThat(DescribedPredicate.describe("reach files or the network",
                (JavaClass used) -> used.isEquivalentTo(java.io.File.class) || used.getName().matches("java\\.io\\.(File|RandomAccess).*")
                        || used.getName().matches("java\\.nio\\.file\\.(Files|FileSystems|Paths)")
                        || used.getPackageName().startsWith("java.net") && !used.isEquivalentTo(IDN.class)
                        || used.getPackageName().startsWith("java.nio.channels")))
                .check(CORE);
    }

    @Test
    void noClockAndNoChance() {
        never(call("java\\.lang\\.System", "currentTimeMillis|nanoTime"));
        never(call("java\\.time\\..*", "now|system|systemUTC|systemDefaultZone|systemDefault"));
        never(call("java\\.util\\.Date", "<init>").and(target(rawParameterTypes(new Class<?>[0]))));
        never(call("java\\.lang\\.Math", "random"));
        never(call("java\\.util\\.UUID", "randomUUID"));
        never(call("java\\.util\\.Random", "<init>"));
    }

    @Test
    void nothingOfTheMachineOrTheUser() {
        never(call("java\\.lang\\.System", "getenv|getProperty|getProperties|lineSeparator|exit|setProperty"));
        never(call("java\\.util\\.Locale", "getDefault"));
        never(call("java\\.util\\.TimeZone", "getDefault"));
        never(call("java\\.nio\\.charset\\.Charset", "defaultCharset"));
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
                .accessField(System.class, "in").check(CORE);
    }

    @Test
    void noDefaultLocaleOrCharsetBehindTheScenes() {
        never(call("java\\.lang\\.String", "toLowerCase|toUpperCase|getBytes").and(target(rawParameterTypes(new Class<?>[0]))));
        never(call("java\\.lang\\.String", "format").and(target(rawParameterTypes(String.class, Object[].class))));
        never(call("java\\.lang\\.String", "formatted"));
        never(call("java\\.lang\\.String", "<init>").and(target(rawParameterTypes(byte[].class))));
        never(call("java\\.io\\.InputStreamReader", "<init>").and(target(rawParameterTypes(java.io.InputStream.class))));
        never(call("java\\.io\\.OutputStreamWriter", "<init>").and(target(rawParameterTypes(java.io.OutputStream.class))));
    }

    @Test
    void noStateInStatics() {
        noFields().that().areStatic().and(DescribedPredicate.describe("are not the compiler's", field -> !field.getName().contains("$")))
                .should().notBeFinal().check(CORE);
        noFields().that().areStatic().should().haveRawType(JavaClass.Predicates.assignableTo(AtomicBoolean.class)
                .or(JavaClass.Predicates.assignableTo(AtomicInteger.class)).or(JavaClass.Predicates.assignableTo(AtomicLong.class))
                .or(JavaClass.Predicates.assignableTo(AtomicReference.class)).or(type(StringBuilder.class)).or(type(ThreadLocal.class))
                .or(DescribedPredicate.describe("be a mutable collection by its own type", (JavaClass used) -> used.getName()
                        .matches("java\\.util\\.(concurrent\\..*|ArrayList|HashMap|LinkedHashMap|TreeMap|"
                                + "HashSet|LinkedHashSet|ArrayDeque|BitSet)"))))
                .check(CORE);
    }

    @Test
    void noProviderForTheWholeJvm() {
        never(call("java\\.security\\.Security", "addProvider|insertProviderAt|setProperty"));
    }

    private static DescribedPredicate<JavaCall<?>> call(String owner, String name) {
        return target(owner(com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(owner)))
                .and(target(nameMatching(name))).forSubtype();
    }

    private static void never(DescribedPredicate<? super JavaCall<?>> call) {
        noClasses().should().callCodeUnitWhere(call).check(CORE);
    }
}
