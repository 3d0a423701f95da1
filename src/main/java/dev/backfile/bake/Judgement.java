package dev.backfile.bake;

import dev.backfile.bake.ledger.Era;
import dev.backfile.bake.ledger.Fingerprint;
import java.util.Map;

/**
 * What decides which pages must be rendered.
 *
 * @param states the state of every live document, by the path of its source
 * @param era what the bake is made with
 * @param models the fingerprints of models
 * @param facets the fingerprints of what pages are answered
 * @param freshness judges pages
 */
record Judgement(
        Map<String, Fingerprint> states,
        Era era,
        ModelFingerprints models,
        FacetFingerprints facets,
        Freshness freshness) {}
