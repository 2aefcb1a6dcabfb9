/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/** Takes the records of an old workbook in the order of the file and hands over its sheets. */
final class XlsRecords implements HSSFListener, AutoCloseable {
    private static final int MOST_ASIDE = 1 << 20;

    private final Place place;
    private final FileIntake intake;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, SpreadsheetNumbers> numbers = new HashMap<>();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord texts;
    private @Nullable SpreadsheetSheet sheet;
    private @Nullable FormulaRecord waiting;
    private Place sheetPlace;
    private boolean since1904;
    private int depth;
    private int sheetsSeen;
    private int row = -1;

    XlsRecords(Place place, FileIntake intake) {
        this.place = place;
        this.intake = intake;
        this.sheetPlace = place;
    }

    /** Names who remembers the number formats. */
    void formats(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    /** True when at least one sheet has begun. */
    boolean sawSheet() {
        return sheetsSeen > 0;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord tab -> tabs.add(tab);
            case SSTRecord all -> texts = all;
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            default -> inSheet(record);
        }
    }

    private void begin(BOFRecord record) {
        depth++;
        if (record.getType() == BOFRecord.TYPE_WORKSHEET && depth == 1) {
            BoundSheetRecord tab = sheetsSeen < tabs.size()
                    ? BoundSheetRecord.orderByBofPosition(tabs)[sheetsSeen]
                    : new BoundSheetRecord(String.valueOf(sheetsSeen + 1));
            sheetsSeen++;
            sheetPlace = place.in(tab.getSheetname());
            sheet = new SpreadsheetSheet(intake, sheetPlace, tab.isHidden() || tab.isVeryHidden());
            row = -1;
        } else if (depth == 1 && record.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheetsSeen++; // a chart or a macro sheet has a tab, too
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && sheet != null) {
            sheet.finished();
            closeSheet();
        }
    }

    private void inSheet(Record record) {
        if (sheet == null) {
            return;
        }
        switch (record) {
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case LabelSSTRecord cell -> cell(cell, text(cell));
            case LabelRecord cell -> cell(cell, cell.getValue());
            case NumberRecord cell -> cell(cell, number(cell, cell.getValue()));
            case BoolErrRecord cell -> cell(cell, cell.isBoolean() ? String.valueOf(cell.getBooleanValue()) : "");
            case FormulaRecord cell -> formula(cell);
            case StringRecord text -> formulaText(text);
            case NoteRecord note -> keep(comments, note.getAuthor());
            case TextObjectRecord text -> keep(comments, text.getStr().getString());
            case HyperlinkRecord link -> keep(links, link.getAddress());
            case HeaderRecord header -> keep(aside, header.getText());
            case FooterRecord footer -> keep(aside, footer.getText());
            default -> {
                // layout
            }
        }
    }

    private String text(LabelSSTRecord cell) {
        SSTRecord all = texts;
        int index = cell.getSSTIndex();
        return all == null || index < 0 || index >= all.getNumUniqueStrings()
                ? ""
                : all.getString(index).getString();
    }

    private String number(CellValueRecordInterface cell, double value) {
        FormatTrackingHSSFListener known = Objects.requireNonNull(formats);
        SpreadsheetNumbers way = numbers.computeIfAbsent(
                known.getFormatIndex(cell),
                id -> SpreadsheetNumbers.of(id, Objects.requireNonNullElse(known.getFormatString(cell), "")));
        return way.shown(value, since1904);
    }

    private void formula(FormulaRecord cell) {
        waiting = cell;
        if (cell.getCachedResultTypeEnum() == CellType.NUMERIC) {
            cell(cell, number(cell, cell.getValue()));
        } else if (cell.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            cell(cell, String.valueOf(cell.getCachedBooleanValue()));
        }
    }

    private void formulaText(StringRecord text) {
        if (waiting != null) {
            cell(waiting, text.getString());
            waiting = null;
        }
    }

    private void cell(CellValueRecordInterface cell, String value) {
        SpreadsheetSheet open = Objects.requireNonNull(sheet);
        if (cell.getRow() != row) {
            open.endRow();
            row = cell.getRow();
        }
        open.cell(cell.getColumn(), value);
    }

    private static void keep(StringBuilder texts, @Nullable String text) {
        if (text != null && !text.isBlank() && texts.length() < MOST_ASIDE) {
            texts.append(text).append('\n');
        }
    }

    private void closeSheet() {
        SpreadsheetSheet open = sheet;
        if (open == null) {
            return;
        }
        sheet = null;
        open.close();
        handOver(comments, sheetPlace.in("comments"));
        handOver(links, sheetPlace.in("links"));
        handOver(aside, sheetPlace);
    }

    private void handOver(StringBuilder kept, Place where) {
        try (SpreadsheetText text = new SpreadsheetText(intake, where)) {
            text.add(kept.toString());
        }
        kept.setLength(0);
    }

    @Override
    public void close() {
        closeSheet();
    }
}
