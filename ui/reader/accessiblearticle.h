// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Hashiya {

/// Makes every ArticleView a text to assistive technology (QAccessibleTextInterface), from now on. May be called again.
void installArticleAccessibility();

}
