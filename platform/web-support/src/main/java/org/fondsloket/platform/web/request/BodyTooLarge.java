package org.fondsloket.platform.web.request;

import java.io.IOException;

/** Stops reading a body that is longer than a service takes. */
public final class BodyTooLarge extends IOException {

    BodyTooLarge() {
        super("body too large");
    }
}
