#include "core/exchange/xlsx_writer.h"

#include "core/base/c_environment.h"
#include "core/base/safe_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <array>

namespace foothold {

namespace {

constexpr int narrowest = 8, widest = 60;   // of a column, in characters
constexpr std::size_t rowsMeasured = 1'000; // for the width of columns

struct T {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheets)
};

/// How cells look; made in a fixed order, since the file numbers them so.
class Formats {
public:
    explicit Formats(lxw_workbook* book)
        : heading(workbook_add_format(book))
        , date(numbers(book, "yyyy\\-mm\\-dd"))
        , month(numbers(book, "yyyy\\-mm"))
        , whole(numbers(book, "#,##0"))
        , decimal(numbers(book, "#,##0.0"))
        , percent(numbers(book, "0.0%")) {
        format_set_bold(heading);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_text_wrap(heading);
        format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_format* day : {date, month}) // apart from what stands in the next column
            format_set_align(day, LXW_ALIGN_LEFT);
        QByteArray pattern = "#,##0";
        for (lxw_format*& one : m_money) {
            one = numbers(book, pattern.constData());
            pattern += pattern.contains('.') ? "0" : ".0";
        }
    }

    lxw_format* money(Currency currency) const { return m_money[std::size_t(currency.decimals())]; }

    lxw_format *heading, *date, *month, *whole, *decimal, *percent;

private:
    static lxw_format* numbers(lxw_workbook* book, const char* pattern) {
        lxw_format* format = workbook_add_format(book);
        format_set_num_format(format, pattern);
        return format;
    }

    std::array<lxw_format*, 5> m_money; ///< by decimals
};

/// A text as the file holds it: short enough, without control characters, and without what a spreadsheet
/// would read as the escape of a character.
QByteArray textIn(const QString& source) {
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString text = withoutControls(source).remove(QLatin1Char('\r'));
    if (text.size() > longestSheetText) {
        text.truncate(longestSheetText - 1);
        if (text.back().isHighSurrogate()) text.chop(1);
        text += QChar(0x2026);
    }
    return text.replace(escape, QStringLiteral("_x005F_")).left(longestSheetText).toUtf8();
}

/// The number of a day, counted from 1900 as spreadsheets do; nothing before they count right.
std::optional<double> serialOf(Date date) {
    if (date < dateOf(1900, 3, 1)) return {};
    return double((date - dateOf(1899, 12, 30)).count());
}

class SheetWriter {
public:
    SheetWriter(lxw_worksheet* sheet, const Formats& formats)
        : m_sheet(sheet)
        , m_formats(formats) {}

