// SPDX-License-Identifier: MIT
// What a search found, one result under the other.
#pragma once

#include "screen/theme.h"
#include "session/search_model.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SearchPage;
}

namespace bedside::desktop {

class SearchPage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    SearchPage(session::SearchModel& model, const screen::Theme& theme, QWidget* parent = nullptr);
    ~SearchPage() override;

    /// Lets Tab come to the results from the field where one types.
    void placeBehind(QWidget& field);

public slots:
    void search(const QString& words);
    /// Moves the keyboard to the first result, where there is one.
    void enterResults();

signals:
    /// target: as session::locationOf reads it, or "term:ID"; words: what to mark there.
    void resultChosen(const QString& target, const QString& words);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fit();

    session::SearchModel& m_model;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::SearchPage> m_form;
};

} // namespace bedside::desktop
