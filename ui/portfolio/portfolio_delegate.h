#pragma once

#include "ui/widgets/record_delegate.h"

namespace foothold {

/// Cells of the portfolio: a colour that means something stays when the row is selected.
class PortfolioDelegate final : public RecordDelegate {
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;

private:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace foothold
