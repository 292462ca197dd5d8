#pragma once

#include "ui/widgets/field_text.h"

namespace foothold {

/// What a model whose cells are fields of records tells the delegate that edits them (RecordDelegate): its
/// edit role gives and takes canonical texts.
class FieldCells {
public:
    virtual ~FieldCells() = default;

    /// Of a section whose cells can be edited.
    virtual const Column& column(int section) const = 0;
    virtual const FieldContext& context(int section) const = 0;
};

} // namespace foothold
