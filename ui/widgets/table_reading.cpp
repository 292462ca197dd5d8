#include "ui/widgets/table_reading.h"

#include "ui/widgets/table_sheet.h"

#include <QAbstractItemView>

namespace foothold {

namespace {

constexpr int readingTime = 25; ///< milliseconds at a stretch: the window stays quick meanwhile

} // namespace

TableReading::TableReading(const QAbstractItemView& table, QObject* parent)
    : QObject(parent)
    , m_table(&table) {
    const auto* model = table.model();
    const auto again = [this] { m_reader.reset(); };
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, again);
    connect(&table, &QObject::destroyed, this, &TableReading::lost);
    connect(&m_timer, &QTimer::timeout, this, &TableReading::readOn);
    m_timer.start(0);
}

TableReading::~TableReading() = default;

Sheet TableReading::take() {
    return m_reader->take();
}

void TableReading::readOn() {
    if (!m_table) return;
    if (!m_reader) m_reader = std::make_unique<SheetReader>(*m_table);
    const bool all = m_reader->readFor(readingTime);
    Q_EMIT progress(m_reader->percent());
    if (!all) return;
    m_timer.stop();
    Q_EMIT done();
}

} // namespace foothold
