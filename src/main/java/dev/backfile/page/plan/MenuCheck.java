package dev.backfile.page.plan;

import dev.backfile.config.MenuLink;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.page.path.Addresses;
import java.util.List;
import java.util.stream.Stream;

/** Doubts the links of the site's menus to paths at which the site has nothing; a host may still serve them. */
final class MenuCheck {

    private final Settings settings;
    private final Addresses addresses;
    private final NearestAddresses nearest;

    MenuCheck(Settings settings, Addresses addresses, NearestAddresses nearest) {
        this.settings = settings;
        this.addresses = addresses;
        this.nearest = nearest;
    }

    List<Diagnostic> check() {
        Stream<MenuLink> links =
                settings.habits().settings().judgesMenus() ? settings.menus().all().stream() : Stream.of();
        return links.filter(link -> !link.leadsElsewhere())
                .filter(link -> addresses.named(link.address()).isEmpty())
                .map(this::mistake)
                .distinct()
                .toList();
    }

    private Diagnostic mistake(MenuLink link) {
        String path = link.address().startsWith("/") ? link.address().substring(1) : link.address();
        return Diagnostic.of(
                Code.UNKNOWN_URL,
                link.place(),
                "'" + link.label() + "' in " + link.key() + " leads to '" + link.address()
                        + "', where this site has nothing",
                nearest.nearest(path)
                        .map(Suggestion::question)
                        .orElse("correct the path, or leave it if the host serves it from elsewhere"));
    }
}