    void write(const Sheet& sheet) {
        const auto columns = writtenColumns(sheet);
        if (columns.empty()) return;
        const auto last = lxw_col_t(columns.size() - 1);
        std::vector<int> widths;
        for (m_column = 0; m_column <= last; ++m_column) {
            const QString& heading = columns[m_column].heading;
            writeText(0, heading, m_formats.heading);
            widths.push_back(std::clamp(int(heading.size()) + 4, narrowest, 24)); // with the filter's arrow
        }
        for (const Sheet::Row& row : sheet.rows) {
            ++m_row;
            for (m_column = 0; m_column <= last; ++m_column) {
                m_width = 0;
                std::visit(*this, writtenCell(columns[m_column], row));
                if (m_row <= rowsMeasured)
                    widths[m_column] = std::clamp(m_width + 2, widths[m_column], widest);
            }
        }
        for (m_column = 0; m_column <= last; ++m_column)
            worksheet_set_column(m_sheet, m_column, m_column, widths[m_column], nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, m_row, last);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    /// The first thing that went wrong.
    lxw_error error() const { return m_error; }

    void operator()(std::monostate) {}
    void operator()(const QString& text) {
        if (text.isEmpty()) return;
        m_width = int(std::min<qsizetype>(text.size(), widest));
        writeText(m_row, text, nullptr);
    }
    void operator()(std::int64_t number) { writeNumber(double(number), m_formats.whole, 0); }
    void operator()(double number) { writeNumber(number, m_formats.decimal, 1); }
    void operator()(const Amount& amount) {
        writeNumber(double(amount.minor) / double(amount.currency.minorPerMajor()),
                    m_formats.money(amount.currency), amount.currency.decimals());
    }
    void operator()(const Percentage& percentage) {
        writeNumber(percentage.value / 100, m_formats.percent, 1);
    }
    void operator()(Date date) { writeDay(date, isoDate(date), m_formats.date); }
    void operator()(Month month) { writeDay(month.firstDay(), isoMonth(month), m_formats.month); }

private:
    void writeText(lxw_row_t row, const QString& text, lxw_format* format) {
        note(worksheet_write_string(m_sheet, row, m_column, textIn(text).constData(), format));
    }
    void writeNumber(double number, lxw_format* format, int decimals) {
        m_width = int(QString::number(number, 'f', decimals).size() * 4 / 3); // with the separators
        note(worksheet_write_number(m_sheet, m_row, m_column, number, format));
    }
    void writeDay(Date day, const QString& text, lxw_format* format) {
        m_width = int(text.size());
        if (const auto serial = serialOf(day))
            note(worksheet_write_number(m_sheet, m_row, m_column, *serial, format));
        else
            writeText(m_row, text, nullptr);
    }
    void note(lxw_error error) {
        if (m_error == LXW_NO_ERROR) m_error = error;
    }

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    int m_width = 0; ///< characters of the cell just written
    lxw_error m_error = LXW_NO_ERROR;
};

void setProperties(lxw_workbook* book, const Workbook& workbook) {
    QByteArray title = textIn(workbook.title), subject = textIn(workbook.subject),
               author = textIn(workbook.author);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    // 0 would be the time of writing.
    properties.created = std::max<std::int64_t>(1, std::int64_t(daysOf(workbook.asOf)) * 86'400);
    workbook_set_properties(book, &properties);
}

Status checkSize(const Sheet& sheet) {
    if (sheet.rows.size() >= mostSheetRows)
        return failure(ErrorKind::Rejected, T::tr("The table \"%1\" has %2 rows; a sheet holds %3 with its "
                                                  "headings. Filter it, or save it as CSV.")
                                                .arg(sheet.name)
                                                .arg(sheet.rows.size())
                                                .arg(mostSheetRows));
    if (writtenColumns(sheet).size() > mostSheetColumns)
        return failure(ErrorKind::Rejected, T::tr("The table \"%1\" has more than %2 columns, which is what "
                                                  "a sheet holds. Save it as CSV.")
                                                .arg(sheet.name)
                                                .arg(mostSheetColumns));
    return {};
}

lxw_error writeTo(const Workbook& workbook, const QByteArray& path) {
    const PointAsDecimal numbers; // it prints them as the thread's locale wants
    const QuietErrors errors;     // and its errors, too
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.constData(), &options);
    if (!book) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    setProperties(book, workbook);
    const Formats formats(book);
    const QStringList names = sheetNames(workbook.sheets);
    lxw_error error = LXW_NO_ERROR;
    for (std::size_t i = 0; i < workbook.sheets.size() && error == LXW_NO_ERROR; ++i) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, names[qsizetype(i)].toUtf8().constData());
        if (!sheet) {
            error = LXW_ERROR_CREATING_TMPFILE;
            break;
        }
        SheetWriter writer(sheet, formats);
        writer.write(workbook.sheets[i]);
        error = writer.error();
    }
    const lxw_error closed = workbook_close(book);
    return error == LXW_NO_ERROR ? closed : error;
}

/// libxlsxwriter does not notice that a disk was full while it wrote its temporary files: every sheet has to
/// be there to its end.
bool isWhole(const QByteArray& path, std::size_t sheets) {
    zip_t* archive = zip_open(path.constData(), ZIP_RDONLY, nullptr);
    if (!archive) return false;
    bool whole = true;
    for (std::size_t i = 1; i <= sheets && whole; ++i) {
        const QByteArray name = "xl/worksheets/sheet" + QByteArray::number(qulonglong(i)) + ".xml";
        zip_file_t* file = zip_fopen(archive, name.constData(), 0);
        QByteArray end, buffer(1 << 16, Qt::Uninitialized);
        zip_int64_t read = file ? 0 : -1;
        while (file && (read = zip_fread(file, buffer.data(), zip_uint64_t(buffer.size()))) > 0)
            end = (end + buffer.left(read)).right(16);
        if (file) zip_fclose(file);
        whole = read == 0 && end.endsWith("</worksheet>");
    }
    zip_discard(archive);
    return whole;
}

} // namespace

Status writeXlsx(const Workbook& workbook, const QString& path) {
    for (const Sheet& sheet : workbook.sheets)
        if (const Status fits = checkSize(sheet); !fits) return fits;
    SafeFile file(path);
    if (const Status opened = file.open(); !opened) return opened;
    const QByteArray temporary = QFile::encodeName(file.temporaryPath());
    const lxw_error error = writeTo(workbook, temporary);
    if (error != LXW_NO_ERROR || !isWhole(temporary, workbook.sheets.size()))
        return failure(ErrorKind::Io,
                       T::tr("%1 cannot be written: %2.")
                           .arg(path, error == LXW_NO_ERROR ? T::tr("no room for temporary files")
                                                            : QString::fromUtf8(lxw_strerror(error))));
    return file.commit();
}

} // namespace foothold
