package app.entente.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;

/** The form a kind of seed file has to have. */
public final class YamlSchema {

    private final Schema schema;

    public YamlSchema(String json) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    /** Reads the file if it has the form, else says where it has not. */
    public YamlNode check(String file, String yaml) {
        var yamlNode = YamlNode.parse(file, yaml);
        findErrors(yamlNode, yaml).stream().findFirst().ifPresent(it -> {
            throw it;
        });
        return yamlNode;
    }

    /** All places where it has not the form. */
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
