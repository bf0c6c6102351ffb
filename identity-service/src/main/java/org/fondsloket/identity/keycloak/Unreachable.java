package org.fondsloket.identity.keycloak;

/** Keycloak gave no usable answer: whether the request took effect is not known. */
public final class Unreachable extends RuntimeException {

    Unreachable(String what) {
        super(what);
    }

    Unreachable(Throwable cause) {
        super(cause);
    }
}
