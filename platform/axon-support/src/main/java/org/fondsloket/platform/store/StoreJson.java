package org.fondsloket.platform.store;

import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a service teach the store how to write a value class of its core, so that the core itself
 * needs no annotation.
 */
@FunctionalInterface
public interface StoreJson {

    void customize(JsonMapper.Builder mapper);
}
