package dev.backfile.imports.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts from which an import may fetch: those of the source itself, at their usual ports and public addresses, and those that
 * somebody named, wherever they are. Immutable.
 */
final class AllowedHosts {

    private final Set<String> own;
    private final Set<String> named;

    AllowedHosts(Set<String> own, Set<String> named) {
        this.own = own.stream().map(AllowedHosts::plain).collect(Collectors.toUnmodifiableSet());
        this.named = named.stream().map(AllowedHosts::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Why an address is not asked; empty where it may be. Names are looked up right before they are asked, so that a host that changes
     * its address in between is told by the one that Java keeps.
     *
     * @throws UnknownHostException if nobody knows the host, or the network is down
     */
    Optional<String> refusal(URI address) throws UnknownHostException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!scheme.matches("https?") || host == null || address.getUserInfo() != null) {
            return Optional.of("it is no address of the web");
        }
        if (named.contains(plain(host))) {
            return Optional.empty();
        }
        if (!own.contains(plain(host))) {
            return Optional.of("the host " + host + " is not that of the source; --fetch " + host + " allows it");
        }
        if (address.getPort() >= 0 && address.getPort() != 80 && address.getPort() != 443) {
            return Optional.of("it asks for port " + address.getPort() + "; --fetch " + host + " allows it");
        }
        for (InetAddress each : InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""))) {
            if (!isPublic(each)) {
                return Optional.of("the host " + host + " is one of this network; --fetch " + host + " allows it");
            }
        }
        return Optional.empty();
    }

    /** Whether an address is one of the internet: none of this machine, of a private network, or kept for special uses (RFC 6890). */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        int one = bytes[0] & 0xff;
        int two = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            boolean unique = (one & 0xfe) == 0xfc;
            boolean translated = one == 0
                    || one == 0x20 && two == 0x02
                    || one == 0x20 && two == 0x01 && bytes[2] == 0
                    || one == 0x00 && two == 0x64;
            return !unique && !translated;
        }
        boolean shared = one == 100 && two >= 64 && two < 128;
        boolean special = one == 0
                || one >= 240
                || one == 192 && two == 0 && bytes[2] == 0
                || one == 198 && (two == 18 || two == 19);
        return !shared && !special;
    }

    private static String plain(String host) {
        return host.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[:/].*$", "");
    }
}
