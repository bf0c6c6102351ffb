package org.fondsloket.gateway.problem;

/** Everything the edge itself can refuse; the services have codes of their own. */
public enum ProblemCode {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    TOKEN_REFUSED(401),
    SESSION_EXPIRED(401),
    ACCESS_DENIED(403),
    CSRF_REFUSED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    BODY_TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500),
    UNAVAILABLE(503),
    SERVICE_SLOW(503),
    LOGIN_UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> ACCESS_DENIED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : UNEXPECTED;
        };
    }
}
