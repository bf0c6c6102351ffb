package org.fondsloket.gateway.login;

import java.util.regex.Pattern;
import org.fondsloket.gateway.portal.PortalPage;
import org.jspecify.annotations.Nullable;

/**
 * Where a login returns to: a page of our own portal and nothing else, because whoever may name any
 * address can make our login page end at his.
 */
final class BackPath {

    static final String HOME = "/";

    private static final int LONGEST = 500;

    /**
     * A path and, perhaps, a query: no host, no backslash, no second slash, nothing encoded twice.
     */
    private static final Pattern OWN =
            Pattern.compile("(/[A-Za-z0-9._~-]+)*/?(\\?[A-Za-z0-9._~=&%+,:-]*)?");

    private BackPath() {}

    /** The wanted page, or the first one where the wish leads anywhere else. */
    static String of(@Nullable String wanted) {
        if (wanted == null
                || !wanted.startsWith(HOME)
                || wanted.length() > LONGEST
                || !OWN.matcher(wanted).matches()
                || wanted.contains("..")) {
            return HOME;
        }
        int query = wanted.indexOf('?');
        String path = query < 0 ? wanted : wanted.substring(0, query);
        return PortalPage.isAt(path) ? wanted : HOME;
    }
}
