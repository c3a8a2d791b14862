// SPDX-License-Identifier: MIT
// A page shown whole inside another that scrolls: as high as its words need.
#pragma once

#include "screen/article_view.h"

namespace bedside::desktop {

class WholeArticle : public screen::ArticleView {
    Q_OBJECT

public:
    explicit WholeArticle(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    void followCaret();
};

} // namespace bedside::desktop
