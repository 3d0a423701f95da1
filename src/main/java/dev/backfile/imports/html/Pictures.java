package dev.backfile.imports.html;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.fetch.Fetch;
import dev.backfile.imports.html.source.OldAddress;
import dev.backfile.imports.html.source.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Copies the pictures that articles show, each to the path that it had, so that its old address goes on. */
final class Pictures {

    private final PageSource source;
    private final Optional<PageSource> media;
    private final ImportedSite site;
    private final String assets;
    private final String host;
    private final Optional<Fetch> fetch;
    private final ImportReport report;
    private final Map<String, String> copied = new HashMap<>();

    /**
     * The pictures of a source.
     *
     * @param media where those lie that the source itself does not have
     * @param assets the folder of files that are copied as they are, relative to the site
     * @param host the host of the old site
     * @param fetch what fetches pictures that are in neither
     */
    Pictures(
            PageSource source,
            Optional<PageSource> media,
            ImportedSite site,
            String assets,
            String host,
            Optional<Fetch> fetch,
            ImportReport report) {
        this.source = source;
        this.media = media;
        this.site = site;
        this.assets = assets;
        this.host = host;
        this.fetch = fetch;
        this.report = report;
    }

    /**
     * The address of a picture in the new site; empty where its file is nowhere.
     *
     * @throws IOException if it cannot be written
     */
    Optional<String> copy(OldAddress address) throws IOException {
        String known = copied.get(address.url());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PageSource> holder =
                source.hasPicture(address) ? Optional.of(source) : media.filter(other -> other.hasPicture(address));
        if (holder.isEmpty()) {
            return fetched(address);
        }
        String path = path(address);
        try {
            String stands = site.copy(holder.get().picture(address), address.url(), assets + path);
            path = stands.substring(assets.length());
        } catch (IOException failure) {
            report.lost("pictures that cannot be read", 1, address.url());
            return Optional.empty();
        }
        copied.put(address.url(), path);
        report.came("pictures", 1);
        return Optional.of(path);
    }

    /** A picture that an earlier run copied, or this one fetches. */
    private Optional<String> fetched(OldAddress address) throws IOException {
        Optional<String> there = site.copied(address.url());
        String known = address.host().isEmpty() ? host : address.host();
        if (there.isEmpty() && !known.isEmpty() && fetch.isPresent()) {
            OldAddress whole = new OldAddress(known, address.path(), address.query());
            Optional<Path> part = fetch.get().file(whole.url(), whole.path());
            if (part.isPresent()) {
                there = Optional.of(site.copy(part.get(), address.url(), assets + path(address)));
                Files.delete(part.get());
            }
        }
        Optional<String> path = there.map(stands -> stands.substring(assets.length()));
        path.ifPresent(stands -> {
            copied.put(address.url(), stands);
            report.came("pictures", 1);
        });
        return path;
    }

    /** The path of a picture, below a folder of its host's name if that is another one. */
    private String path(OldAddress address) {
        boolean foreign = !address.host().isEmpty() && !address.host().equals(host);
        StringBuilder path = new StringBuilder(foreign ? "/" + safe(address.host()) : "");
        String asked = address.query().isEmpty()
                ? ""
                : "-" + Integer.toHexString(address.query().hashCode());
        for (String part : address.path().substring(1).split("/")) {
            path.append('/').append(safe(part));
        }
        int dot = path.lastIndexOf(".");
        boolean named = dot > path.lastIndexOf("/")
                && path.substring(dot).matches("(?i)\\.(?:jpe?g|jpe|png|gif|webp|avif|bmp|tiff?)");
        return named ? path.substring(0, dot) + asked + path.substring(dot) : path + asked + ".jpg";
    }

    /** A name that leads nowhere else, whatever the host had. */
    private static String safe(String part) {
        String safe = part.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[.]+", "");
        return safe.isEmpty() ? "picture" : safe;
    }
}
