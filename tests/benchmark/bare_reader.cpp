// SPDX-License-Identifier: MIT
// What Bedside's start is measured against: as little as Qt needs to show an HTML file in a window of the same size.
// With --pdf OUT it prints the file instead, for programs that read PDF.
#include <QApplication>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextBrowser>

#include <cstdio>
#include <cstdlib>

namespace {

// Ends the program as Bedside's own --measure-start does.
class Reader : public QTextBrowser {
protected:
    void paintEvent(QPaintEvent* event) override {
        QTextBrowser::paintEvent(event);
        QMetaObject::invokeMethod(
            this, [] { std::_Exit(EXIT_SUCCESS); }, Qt::QueuedConnection);
    }
};

int print(const QString& html, const QString& name) {
    QTextDocument document;
    document.setHtml(html);
    QPdfWriter pdf(name);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    document.print(&pdf);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("bare_reader FILE.html [--pdf OUT.pdf]\n", stderr);
        return EXIT_FAILURE;
    }
    const QString html = QString::fromUtf8(file.readAll());
    if (arguments.value(2) == QStringLiteral("--pdf"))
        return print(html, arguments.value(3));
    Reader reader;
    QFont body(QStringLiteral("Inter")); // Bedside's own type and size: what is compared is the program, not the font
    body.setPixelSize(17);
    reader.setFont(body);
    reader.setHtml(html);
    reader.resize(1200, 800);
    reader.show();
    return QApplication::exec();
}
