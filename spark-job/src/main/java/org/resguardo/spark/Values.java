/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.Serializable;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.resguardo.engine.ColumnBatch;

/** The way from a row, or from what is nested in it, to the values of one column. It travels to the cluster. */
interface Values extends Serializable {

    /**
     * Adds the values to a batch: at least one, which is empty where there is none.
     *
     * @param from a row, a nested row or a list
     * @param at a position in it
     */
    void add(SpecializedGetters from, int at, ColumnBatch into);

    /** What stands at a position of a row. */
    record Column(int position, Values inner) implements Values {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            if (from.isNullAt(position)) {
                into.addEmpty();
            } else {
                inner.add(from, position, into);
            }
        }
    }

    /** What stands in a nested row of so many fields. */
    record InStruct(int fields, Column inner) implements Values {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            inner.add(from.getStruct(at, fields), 0, into);
        }
    }

    /** Each element of a list. */
    record Elements(Values inner) implements Values {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            each(from.getArray(at), inner, into);
        }
    }

    /** Each key of a map. */
    record Keys(Values inner) implements Values {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            each(from.getMap(at).keyArray(), inner, into);
        }
    }

    /** Each value of a map. */
    record ValuesOfMap(Values inner) implements Values {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            each(from.getMap(at).valueArray(), inner, into);
        }
    }

    private static void each(ArrayData list, Values inner, ColumnBatch into) {
        int count = list.numElements();
        if (count == 0) {
            into.addEmpty();
        }
        for (int i = 0; i < count; i++) {
            if (list.isNullAt(i)) {
                into.addEmpty();
            } else {
                inner.add(list, i, into);
            }
        }
    }
}
