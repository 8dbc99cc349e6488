package app.entente.document;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes paragraphs and tables as WordprocessingML; people's texts enter as character data alone. */
final class WordXml {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter target = new StringWriter();
    private final XMLStreamWriter xml;

    private WordXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(target);
    }

    /** Returns a part with this root element and content. */
    static String part(String root, Content content) {
        try {
            var word = new WordXml();
            word.xml.writeStartDocument("UTF-8", "1.0");
            word.xml.writeStartElement("w", root, MAIN);
            word.xml.writeNamespace("w", MAIN);
            word.xml.writeNamespace("r", RELATIONS);
            content.write(word);
            word.xml.writeEndDocument();
            return word.target.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A part of a document was not written", e);
        }
    }

    /** Returns the part that names title and language of a document. */
    static String properties(String title, Locale language) {
        var core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        var dublin = "http://purl.org/dc/elements/1.1/";
        try {
            var word = new WordXml();
            word.xml.writeStartDocument("UTF-8", "1.0");
            word.xml.writeStartElement("cp", "coreProperties", core);
            word.xml.writeNamespace("cp", core);
            word.xml.writeNamespace("dc", dublin);
            word.property(dublin, "title", title);
            word.property(dublin, "language", language.toLanguageTag());
            word.xml.writeEndDocument();
            return word.target.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A part of a document was not written", e);
        }
    }

    private void property(String namespace, String name, String value) throws XMLStreamException {
        xml.writeStartElement("dc", name, namespace);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement("w", name, MAIN);
        for (var i = 0; i < attributes.length; i += 2) {
            var prefixed = attributes[i].startsWith("r:");
            xml.writeAttribute(
                    prefixed ? "r" : "w",
                    prefixed ? RELATIONS : MAIN,
                    attributes[i].replace("r:", ""),
                    attributes[i + 1]);
        }
        content.write(this);
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, _ -> {}, attributes);
    }

    /** Writes a paragraph of this style; a line break in the text stays one. */
    void paragraph(String style, String text, boolean newPage) throws XMLStreamException {
        element("p", _ -> {
            element("pPr", _ -> {
                empty("pStyle", "val", style);
                if (newPage) {
                    empty("pageBreakBefore");
                }
                if (PrintableText.fromRight(text)) {
                    empty("bidi");
                }
            });
            runs(text);
        });
    }

    /** Writes a paragraph with the number of its page. */
    void pageNumber(String style, String before) throws XMLStreamException {
        element("p", _ -> {
            element("pPr", _ -> empty("pStyle", "val", style));
            runs(before);
            element("fldSimple", _ -> runs("1"), "instr", " PAGE ");
        });
    }

    void table(List<String> head, List<List<String>> rows) throws XMLStreamException {
        element("tbl", _ -> {
            element("tblPr", _ -> {
                empty("tblW", "w", "5000", "type", "pct");
                element(
                        "tblBorders",
                        _ -> empty("insideH", "val", "single", "sz", "4", "space", "0", "color", "DFD4C2"));
                empty("tblLayout", "type", "fixed");
            });
            element("tblGrid", _ -> {
                for (var _ : head) {
                    empty("gridCol", "w", Integer.toString(9000 / head.size()));
                }
            });
            row(head, true);
            for (var cells : rows) {
                row(cells, false);
            }
        });
    }

    private void row(List<String> cells, boolean head) throws XMLStreamException {
        element("tr", _ -> {
            element("trPr", _ -> {
                empty("cantSplit");
                if (head) {
                    empty("tblHeader");
                }
            });
            for (var cell : cells) {
                element("tc", _ -> {
                    element("tcPr", _ -> empty("tcW", "w", "0", "type", "auto"));
                    paragraph(head ? "Quiet" : "Normal", cell, false);
                });
            }
        });
    }

    private void runs(String text) throws XMLStreamException {
        element("r", _ -> {
            if (PrintableText.fromRight(text)) {
                element("rPr", _ -> empty("rtl"));
            }
            var lines = text.split("\n", -1);
            for (var i = 0; i < lines.length; i++) {
                if (i > 0) {
                    empty("br");
                }
                var line = lines[i];
                element("t", it -> {
                    it.xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
                    it.xml.writeCharacters(line);
                });
            }
        });
    }

    /** The content of an element. */
    interface Content {

        void write(WordXml word) throws XMLStreamException;
    }
}
