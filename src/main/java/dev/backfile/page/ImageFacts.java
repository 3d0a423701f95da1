package dev.backfile.page;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.page.path.PageUrls;
import java.util.List;
import java.util.Optional;

/**
 * What a page can tell of an image.
 *
 * @param path its path in the destination
 * @param width how many pixels wide it is shown; 0 when that is not known
 * @param height how many pixels high it is shown; 0 when that is not known
 * @param credit who made it and who supplied it, as its file says; empty when it does not
 * @param sizes smaller copies of it, the smallest first
 */
public record ImageFacts(String path, int width, int height, String credit, List<Size> sizes) implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.text(path).number(width).number(height).text(credit).addAll(sizes);
    }

    /** A copy of the image that is so many pixels wide. */
    public record Size(String path, int width) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(path).number(width);
        }
    }

    /** Whether its width and height are known. */
    public boolean hasSize() {
        return width > 0 && height > 0;
    }

    /** The files among which a browser may choose, with their widths; empty when there is no choice. */
    public Optional<String> sourceSet(PageUrls urls) {
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder set = new StringBuilder();
        for (Size size : sizes) {
            set.append(set.isEmpty() ? "" : ", ")
                    .append(urls.of(size.path()))
                    .append(' ')
                    .append(size.width())
                    .append('w');
        }
        return Optional.of(set.toString());
    }
}
