package dev.backfile.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The grammars of what machines read, written after their standards; they lie in {@code standards/}. */
public final class Schemas {

    private Schemas() {}

    /** Holds an Atom feed against RFC 4287. Gives every mistake. */
    static List<String> checkAtom(byte[] feed) throws IOException, SAXException {
        return check(feed, "/standards/atom.rnc");
    }

    /** Holds a sitemap of news against the protocol and Google's extension of it. Gives every mistake. */
    public static List<String> checkNewsSitemap(byte[] sitemap) throws IOException, SAXException {
        return check(sitemap, "/standards/sitemap-news.rnc");
    }

    private static List<String> check(byte[] document, String name) throws IOException, SAXException {
        Mistakes mistakes = new Mistakes();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, mistakes);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String grammar = Schemas.class.getResource(name).toString();
        if (!driver.loadSchema(new InputSource(grammar))) {
            throw new SAXException("The grammar is faulty: " + mistakes.found);
        }
        driver.validate(new InputSource(new ByteArrayInputStream(document)));
        return mistakes.found;
    }

    /** Holds a sitemap, or the index of several, against the protocol. Gives every mistake. */
    static List<String> checkSitemap(byte[] sitemap) throws IOException, SAXException {
        Mistakes mistakes = new Mistakes();
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Schemas.class.getResource("/standards/sitemap.xsd"))
                .newValidator();
        validator.setErrorHandler(mistakes);
        validator.validate(new StreamSource(new ByteArrayInputStream(sitemap)));
        return mistakes.found;
    }

    private static final class Mistakes implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException mistake) {
            add(mistake);
        }

        @Override
        public void error(SAXParseException mistake) {
            add(mistake);
        }

        @Override
        public void fatalError(SAXParseException mistake) throws SAXParseException {
            throw mistake;
        }

        private void add(SAXParseException mistake) {
            found.add(mistake.getLineNumber() + ": " + mistake.getMessage());
        }
    }
}
