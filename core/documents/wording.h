#pragma once

#include "core/domain/contact.h"
#include "core/domain/contract.h"
#include "core/domain/engagement.h"
#include "core/domain/expansion.h"
#include "core/domain/planning.h"
#include "core/metrics/health.h"
#include "core/metrics/motions.h"
#include "core/metrics/readiness.h"
#include "core/metrics/whitespace.h"

#include <QString>

/// The words of the field for the values of enumerations, translated: "economic buyer". An optional that is
/// empty has no word (an empty text).
namespace foothold::wording {

QString of(Tier value);
QString of(ContactRole value);
QString of(Seniority value);
QString of(Sentiment value);
QString of(Relationship value);
QString of(EndReason value);
QString of(Forecast value);
QString of(TouchpointKind value);
QString of(Severity value);
QString of(TicketKind value);
QString of(Motion value);
QString of(Gain value);
QString of(Stage value);
QString of(ObjectiveState value);
QString of(Side value);
QString of(QbrState value);
QString of(Measure value);
QString of(HealthColour value);
QString of(Dimension value);
QString of(GateReason value); ///< "health is amber": what holds an action back, within a sentence
/// The same of all reasons: "health is amber; no value is proven yet".
QString reasonsOf(const GatedAction& action);

template <typename E>
QString of(const std::optional<E>& value) {
    return value ? of(*value) : QString();
}

/// "++", "+", "0", "−", "−−": support doubled by a sign.
QString sign(const std::optional<Sentiment>& value);
/// ● ◐ ○: a colour doubled by a sign; "–" if it is unknown.
QString sign(const std::optional<HealthColour>& value);
/// "mid_market" as "mid market": a segment may be the user's own, so it is only made readable.
QString readable(const QString& machineName);
/// With a capital first letter.
QString capitalised(QString text);
/// A label within a sentence: with a small letter, unless the reader's language writes its nouns with a
/// capital.
QString inSentence(const QString& label);
/// The name of a figure or a part of one as an Explanation has it, beginning with a capital.
QString figure(const QString& name);
/// The same of a part that may be named by an id: then it is called by its @p label.
QString figure(const QString& name, const QString& label);
/// A formula or the reason of an unknown value, as an Explanation has it, in the reader's language.
QString explained(const QString& text);

} // namespace foothold::wording
