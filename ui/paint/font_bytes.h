#pragma once

#include <QByteArray>
#include <QtEndian>

namespace foothold {

/// A font table as OpenType lays it out: big-endian numbers at offsets. Reading past the end gives 0.
class FontBytes {
public:
    explicit FontBytes(QByteArray data)
        : m_data(std::move(data)) {}
    quint16 u16(qsizetype at) const {
        return fits(at, 2) ? qFromBigEndian<quint16>(m_data.constData() + at) : quint16(0);
    }
    quint32 u32(qsizetype at) const {
        return fits(at, 4) ? qFromBigEndian<quint32>(m_data.constData() + at) : 0;
    }
    QByteArray text(qsizetype at, qsizetype length) const { return m_data.mid(at, length); }
    qsizetype size() const { return m_data.size(); }

private:
    bool fits(qsizetype at, qsizetype length) const { return at >= 0 && at + length <= m_data.size(); }
    QByteArray m_data;
};

} // namespace foothold
