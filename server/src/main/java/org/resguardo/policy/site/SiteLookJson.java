/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.Optional;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.engine.DataCategory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A look as JSON, as the database keeps it; kinds of data by their ids. */
final class SiteLookJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(DataCategory.class, new Writing())
                    .addDeserializer(DataCategory.class, new Reading()))
            .build();

    private SiteLookJson() {}

    static String write(SiteLook look) {
        return MAPPER.writeValueAsString(look);
    }

    /** The look; empty when an older program wrote it in a way that is no longer read, for then the next look mends it. */
    static Optional<SiteLook> read(String text) {
        try {
            return Optional.of(MAPPER.readValue(text, SiteLook.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static final class Writing extends ValueSerializer<DataCategory> {
        @Override
        public void serialize(DataCategory category, JsonGenerator out, SerializationContext context) {
            out.writeString(category.id());
        }
    }

    private static final class Reading extends ValueDeserializer<DataCategory> {
        @Override
        public DataCategory deserialize(JsonParser in, DeserializationContext context) {
            return DataCategory.byId(in.getString()).orElseThrow();
        }
    }
}
