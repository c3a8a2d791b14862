// SPDX-License-Identifier: MIT
#include "desktop/handouts/clinic_fields.h"

#include "desktop/file_dialog.h"
#include "desktop/handout.h"
#include "desktop/option_card.h"
#include "desktop/text.h"
#include "document/handout/typed_text.h"
#include "ui_clinic_fields.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace bedside::desktop {

namespace {

constexpr int restOfTyping = 500; // ms

/// Returns a line of a letterhead as it can be printed.
std::string printable(const QString& line) {
    const auto kept = document::typedLine(line.trimmed().left(document::longestLine).toStdString());
    return kept ? *kept : std::string();
}

} // namespace

ClinicFields::ClinicFields(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::ClinicFields>()) {
    m_form->setupUi(this);
    m_form->addressField->setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(restOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &ClinicFields::remember);
}

ClinicFields::~ClinicFields() {
    if (m_pause.isActive())
        remember();
}

void ClinicFields::setUp(session::HandoutBench& bench, const screen::Theme& theme, const KeptLetterhead& kept,
                         const session::Policy& policy) {
    m_bench = &bench;
    m_kept = kept;
    m_remember = new OptionCard(tr("Remember on this computer"), CardShape::Row, false, theme, this);
    m_remember->setObjectName(QStringLiteral("rememberCard"));
    m_remember->setTight(true);
    m_form->rememberRow->addWidget(m_remember);
    const auto remembered = policy.locksLetterhead ? std::nullopt : m_kept.read();
    m_remember->setChecked(remembered.has_value());
    if (const auto& letterhead = remembered ? remembered : policy.letterhead)
        fill(*letterhead);
    connect(m_form->clinicField, &QLineEdit::textChanged, this, &ClinicFields::take);
    connect(m_form->addressField, &QPlainTextEdit::textChanged, this, &ClinicFields::take);
    connect(m_form->logoButton, &QPushButton::clicked, this, &ClinicFields::chooseLogo);
    connect(m_form->removeLogoButton, &QPushButton::clicked, this, [this] {
        m_letterhead.logo = {};
        m_form->logoButton->setFocus(Qt::OtherFocusReason);
        say(*m_form->logoFault, {});
        take();
    });
    connect(m_remember, &QPushButton::clicked, this, &ClinicFields::remember);
    say(*m_form->logoFault, {});
    say(*m_form->keepFault, {});
    take();
    m_pause.stop(); // that is what is in the file
    if (policy.locksLetterhead)
        lock();
}

/// It can be read, and copied out, but not changed.
void ClinicFields::lock() {
    m_form->clinicWords->setText(tr("Stands at the top of the first page. It is set for this computer."));
    m_form->clinicField->setReadOnly(true);
    m_form->addressField->setReadOnly(true);
    m_form->addressField->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->clinicField->setAccessibleDescription(m_form->clinicWords->text());
    m_form->addressField->setAccessibleDescription(m_form->clinicWords->text());
    for (QWidget* change :
         std::initializer_list<QWidget*>{m_form->logoLabel, m_form->logoButtons, m_remember, m_form->rememberWords})
        change->hide();
}

void ClinicFields::setPress(const press::Press* press) {
    m_press = press;
    const Faults faults = m_press->faultsOf(m_letterhead.logo, m_bench->ownPhrases());
    if (faults.empty())
        return;
    m_letterhead.logo = {};
    say(*m_form->logoFault, faults);
    take();
}

void ClinicFields::fill(const document::Letterhead& letterhead) {
    QStringList lines;
    for (const std::string& line : letterhead.lines)
        lines.append(text(line));
    m_form->clinicField->setText(text(letterhead.name));
    m_form->addressField->setPlainText(lines.join(u'\n'));
    m_letterhead.logo = letterhead.logo;
}

void ClinicFields::show(const document::Letterhead& letterhead) {
    fill(letterhead);
    take();
}

void ClinicFields::take() {
    m_letterhead.name = printable(m_form->clinicField->text());
    m_letterhead.lines.clear();
    for (const QString& line : m_form->addressField->toPlainText().split(u'\n'))
        if (std::string kept = printable(line);
            !kept.empty() && m_letterhead.lines.size() < document::mostLetterheadLines)
            m_letterhead.lines.push_back(std::move(kept));
    m_form->removeLogoButton->setVisible(!m_letterhead.logo.bytes.empty());
    m_form->logoButton->setText(m_letterhead.logo.bytes.empty() ? tr("Choose a logo…") : tr("Choose another logo…"));
    m_bench->write(&document::HandoutChoice::letterhead, m_letterhead);
    if (m_remember->isChecked())
        m_pause.start();
}

void ClinicFields::chooseLogo() {
    QFileDialog dialog(window(), tr("Choose a logo"), QString(), tr("Pictures (*.svg *.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    fitFileDialog(dialog);
    if (dialog.exec() == QDialog::Accepted)
        takeLogo(dialog.selectedFiles().value(0));
}

/// A file that cannot be used leaves the sign that was there.
void ClinicFields::takeLogo(const QString& file) {
    QFile picture(file);
    const QString name = QFileInfo(file).fileName();
    if (!picture.open(QIODevice::ReadOnly))
        return say(*m_form->logoFault, {{name.toStdString(), picture.errorString().toStdString()}});
    if (picture.size() > static_cast<qint64>(press::largestLogo))
        return say(*m_form->logoFault,
                   {{name.toStdString(), tr("The file is too large. Choose one under 2 MB.").toStdString()}});
    document::Logo logo;
    logo.bytes = picture.readAll().toStdString();
    logo.isSvg = !logo.bytes.starts_with("\x89PNG");
    const Faults faults = m_press ? m_press->faultsOf(logo, m_bench->ownPhrases()) : Faults{};
    say(*m_form->logoFault, faults);
    if (!faults.empty())
        return;
    m_letterhead.logo = std::move(logo);
    take();
}

void ClinicFields::say(QWidget& label, const Faults& faults) {
    auto& words = static_cast<QLabel&>(label);
    words.setVisible(!faults.empty());
    words.setText(faults.empty() ? QString() : text(describe(faults.front())));
}

void ClinicFields::remember() {
    m_pause.stop();
    say(*m_form->keepFault, m_remember->isChecked() ? m_kept.keep(m_letterhead) : m_kept.forget());
}

QString ClinicFields::summary() const {
    const QString name = text(m_letterhead.name);
    if (!name.isEmpty())
        return name;
    const bool isEmpty = m_letterhead.lines.empty() && m_letterhead.logo.bytes.empty();
    return isEmpty ? tr("No letterhead") : tr("With a letterhead");
}

} // namespace bedside::desktop
