package dev.backfile.desk.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which names of hosts a request may be addressed to. A page of somebody else's, whose name its owner lets point to this
 * machine, does not get at the preview: a browser sends the name by which it came.
 *
 * @param everywhere whether other machines may read, too: they come by number, or by this machine's name
 */
record HostCheck(boolean everywhere) {

    private static final Pattern LOOPBACK = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?::1]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f:.%]*:[0-9a-f:.%]*]?");

    boolean accepts(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.equals("localhost") || LOOPBACK.matcher(name).matches()) {
            return true;
        }
        return everywhere && (NUMBER.matcher(name).matches() || isOwn(name));
    }

    private static boolean isOwn(String name) {
        try {
            String own = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            return name.equals(own) || name.equals(own + ".local");
        } catch (UnknownHostException nameless) {
            return false;
        }
    }
}
