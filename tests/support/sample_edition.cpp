// SPDX-License-Identifier: MIT
#include "support/sample_edition.h"

namespace bedside::test {

content::Spans words(std::string text) { return {{content::Text{std::move(text)}}}; }

content::Block paragraph(content::Spans spans) { return {content::Paragraph{std::move(spans)}}; }

content::Block paragraph(std::string text) { return paragraph(words(std::move(text))); }

content::Article sampleArticle() {
    content::Article article;
    article.id = {"sample"};
    article.version = "0.9.1";
    article.language = "en";
    article.languageName = "English";
    article.title = "Beds and backs";
    article.welcome = "A calm guide.";
    article.answer = "It may help some people.";
    article.reviewed = "2026-11-23";
    article.reviewBy = "2027-11-23";
    article.reviewNote = "Nobody has reviewed this yet.";
    article.authors = {"A. Writer", "Zoë Ünal"};
    article.funding = "None";
    article.licence = "CC BY 4.0";
    article.source = {"An older article", "B. Writer", 2018};
    article.groups = {{{"guide"}, "The guide"}, {{"about"}, "About"}};
    article.codes = {{content::CodeSystem::SnomedCt, "161891005", "Backache", "By nobody."},
                     {content::CodeSystem::Icd10, "M54.5", "Low back pain", "By nobody."}};
    return article;
}

std::vector<content::Section> sampleSections() {
    using namespace content;
    Section bed{{"right-bed"}, {"guide"}, "The right bed", false, {"4", "5a"}, {}, {}};
    bed.keyMessage = words("There is no perfect bed, but a medium-firm one suits many backs.");
    bed.blocks = {
        paragraph({{Text{"In "}},
                   {ClaimText{{"medium-firm"}, words("one good trial")}},
                   {Text{", people on a medium-firm bed did better"}},
                   {Citation{{{"kovacs2003"}, {"aaron2010"}}}},
                   {Text{"."}}}),
        {Heading{2, words("What you can try")}},
        {List{false,
              {{paragraph("Put a pillow between your knees when you lie on your side.")},
               {paragraph({{Text{"Read "}},
                           {SectionLink{{"moving"}, words("how to move")}},
                           {Text{" when a "}},
                           {TermUse{{"disc-prolapse"}, words("disc prolapse")}},
                           {Text{" is new."}}})}}}},
        {Callout{CalloutKind::GetHelp, {paragraph({{Text{"Call "}}, {RegionText{RegionWord::EmergencyNumber}}})}}},
        {Table{{words("Bed"), words("Who liked it")}, {{words("Soft mattress"), words("Nobody asked")}}}},
        {FigureUse{{"pillow"}}}};
    Section moving{{"moving"}, {"guide"}, "Moving with pain", true, {}, {}, {}};
    moving.keyMessage = words("Slow and easy movement helps most backs.");
    moving.blocks = {paragraph("Relieving pain takes time. A café chair is fine, and so is the floor."),
                     paragraph({{Strong{words("Stop")}},
                                {LineBreak{}},
                                {Emphasis{words("when pain runs down a leg, for ")}},
                                {TypedNumber{NumberKind::Duration, "2 days"}}})};
    Section references{{"references"}, {"about"}, "References", false, {"8"}, words("Every study is here."), {}};
    references.blocks = {{Listing{ListingKind::References}},
                         paragraph({{WebLink{"https://example.org/page", words("More on the web")}}})};
    return {bed, moving, references};
}

std::vector<content::Handout> sampleHandouts() {
    using enum content::PartKind;
    return {{{"wallet"}, "Signs to keep", "Small signs.", {{Wallet, ""}}},
            {{"bed"},
             "Beds",
             "All of beds, and the signs.",
             {{Section, "right-bed"}, {Card, "M1"}, {Position, "SIDE"}, {Claim, "medium-firm"}, {Signs, ""}}}};
}

content::ClinicNotes sampleClinic() {
    using namespace content;
    ClinicNotes clinic;
    clinic.stages = {{TalkStage::Permission, {"Permission", words("Ask first.")}},
                     {TalkStage::LimitedInformation, {"Facts", words("A few facts.")}},
                     {TalkStage::IntensiveTherapy, {"Refer", words("Someone else.")}},
                     {TalkStage::Review, {"Review", words("Was it of use?")}},
                     {TalkStage::Reflect, {"Reflect", words("What was left out?")}}};
    clinic.lines = {{"look", {{ClaimText{{"medium-firm"}, words("Look at the spine")}}, {Text{"."}}}},
                    {"leg-power", words("Leg power.")},
                    {"begin", words("May I?")},
                    {"when", words("When did it begin?")},
                    {"night", words("How are your nights?")},
                    {"end", words("Come back.")},
                    {"say-back", words("In your own words?")}};
    clinic.counts = {{"worse", "Worse", {{"E1", "yes"}, {"S5", "yes"}}}, {"told", "Told", {{"C1", "M1"}}}};
    clinic.notes = {
        {"cause:o1-nerve", TalkStage::IntensiveTherapy, {}, {}, {"leg-power"}, {}, {}},
        {"outcome:O1", TalkStage::IntensiveTherapy, {"begin"}, {"when"}, {"look"}, {"end"}, {"say-back"}},
        {"outcome:O4", TalkStage::LimitedInformation, {"begin"}, {"night"}, {}, {"end"}, {"say-back"}},
        {"page:cover", TalkStage::Permission, {"begin"}, {"when"}, {}, {"end"}, {"say-back"}},
        {"part:signs", TalkStage::LimitedInformation, {"begin"}, {"when"}, {"look"}, {"end"}, {"say-back"}},
        {"question:E1", TalkStage::LimitedInformation, {}, {}, {"leg-power"}, {}, {}},
        {"section:right-bed", TalkStage::LimitedInformation, {"begin"}, {"when", "night"}, {}, {"end"}, {"say-back"}}};
    return clinic;
}

content::Edition sampleEdition() {
    using namespace content;
    Edition edition;
    edition.article = sampleArticle();
    edition.sections = sampleSections();
    edition.studies = sampleStudies();
    edition.topics = {{{"beds"}, "Beds and sleep"}, {{"moving"}, "Moving"}};
    edition.subjects = {{{"bed-and-pain"}, "that a bed eases pain"}, {{"moving-and-pain"}, "that moving eases pain"}};
    edition.claims = sampleClaims();
    edition.terms = {{{"disc-prolapse"}, "disc prolapse", "A soft disc between two spine bones bulges."},
                     {{"trial"}, "Trial", "A fair test of two treatments."}};
    edition.figures = {{{"pillow"}, "A pillow.", "A person lies on one side.", "<svg stroke=\"@ink@\"/>", 320, 200}};
    edition.regions = {{{"GB"}, "United Kingdom", "999", "111", {{"Samaritans", "116 123", "2026-11"}}, "2026-11"},
                       {{"none"}, "Country not chosen", "your local emergency number", "your doctor", {}, ""}};
    edition.synonyms = {{"slipped disc", "disc prolapse", "herniated disc"}, {"mattress", "bed"}};
    edition.handouts = {{{"whole"}, "The guide", "All of it.", {{PartKind::Everything, ""}, {PartKind::Signs, ""}}}};
    edition.guidance = {sampleLogic, samplePositions};
    edition.guidanceText = sampleGuidanceText();
    return edition;
}

content::Edition plainSpeechEdition() {
    using namespace content;
    Edition edition = sampleEdition();
    Study study = edition.studies.back();
    study.id = {"sidorkewicz2013"};
    study.reference.title = "Spine motion during coitus";
    study.reference.author = {{"Sidorkewicz", "Natalie"}};
    edition.studies.push_back(std::move(study));
    Claim slow = edition.claims.back();
    slow.id = {"slow-moving"};
    slow.says = "Slow moves in sex bend the spine less.";
    slow.about = {{"moving-and-pain"}};
    slow.studies = {{"sidorkewicz2013"}};
    edition.claims.push_back(std::move(slow));
    edition.studies.back().appraisal.cannotSupport.clear();
    edition.sections[1].blocks.push_back(paragraph({{Text{"One "}},
                                                    {TermUse{{"trial"}, words("trial")}},
                                                    {ClaimText{{"slow-moving"}, words(" looked at this")}},
                                                    {Citation{{{"sidorkewicz2013"}, {"kovacs2003"}}}},
                                                    {Text{"."}}}));
    return edition;
}

} // namespace bedside::test
