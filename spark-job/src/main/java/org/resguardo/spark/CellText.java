/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;
import org.resguardo.engine.ColumnBatch;

/**
 * The values of the simple types as a text file would have them: numbers without an exponent and without a fraction that is
 * nothing, dates and times as ISO 8601 with a space between both. Bytes and intervals have no text and count as empty.
 */
enum CellText implements Values {
    TEXT {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            UTF8String text = from.getUTF8String(at);
            byte[] room = ROOM.get();
            int length = text.numBytes();
            if (length > room.length) {
                into.add(text.getBytes(), 0, length);
            } else {
                text.writeToMemory(room, Platform.BYTE_ARRAY_OFFSET);
                into.add(room, 0, length);
            }
        }
    },
    BYTE {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(Integer.toString(from.getByte(at)));
        }
    },
    SHORT {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(Integer.toString(from.getShort(at)));
        }
    },
    INT {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(Integer.toString(from.getInt(at)));
        }
    },
    LONG {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(Long.toString(from.getLong(at)));
        }
    },
    FLOAT {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(number(Float.toString(from.getFloat(at))));
        }
    },
    DOUBLE {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(number(Double.toString(from.getDouble(at))));
        }
    },
    BOOLEAN {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(Boolean.toString(from.getBoolean(at)));
        }
    },
    DATE {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(LocalDate.ofEpochDay(from.getInt(at)).toString());
        }
    },
    TIMESTAMP {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            Instant moment = Instant.EPOCH.plus(from.getLong(at), ChronoUnit.MICROS);
            into.add(LocalDateTime.ofInstant(moment, ZoneOffset.UTC).format(TIME));
        }
    },
    NONE {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.addEmpty();
        }
    };

    private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[16 * 1024]);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(java.util.Locale.ROOT);

    static Values of(DataType type) {
        if (type instanceof DecimalType decimal) {
            return new Exact(decimal.precision(), decimal.scale());
        }
        if (type instanceof StringType) {
            return TEXT;
        }
        if (type instanceof ByteType) {
            return BYTE;
        }
        if (type instanceof ShortType) {
            return SHORT;
        }
        if (type instanceof IntegerType) {
            return INT;
        }
        if (type instanceof LongType) {
            return LONG;
        }
        if (type instanceof FloatType) {
            return FLOAT;
        }
        if (type instanceof DoubleType) {
            return DOUBLE;
        }
        if (type instanceof BooleanType) {
            return BOOLEAN;
        }
        if (type instanceof DateType) {
            return DATE;
        }
        return type instanceof TimestampType || type instanceof TimestampNTZType ? TIMESTAMP : NONE;
    }

    private static String number(String shortest) {
        boolean finite = Character.isDigit(shortest.charAt(shortest.length() - 1));
        if (!finite) {
            return shortest;
        }
        BigDecimal exact = new BigDecimal(shortest).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()), java.math.RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** Numbers with a fixed number of decimals, which they keep. */
    private record Exact(int precision, int scale) implements Values {
        @Override
        public void add(SpecializedGetters from, int at, ColumnBatch into) {
            into.add(from.getDecimal(at, precision, scale).toJavaBigDecimal().toPlainString());
        }
    }
}
