package org.fondsloket.platform.relay;

import java.util.Optional;

/** Turns a stored event of this service into what the others may know of it: mostly nothing. */
public interface OuterEventTranslator {

    Optional<OuterEvent> translate(Object event, StoredEvent stored);
}
