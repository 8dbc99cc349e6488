package app.entente.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;

/** A JSON schema for one kind of YAML file. */
public final class YamlSchema {

    private final Schema schema;

    public YamlSchema(String json) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    /** Returns the root of the file; throws {@link InvalidYaml} with the first error where it does not match. */
    public YamlNode check(String file, String yaml) {
        var yamlNode = YamlNode.parse(file, yaml);
        findErrors(yamlNode, yaml).stream().findFirst().ifPresent(it -> {
            throw it;
        });
        return yamlNode;
    }

    /** Returns an error for each place that does not match. */
    public List<InvalidYaml> findErrors(YamlNode yamlNode, String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(error -> yamlNode.nearest(path(error)).invalid(error.getMessage()))
                .toList();
    }

    private static List<Object> path(Error error) {
        var location = error.getInstanceLocation();
        var path = new ArrayList<Object>();
        for (var i = 0; i < location.getNameCount(); i++) {
            path.add(location.getElement(i));
        }
        if (error.getProperty() != null) {
            path.add(error.getProperty());
        }
        return path;
    }
}
