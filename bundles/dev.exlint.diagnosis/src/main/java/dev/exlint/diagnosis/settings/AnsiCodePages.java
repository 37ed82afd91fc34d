package dev.exlint.diagnosis.settings;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The code pages a Windows machine can have as its ANSI one, by number and by the names .NET has for them.
 *
 * <p>All are read by the Java runtime's own charsets. The trap: page 65001 is UTF-8, which newer versions of Windows allow as ANSI.
 */
final class AnsiCodePages {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<Page> PAGES = List.of(
            new Page("1252", "windows-1252", "windows-1252"), new Page("1250", "windows-1250", "windows-1250"),
            new Page("1251", "windows-1251", "windows-1251"), new Page("1253", "windows-1253", "windows-1253"),
            new Page("1254", "windows-1254", "windows-1254"), new Page("1255", "windows-1255", "windows-1255"),
            new Page("1256", "windows-1256", "windows-1256"), new Page("1257", "windows-1257", "windows-1257"),
            new Page("1258", "windows-1258", "windows-1258"), new Page("874", "windows-874", "x-windows-874"),
            new Page("932", "shift_jis", "windows-31j"), new Page("936", "gb2312", "x-mswin-936"),
            new Page("949", "ks_c_5601-1987", "x-windows-949"), new Page("950", "big5", "x-windows-950"),
            new Page("65001", "utf-8", "UTF-8"));

    private AnsiCodePages() {
    }

    /**
     * A code page.
     *
     * @param number its number
     * @param name the name .NET has for it
     * @param charset the name Java has for it
     */
    private record Page(String number, String name, String charset) {

        boolean isCalled(String written) {
            return number.equals(written) || name.equals(written) || ("cp" + number).equals(written)
                    || ("windows-" + number).equals(written);
        }
    }

    /** The charset of a code page by its number or a name of it; empty if there is none, or if this Java runtime has no charset for it. */
    static Optional<Charset> find(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        return PAGES.stream().filter(page -> page.isCalled(name) && Charset.isSupported(page.charset())).findFirst()
                .map(page -> Charset.forName(page.charset()));
    }

    /** The numbers of all code pages that are known. */
    static List<String> numbers() {
        return PAGES.stream().map(Page::number).toList();
    }

    /** The names of all code pages that are known. */
    static List<String> names() {
        return PAGES.stream().map(Page::name).toList();
    }
}
