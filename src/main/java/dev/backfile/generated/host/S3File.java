package dev.backfile.generated.host;

import dev.backfile.notation.JsonEscape;
import java.util.ArrayList;
import java.util.List;

/**
 * The redirects of a bucket of S3: for each object at an old URL where its {@code x-amz-website-redirect-location} leads.
 * Rules of the bucket would be fifty at most and hold for all keys that begin alike; objects have no such bounds.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html">Redirects of S3</a>
 */
final class S3File implements RuleFile {

    @Override
    public String path() {
        return "redirects.s3.json";
    }

    @Override
    public String host() {
        return "S3";
    }

    @Override
    public boolean needsPages() {
        return true;
    }

    @Override
    public List<String> lines(HostSite site) {
        List<String> lines = new ArrayList<>();
        lines.add("[");
        int last = site.moves().size() - 1;
        for (int index = 0; index <= last; index++) {
            Move move = site.moves().get(index);
            StringBuilder line = new StringBuilder("{\"key\": ");
            JsonEscape.append(line, move.from());
            line.append(", \"location\": ");
            JsonEscape.append(line, HostUrls.target(site.base(), move.to()));
            lines.add(line.append(index < last ? "}," : "}").toString());
        }
        lines.add("]");
        return lines;
    }
}
