package dev.backfile.build.asset;

import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.FingerprintedName;
import dev.backfile.page.Copy;

/**
 * A copy of an asset whose name tells its content. It lies beside the asset, so that what a style sheet names relative to
 * itself is found from both.
 *
 * @param path its path in the destination
 * @param asset the asset
 * @param content the fingerprint of that
 */
public record FingerprintedAsset(String path, Copy asset, Fingerprint content) {

    static FingerprintedAsset of(Copy asset, Fingerprint content) {
        return new FingerprintedAsset(FingerprintedName.of(asset.path(), content.high()), asset, content);
    }
}
