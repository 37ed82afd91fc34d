package dev.exlint.diagnosis.imports.clixml;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Lines;
import dev.exlint.diagnosis.imports.item.Spot;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads files of Export-Clixml.
 *
 * <p>Document types are refused before the parser sees them, nothing is ever fetched, and depth is limited.
 */
public final class ClixmlReader {

    private static final String NAMESPACE = "http://schemas.microsoft.com/powershell/2004/04";

    private final String text;
    private final Lines lines;

    private ClixmlReader(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** The objects of the file, in order. */
    public static List<Item> read(String text) throws BadInputException {
        return new ClixmlReader(text).read();
    }

    private List<Item> read() throws BadInputException {
        refuseDocumentType();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            try {
                return objects(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private List<Item> objects(XMLStreamReader xml) throws XMLStreamException, BadInputException {
        ElementStarts starts = new ElementStarts(text);
        ObjectElements elements = new ObjectElements(xml, starts, lines);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // prolog
        }
        Spot root = lines.spot(starts.next());
        if (!xml.getLocalName().equals("Objs")) {
            throw new BadInputException(root, "the root element is " + Primitives.shortened(xml.getLocalName())
                    + ", not Objs: this is no file of Export-Clixml");
        }
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new BadInputException(root, "the root element Objs is in namespace "
                    + (xml.getNamespaceURI() == null ? "\"\"" : Primitives.shortened(xml.getNamespaceURI()))
                    + ": this is no file of Export-Clixml");
        }
        List<Item> items = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            items.add(elements.item());
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return items;
    }

    private void refuseDocumentType() throws BadInputException {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = behind("?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = behind("-->", at);
            } else if (text.startsWith("<!", at)) {
                throw new BadInputException(lines.spot(at),
                        "a document type declaration (DTD) is not allowed: nothing in it is read, expanded or fetched");
            } else {
                return;
            }
        }
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private BadInputException malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
        Spot end = lines.spot(text.stripTrailing().length());
        if (line > end.line() || line == end.line() && column >= end.column()) {
            return new BadInputException(end, "the XML ends too early, inside an element: the file is cut");
        }
        return new BadInputException(Spot.at(line, column), "is not well-formed XML");
    }
}
