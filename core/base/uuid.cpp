#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace foothold {

QString newKey(const Clock& clock) {
    const quint64 milliseconds = quint64(clock.now().toMSecsSinceEpoch());
    const quint64 high = QRandomGenerator::system()->generate64();
    const quint64 low = QRandomGenerator::system()->generate64();
    QUuid uuid;
    uuid.data1 = uint(milliseconds >> 16);
    uuid.data2 = ushort(milliseconds & 0xffff);
    uuid.data3 = ushort(0x7000 | (high & 0x0fff));
    uuid.data4[0] = uchar(0x80 | (low & 0x3f));
    for (int i = 1; i < 8; ++i)
        uuid.data4[i] = uchar(low >> (8 * i));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace foothold
