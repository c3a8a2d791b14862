// SPDX-License-Identifier: MIT
// What an administrator may set, how it is read, and what is said of what does not count.
#include "app/policy/ini_file.h"
#include "app/policy/policy_use.h"
#include "store/embedded_content.h"
#include "store/library.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bedside;
using namespace std::chrono_literals;
using session::Export;

namespace {

const app::PolicyWords& known() {
    static const app::PolicyWords all{store::Library::open(store::embeddedContent())->regions(),
                                      {QStringLiteral("en"), QStringLiteral("es")}};
    return all;
}

class PolicyFolder {
public:
    QString write(const QByteArray& bytes, const char* name = "policy.ini") const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    app::PolicyReading read(const QByteArray& bytes) const { return app::readPolicy({write(bytes)}, known()); }
    /// Returns the remarks, a line each, without the folder.
    std::string remarks(const QByteArray& bytes) const { return lines(read(bytes).remarks); }
    std::string lines(const Faults& remarks) const {
        std::string all;
        for (const Fault& remark : remarks)
            all += describe(remark) + '\n';
        return QString::fromStdString(all).remove(m_folder.path() + u'/').toStdString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("without a policy everything is allowed and nothing is settled, and nothing is remarked on") {
    const PolicyFolder folder;
    const auto reading = app::readPolicy({folder.path("none.ini")}, known());
    CHECK(reading.remarks.empty());
    CHECK_FALSE(reading.policy.idleTime);
    CHECK(reading.policy.country.isEmpty());
    for (const Export way :
         {Export::Print, Export::Pdf, Export::WebPage, Export::Mail, Export::Copy, Export::RecordNote, Export::Fhir})
        CHECK(reading.policy.allows(way));
}

TEST_CASE("a policy sets what it says, from a file of Windows, too") {
    const PolicyFolder folder;
    const QString logo = folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "logo.svg");
    const auto reading =
        folder.read("\xef\xbb\xbf; ours\r\n[country]\r\nchoice = GB\r\nlocked=yes\r\n"
                    "[pages]\r\nhide_sexual = yes\r\n[clinic_view]\r\nat_start = yes\r\nlocked = yes\r\n"
                    "[idle]\r\nminutes = 10\r\n"
                    "[letterhead]\r\nline_2 = 01234 567890\r\nline_1 = 1 High Street, \"Anytown\"; UK\r\n"
                    "name = The Clin\xc3\xad"
                    "c\r\nlogo = " +
                    logo.toUtf8() +
                    "\r\nlocked = yes\r\n[exports]\r\nallowed = print,copy\r\n"
                    "[files]\r\nsave_folder = /srv/our handouts/\r\n");
    CHECK(folder.lines(reading.remarks) == "");
    const session::Policy& policy = reading.policy;
    CHECK(policy.country == QStringLiteral("GB"));
    CHECK(policy.locksCountry);
    CHECK(policy.hidesSexualPages);
    CHECK(policy.startsInClinicView);
    CHECK(policy.locksClinicView);
    CHECK(policy.idleTime == 10min);
    REQUIRE(policy.letterhead);
    CHECK(policy.letterhead->name == "The Clin\u00edc");
    CHECK(policy.letterhead->lines == std::vector<std::string>{"1 High Street, \"Anytown\"; UK", "01234 567890"});
    CHECK(policy.letterhead->logo.isSvg);
    CHECK(policy.locksLetterhead);
    CHECK(policy.exports == QSet<Export>{Export::Print, Export::Copy});
    CHECK(policy.saveFolder == QStringLiteral("/srv/our handouts"));
}

TEST_CASE("a value that cannot be is named with its place and what was expected, and does not count") {
    const PolicyFolder folder;
    CHECK(folder.remarks("[country]\nchoice = Narnia\n") ==
          "policy.ini:2: country/choice: expected one of: none EU AU CA IE NZ GB US\n");
    CHECK(folder.remarks("[country]\nlocked = yes\n") ==
          "policy.ini:2: country/locked: expected country/choice beside it\n");
    CHECK(folder.remarks("[letterhead]\nlocked = yes\n") ==
          "policy.ini:2: letterhead/locked: expected a letterhead beside it\n");
    for (const char* minutes : {"", "-1", "5.5", "five", "241", "05", "+5", "99999999999"})
        CHECK(folder.remarks(QByteArray("[idle]\nminutes = ") + minutes + "\n") ==
              "policy.ini:2: idle/minutes: expected a whole number from 0 (never) to 240\n");
    CHECK(folder.remarks("[files]\nsave_folder = handouts\n") ==
          "policy.ini:2: files/save_folder: expected the whole path of a folder\n");
    for (const char* logo : {"logo.svg", "/no/such/logo.svg", "/", ""})
        CHECK(folder.remarks(QByteArray("[letterhead]\nlogo = ") + logo + "\n") ==
              "policy.ini:2: letterhead/logo: expected the whole path of an SVG or PNG file, at most 2 MB\n");
    CHECK(folder.remarks("[letterhead]\nname = " + QByteArray(201, 'x') + "\n") ==
          "policy.ini:2: letterhead/name: expected a line of text, at most 200 characters\n");
    CHECK_FALSE(folder.read("[country]\nlocked = yes\n").policy.locksCountry);
    CHECK_FALSE(folder.read("[letterhead]\nlocked = yes\n").policy.locksLetterhead);
    CHECK_FALSE(folder.read("[idle]\nminutes = x\n").policy.idleTime);
    CHECK(folder.read("[idle]\nminutes = 0\n").policy.idleTime == 0min);
}

TEST_CASE("a lock that says neither yes nor no is named, and locks: a slip must not open what was to be closed") {
    const PolicyFolder folder;
    for (const char* slip : {"", "true", "yess", "Yes", "1", "on", "false", "yes ; ours"}) {
        INFO(slip);
        const auto reading = folder.read(
            QByteArray("[country]\nchoice = GB\nlocked = ") + slip + "\n[letterhead]\nname = x\nlocked = " + slip +
            "\n[clinic_view]\nlocked = " + slip + "\nat_start = " + slip + "\n[pages]\nhide_sexual = " + slip + "\n");
        const session::Policy& policy = reading.policy;
        CHECK((policy.locksCountry && policy.locksLetterhead && policy.locksClinicView && policy.hidesSexualPages));
        CHECK_FALSE(policy.startsInClinicView); // which closes nothing
        const std::string closed = ": expected yes or no; until then it counts as yes\n";
        CHECK(folder.lines(reading.remarks) == "policy.ini:3: country/locked" + closed +
                                                   "policy.ini:6: letterhead/locked" + closed +
                                                   "policy.ini:8: clinic_view/locked" + closed +
                                                   "policy.ini:9: clinic_view/at_start: expected yes or no\n"
                                                   "policy.ini:11: pages/hide_sexual" +
                                                   closed);
    }
    CHECK(folder.remarks("[country]\nlocked = true\n") ==
          "policy.ini:2: country/locked: expected yes or no; until then it counts as yes\n"
          "policy.ini:2: country/locked: expected country/choice beside it\n");
    CHECK_FALSE(folder.read("[country]\nchoice = GB\nlocked = no\n").policy.locksCountry);
}

TEST_CASE("a slip among the ways out allows nothing more than the words that are known") {
    const PolicyFolder folder;
    for (const char* slip : {"", "pdff", "Print", "nothing", "all", "\"print\"", ",", "print;pdf"}) {
        INFO(slip);
        CHECK(folder.read(QByteArray("[exports]\nallowed = ") + slip + "\n").policy.exports.isEmpty());
    }
    const std::string expected = "policy.ini:2: exports/allowed: expected none, or some of: print pdf web_page mail "
                                 "copy record_note fhir\n";
    CHECK(folder.remarks("[exports]\nallowed = print pdff\n") == expected);
    CHECK(folder.read("[exports]\nallowed = print pdff\n").policy.exports == QSet<Export>{Export::Print});
    CHECK(folder.read("[exports]\nallowed = none\n").policy.exports.isEmpty());
    CHECK(folder.remarks("[exports]\nallowed = none\n") == "");
    CHECK(folder.remarks("[exports]\nallowed = pdff\n") == expected);
    CHECK(folder.remarks("[exports]\nallowed =\n") == expected);
    CHECK(folder.remarks("[exports]\nallowed = none print\n") == expected);
}

TEST_CASE("what is not known and what is no line of such a file are named") {
    const PolicyFolder folder;
    CHECK(folder.remarks("[idle]\nminute = 5\n[letterhead]\nline_9 = x\nline_0 = x\nline_11 = x\n[extra]\nkey = 1\n") ==
          "policy.ini:2: idle/minute: this key is not known\n"
          "policy.ini:4: letterhead/line_9: this key is not known\n"
          "policy.ini:5: letterhead/line_0: this key is not known\n"
          "policy.ini:6: letterhead/line_11: this key is not known\n"
          "policy.ini:8: extra/key: this key is not known\n");
    CHECK(folder.remarks("minutes = 5\n") == "policy.ini:1: minutes: expected a [group] before it\n");
    const std::string line = "expected [group], key = value, or a remark behind a ;\n";
    CHECK(folder.remarks("[idle\nminutes\n[Idle]\nMinutes = 5\n[idle]\nminutes = \x1b[2J\n") ==
          "policy.ini:1: " + line + "policy.ini:2: " + line + "policy.ini:3: " + line + "policy.ini:4: " + line +
              "policy.ini:6: idle/minutes: expected plain text, saved as UTF-8\n");
    CHECK(folder.remarks("[idle]\nminutes = 5\nminutes = 6\n") ==
          "policy.ini:3: idle/minutes: expected once; the first value counts\n");
}

TEST_CASE("a group that is none ends the one before, and what stands below it does not count") {
    const PolicyFolder folder;
    for (const char* group : {"[Letterhead]", "[letter head]", "[letterhead", "[letterhead] ; ours", "[]", "["}) {
        INFO(group);
        const auto reading = folder.read(QByteArray("[country]\nchoice = GB\n") + group + "\nlocked = yes\n");
        CHECK(reading.policy.country == QStringLiteral("GB"));
        CHECK_FALSE(reading.policy.locksCountry);
        CHECK(folder.lines(reading.remarks) == "policy.ini:3: expected [group], key = value, or a remark behind a ;\n"
                                               "policy.ini:4: locked: expected a [group] before it\n");
    }
    CHECK(folder.read("[country]\nchoice = GB\n[Letterhead]\nname = x\n[country]\nlocked = yes\n").policy.locksCountry);
}

TEST_CASE("a line that is no UTF-8 text is named with its number and key, and all others count") {
    const PolicyFolder folder;
    const QByteArray latin = "[country]\nchoice = GB\nlocked = yes\n[letterhead]\nname = Cl\xednica\nline_1 = Calle 1\n"
                             "; la cl\xednica\n[idle]\nminutes = 5\n";
    const auto reading = folder.read(latin);
    CHECK(folder.lines(reading.remarks) == "policy.ini:5: letterhead/name: expected plain text, saved as UTF-8\n");
    CHECK(reading.policy.locksCountry);
    CHECK(reading.policy.idleTime == 5min);
    REQUIRE(reading.policy.letterhead);
    CHECK(reading.policy.letterhead->name.empty());
    CHECK(reading.policy.letterhead->lines == std::vector<std::string>{"Calle 1"});
    CHECK(folder.remarks("[idle]\nm\xednutes = 5\n[cl\xednica]\nlocked = yes\n") ==
          "policy.ini:2: expected [group], key = value, or a remark behind a ;\n"
          "policy.ini:3: expected [group], key = value, or a remark behind a ;\n"
          "policy.ini:4: locked: expected a [group] before it\n");
}

TEST_CASE("a line that is no text closes what it was to close") {
    const PolicyFolder folder;
    const auto reading = folder.read("[country]\nchoice = GB\nlocked = s\xed\n[exports]\nallowed = print c\xf3pia\n");
    CHECK(reading.policy.locksCountry);
    CHECK(reading.policy.exports == QSet<Export>{Export::Print});
    CHECK(folder.lines(reading.remarks) == "policy.ini:3: country/locked: expected plain text, saved as UTF-8\n"
                                           "policy.ini:5: exports/allowed: expected plain text, saved as UTF-8\n");
    CHECK(folder.read("[exports]\nallowed = \xff\n").policy.exports.isEmpty());
    CHECK(folder.read("[exports]\nallowed = \x1b\n").policy.exports.isEmpty());
}

TEST_CASE("a file that is too large, no text or not to be read is named, and nothing of it counts") {
    const PolicyFolder folder;
    CHECK(folder.remarks("[idle]\nminutes = 5\n" + QByteArray(65'536, ';')) ==
          "policy.ini: this file is larger than 64 kB, so nothing of it counts\n");
    CHECK(folder.remarks(QByteArray("\xff\xfe[\0i\0d\0l\0e\0]\0\n\0", 16)) == // as Windows calls Unicode
          "policy.ini: this file is no UTF-8 text, so nothing of it counts\n");
    const auto unreadable = app::readPolicy({QStringLiteral("/")}, known()); // a folder, also for root
    CHECK(folder.lines(unreadable.remarks) == "/: this file cannot be read, so nothing of it counts\n");
    REQUIRE(QFile::link(folder.path("gone.ini"), folder.path("link.ini")));
    CHECK(folder.lines(app::readPolicy({folder.path("link.ini")}, known()).remarks) ==
          "link.ini: this file cannot be read, so nothing of it counts\n");
}

TEST_CASE("of two files the one further to the front counts, key by key") {
    const PolicyFolder folder;
    const QString front = folder.write("[idle]\nminutes = 7\n[letterhead]\nline_1 = Front\n", "front.ini");
    const QString back = folder.write("[idle]\nminutes = 9\n[country]\nchoice = IE\n[letterhead]\nline_1 = Back\n"
                                      "line_2 = Both\n",
                                      "back.ini");
    const auto reading = app::readPolicy({front, back}, known());
    CHECK(reading.policy.idleTime == 7min);
    CHECK(reading.policy.country == QStringLiteral("IE"));
    CHECK(reading.policy.letterhead->lines == std::vector<std::string>{"Front", "Both"});
}

TEST_CASE("the policy lies in the system's places, and never in the user's own") {
    qputenv("XDG_CONFIG_DIRS", "/one:/two");
    qputenv("XDG_CONFIG_HOME", "/mine");
    CHECK(app::policyPlaces() ==
          QStringList{QStringLiteral("/one/bedside/policy.ini"), QStringLiteral("/two/bedside/policy.ini")});
    qunsetenv("XDG_CONFIG_DIRS");
    CHECK(app::policyPlaces() == QStringList{QStringLiteral("/etc/xdg/bedside/policy.ini")});
}

TEST_CASE(
    "a folder that is gone and a logo that cannot be printed are named with their lines when they are looked for") {
    const PolicyFolder folder;
    const QString logo = folder.write("root:x:0:0\n", "logo.svg");
    const auto reading = folder.read(
        "[files]\nsave_folder = /no/such/folder\n[letterhead]\nname = The Clinic\nlogo = " + logo.toUtf8() + "\n");
    CHECK(reading.remarks.empty());
    CHECK(folder.lines(app::folderRemarks(reading)) ==
          "policy.ini:2: files/save_folder: there is no folder /no/such/folder\n");
    CHECK(folder.lines(app::logoRemarks(reading)).starts_with("policy.ini:5: letterhead/logo: "));
    CHECK(app::folderRemarks(folder.read("[files]\nsave_folder = /\n")).empty());
    CHECK(app::folderRemarks(folder.read("")).empty());
    CHECK(app::logoRemarks(folder.read("[letterhead]\nname = The Clinic\n")).empty());
}

TEST_CASE("the example has every key, and each of its values counts where it is taken in") {
    QFile file(QStringLiteral(SOURCE_FOLDER "/src/app/policy/policy.example.ini"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray example = file.readAll();
    const PolicyFolder folder;
    CHECK(folder.remarks(example) == "");
    const QString logo = folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "logo.svg");
    QByteArray takenIn;
    for (const QByteArray& line : example.split('\n'))
        takenIn += (line.startsWith(';') && !line.startsWith("; ") ? line.mid(1) : line) + '\n';
    takenIn.replace("/usr/share/clinic/logo.svg", logo.toUtf8());
    const auto reading = folder.read(takenIn);
    CHECK(folder.lines(reading.remarks) == "");
    const session::Policy& policy = reading.policy;
    CHECK((policy.locksCountry && policy.hidesSexualPages && policy.startsInClinicView && policy.locksClinicView));
    CHECK((policy.idleTime == 5min && policy.locksLetterhead && !policy.saveFolder.isEmpty()));
    CHECK(policy.letterhead->lines.size() == 2);
    CHECK(policy.exports.size() == 3);
    for (const content::Region& region : known().regions)
        CHECK(example.contains(region.id.text.c_str()));
}

TEST_CASE("a policy may name the language that every visit begins in, of those that are carried") {
    const PolicyFolder folder;
    CHECK(folder.read("[language]\nchoice = es\n").policy.language == QStringLiteral("es"));
    CHECK(folder.remarks("[language]\nchoice = tlh\n") == "policy.ini:2: language/choice: expected one of: en es\n");
    CHECK(folder.read("[language]\nchoice = tlh\n").policy.language.isEmpty());
}
