package dev.backfile.oracle;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.UtensilsFactory;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;

/** The child process: bakes one site by JBake's own oven, and looks at the neighbours of each document on the way. */
final class StockBake {
    static final int BAKED = 0;
    static final int FAILED = 1;
    static final int NEIGHBOURS_OUT_OF_ORDER = 16;

    private StockBake() {}

    /** Takes the site's folder and the destination. Ends with one of the statuses above. */
    public static void main(String[] arguments) {
        JBakeConfiguration configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(arguments[0]), new File(arguments[1]), true);
        Utensils utensils = UtensilsFactory.createDefaultUtensils(configuration);
        NeighbourWitness witness = new NeighbourWitness(utensils.getContentStore(), configuration);
        utensils.setRenderer(witness);
        Oven oven = new Oven(utensils);
        oven.bake();
        oven.getErrors().forEach(error -> System.err.println(error.getMessage()));
        System.exit(status(oven, witness));
    }

    private static int status(Oven oven, NeighbourWitness witness) {
        if (!oven.getErrors().isEmpty()) {
            return FAILED;
        }
        return Neighbours.areInOrder(witness.documents) ? BAKED : NEIGHBOURS_OUT_OF_ORDER;
    }

    /** JBake's renderer, which also notes what each document was given as its neighbours. */
    private static final class NeighbourWitness extends Renderer {
        private final List<Neighbours.Document> documents = new ArrayList<>();

        NeighbourWitness(ContentStore store, JBakeConfiguration configuration) {
            super(store, configuration);
        }

        @Override
        public void render(DocumentModel content) throws Exception {
            documents.add(new Neighbours.Document(
                    content.getType(),
                    content.getUri(),
                    content.getDate().toInstant(),
                    "published".equals(content.getStatus()),
                    uri(content.get("previousContent")),
                    uri(content.get("nextContent"))));
            super.render(content);
        }

        private static String uri(Object neighbour) {
            return neighbour instanceof DocumentModel document ? document.getUri() : "";
        }
    }
}
