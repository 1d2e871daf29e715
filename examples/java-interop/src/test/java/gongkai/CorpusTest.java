package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure alone: what a rule asks across fields, and what it demands, the schema does not say. */
class CorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "construction.award",
        "housing.allocation-result",
        "land.supply-result",
        "licence",
        "mining.approval-result",
        "procurement.contract",
        "property.project"
      })
  void takesTheValidRecord(String recordType) throws IOException {
    assertEquals(Set.of(), schema(recordType).validate(validPayload(recordType)));
  }

  @Test
  void refusesAnAmountThatIsText() throws IOException {
    ObjectNode payload = validPayload("procurement.contract");
    payload.put("price", "23.5万元");
    assertFalse(schema("procurement.contract").validate(payload).isEmpty());
  }

  private static JsonSchema schema(String recordType) throws IOException {
    return FACTORY.getSchema(read("/json-schema/" + recordType + ".json"));
  }

  private static ObjectNode validPayload(String recordType) throws IOException {
    return (ObjectNode) read("/corpus/" + recordType + "/valid.json").get("payload");
  }

  private static JsonNode read(String resource) throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream(resource)) {
      if (in == null) throw new IOException("no such resource: " + resource);
      return JSON.readTree(in);
    }
  }
}
