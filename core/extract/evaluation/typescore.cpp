// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/typescore.h"

namespace Hashiya {

namespace {

double ratio(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : double(part) / double(whole);
}

}

double TypeScore::precision() const
{
    return ratio(correct, predicted);
}

double TypeScore::recall() const
{
    return ratio(correct, gold);
}

double TypeScore::f1() const
{
    return ratio(2 * correct, gold + predicted);
}

double TypeScore::valueAccuracy() const
{
    return ratio(valuesRight, valuesScored);
}

TypeScore &TypeScore::operator+=(const TypeScore &other)
{
    gold += other.gold;
    predicted += other.predicted;
    correct += other.correct;
    valuesScored += other.valuesScored;
    valuesRight += other.valuesRight;
    return *this;
}

}
