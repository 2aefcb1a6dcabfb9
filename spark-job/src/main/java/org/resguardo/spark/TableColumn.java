/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.resguardo.connector.Field;

/**
 * A column of values. What is nested in a table's column becomes columns of its own, named from the outside in: {@code
 * address.city}; of lists and maps each element is a value.
 *
 * @param field as it is told to the scan
 * @param values where its values are in a row
 */
record TableColumn(Field field, Values values) {

    /** The columns of rows whose names and types were declared. */
    static List<TableColumn> declared(StructType schema) {
        List<TableColumn> columns = new ArrayList<>();
        StructField[] fields = schema.fields();
        for (int i = 0; i < fields.length; i++) {
            int column = i;
            add(fields[i].name(), fields[i].dataType(), inner -> new Values.Column(column, inner), columns);
        }
        return columns;
    }

    /** The columns of text files, of which only headings are known; Spark names a column without one by its number. */
    static List<TableColumn> untyped(StructType schema) {
        List<TableColumn> columns = new ArrayList<>();
        String[] names = schema.fieldNames();
        for (int i = 0; i < names.length; i++) {
            String name = names[i].equals("_c" + i) ? "" : names[i].strip();
            columns.add(new TableColumn(Field.named(name), new Values.Column(i, CellText.TEXT)));
        }
        return columns;
    }

    private static void add(String name, DataType type, UnaryOperator<Values> way, List<TableColumn> columns) {
        if (type instanceof StructType struct) {
            StructField[] fields = struct.fields();
            for (int i = 0; i < fields.length; i++) {
                int child = i;
                add(
                        name + "." + fields[i].name(),
                        fields[i].dataType(),
                        inner -> way.apply(new Values.InStruct(fields.length, new Values.Column(child, inner))),
                        columns);
            }
        } else if (type instanceof ArrayType array) {
            add(name, array.elementType(), inner -> way.apply(new Values.Elements(inner)), columns);
        } else if (type instanceof MapType map) {
            add(name + ".key", map.keyType(), inner -> way.apply(new Values.Keys(inner)), columns);
            add(name, map.valueType(), inner -> way.apply(new Values.ValuesOfMap(inner)), columns);
        } else {
            Field field = new Field(name, type.simpleString(), "", false);
            columns.add(new TableColumn(field, way.apply(CellText.of(type))));
        }
    }
}
