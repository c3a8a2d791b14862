// SPDX-License-Identifier: MIT
#include "store/value_rows.h"

#include "codec/block_codec.h"
#include "codec/guidance_decoder.h"
#include "codec/object_reader.h"

namespace bedside::store {

namespace {

template <class Value> Value orThrow(Result<Value> result) {
    if (!result)
        throw std::runtime_error("content database: " + describe(result.faults().front()));
    return std::move(*result);
}

// Reads a list of small objects, such as the authors of a study.
template <class Item, class Read> std::vector<Item> itemsOf(const nlohmann::json& list, const Read& read) {
    std::vector<Item> items;
    Faults faults;
    for (const nlohmann::json& object : list) {
        codec::ObjectReader reader(object, {"content database", ""}, faults);
        items.push_back(read(reader));
        reader.finish();
    }
    if (!faults.empty())
        throw std::runtime_error(describe(faults.front()));
    return items;
}

content::Reference referenceFrom(Row& row) {
    content::Reference reference;
    reference.type = row.text();
    reference.title = row.text();
    reference.titleShort = row.text();
    reference.author = itemsOf<content::AuthorName>(row.json(), [](codec::ObjectReader& author) {
        return content::AuthorName{author.optionalText("family"), author.optionalText("given"),
                                   author.optionalMember("surname_only") != nullptr};
    });
    reference.containerTitle = row.text();
    reference.publisher = row.text();
    reference.year = row.whole();
    for (std::string* field : {&reference.volume, &reference.issue, &reference.page, &reference.number, &reference.doi,
                               &reference.pmid, &reference.pmcid, &reference.url})
        *field = row.text();
    return reference;
}

template <class Id> std::vector<Id> idsOf(std::vector<std::string> texts) {
    std::vector<Id> ids;
    for (std::string& text : texts)
        ids.push_back({std::move(text)});
    return ids;
}

content::Sample sampleFrom(Row& row) {
    content::Sample sample;
    for (std::optional<int>* count : {&sample.sampleSize, &sample.men, &sample.women, &sample.patients})
        *count = row.optionalWhole();
    sample.condition = row.optionalWord<content::Condition>();
    sample.meanAge = row.optionalReal();
    sample.youngest = row.optionalWhole();
    sample.oldest = row.optionalWhole();
    sample.couples = row.whole() != 0;
    sample.studies = row.optionalWhole();
    return sample;
}

std::optional<content::AsCited> asCitedFrom(Row& row) {
    const auto given = row.optionalJson();
    if (!given)
        return std::nullopt;
    auto items = itemsOf<content::AsCited>(nlohmann::json::array({*given}), [](codec::ObjectReader& reader) {
        return content::AsCited{reader.text("cited"), reader.text("verified"), reader.texts("differences")};
    });
    return std::move(items.front());
}

content::Appraisal appraisalFrom(Row& row) {
    content::Appraisal appraisal;
    appraisal.design = row.word<content::StudyDesign>();
    appraisal.read = row.word<content::ReadDepth>();
    appraisal.plainSpeech = row.whole() != 0;
    appraisal.sample = sampleFrom(row);
    appraisal.topics = idsOf<content::TopicId>(row.texts());
    appraisal.cannotSupport = idsOf<content::SubjectId>(row.texts());
    for (std::string* field : {&appraisal.who, &appraisal.found, &appraisal.limits, &appraisal.cannotTell})
        *field = row.text();
    appraisal.asCited = asCitedFrom(row);
    return appraisal;
}

} // namespace

content::Article articleFrom(Row row) {
    content::Article article;
    article.id.text = row.text();
    for (std::string* field :
         {&article.version, &article.language, &article.languageName, &article.title, &article.welcome, &article.answer,
          &article.reviewed, &article.reviewBy, &article.reviewNote})
        *field = row.text();
    article.authors = row.texts();
    article.funding = row.text();
    article.licence = row.text();
    article.source.title = row.text();
    article.source.author = row.text();
    article.source.year = row.whole();
    return article;
}

content::Code codeFrom(Row row) {
    content::Code code;
    code.system = row.word<content::CodeSystem>();
    for (std::string* field : {&code.code, &code.name, &code.checked})
        *field = row.text();
    return code;
}

content::SectionSummary summaryFrom(Row row) {
    content::SectionSummary summary;
    summary.id.text = row.text();
    summary.group.text = row.text();
    summary.title = row.text();
    summary.plainSpeech = row.whole() != 0;
    return summary;
}

content::Section sectionFrom(Row row) {
    content::Section section;
    section.id.text = row.text();
    section.group.text = row.text();
    section.title = row.text();
    section.plainSpeech = row.whole() != 0;
    section.sourceRows = row.texts();
    section.keyMessage = orThrow(codec::spansFromJson(row.json()));
    section.blocks = orThrow(codec::blocksFromJson(row.json()));
    return section;
}

content::Study studyFrom(Row row) {
    content::Study study;
    study.id.text = row.text();
    study.reference = referenceFrom(row);
    study.appraisal = appraisalFrom(row);
    return study;
}

content::Claim claimFrom(Row row) {
    content::Claim claim;
    claim.id.text = row.text();
    claim.relation = row.word<content::Relation>();
    claim.certainty = row.optionalWord<content::Certainty>();
    claim.atBest = row.optionalWord<content::Certainty>();
    for (std::string* field : {&claim.says, &claim.reason, &claim.shownIn})
        *field = row.text();
    claim.about = idsOf<content::SubjectId>(row.texts());
    claim.studies = idsOf<content::StudyId>(row.texts());
    return claim;
}

content::Topic topicFrom(Row row) {
    content::Topic topic;
    topic.id.text = row.text();
    topic.title = row.text();
    return topic;
}

content::Subject subjectFrom(Row row) {
    content::Subject subject;
    subject.id.text = row.text();
    subject.words = row.text();
    return subject;
}

content::Term termFrom(Row row) {
    content::Term term;
    term.id.text = row.text();
    term.word = row.text();
    term.meaning = row.text();
    return term;
}

content::Figure figureFrom(Row row) {
    content::Figure figure;
    figure.id.text = row.text();
    figure.caption = row.text();
    figure.description = row.text();
    figure.svg = row.text();
    figure.width = row.whole();
    figure.height = row.whole();
    return figure;
}

content::Region regionFrom(Row row) {
    content::Region region;
    for (std::string* field : {&region.id.text, &region.name, &region.emergency, &region.advice})
        *field = row.text();
    region.support = itemsOf<content::SupportLine>(row.json(), [](codec::ObjectReader& line) {
        return content::SupportLine{line.optionalText("name"), line.optionalText("number"),
                                    line.optionalText("checked")};
    });
    region.checked = row.text();
    region.notice = row.text();
    return region;
}

content::Handout handoutFrom(Row row) {
    content::Handout handout;
    handout.id.text = row.text();
    handout.title = row.text();
    handout.about = row.text();
    for (const std::string& name : row.texts()) {
        const auto part = content::partNamed(name);
        if (!part)
            throw std::runtime_error("the content database has the unknown part '" + name + "'");
        handout.parts.push_back(*part);
    }
    return handout;
}

std::pair<content::TalkStage, content::StageText> stageFrom(Row row) {
    const auto stage = row.word<content::TalkStage>();
    const std::string title = row.text();
    return {stage, {title, orThrow(codec::spansFromJson(row.json()))}};
}

std::pair<std::string, content::Spans> clinicLineFrom(Row row) {
    const std::string id = row.text();
    return {id, orThrow(codec::spansFromJson(row.json()))};
}

content::ClinicNote clinicNoteFrom(Row row) {
    content::ClinicNote note;
    note.page = row.text();
    note.stage = row.word<content::TalkStage>();
    for (const nlohmann::json& line : row.json())
        for (const content::ClinicList& list : content::clinicLists)
            if (line.at(0) == list.name)
                (note.*list.lines).push_back(line.at(1));
    return note;
}

content::AnswerCount answerCountFrom(Row row) {
    content::AnswerCount count;
    count.id = row.text();
    count.title = row.text();
    count.answers = itemsOf<content::CountedAnswer>(row.json(), [](codec::ObjectReader& answer) {
        return content::CountedAnswer{answer.text("question"), answer.text("option")};
    });
    return count;
}

std::pair<content::SectionId, content::Spans> easyLineFrom(Row row) {
    const std::string section = row.text();
    return {{section}, orThrow(codec::spansFromJson(row.json()))};
}

std::pair<content::SectionId, content::TeachBackQuestion> teachBackFrom(Row row) {
    const std::string section = row.text();
    content::TeachBackQuestion question;
    question.id = row.text();
    question.ask = row.text();
    question.options = itemsOf<content::TeachBackOption>(row.json(), [](codec::ObjectReader& option) {
        return content::TeachBackOption{option.text("id"), option.text("words")};
    });
    question.right = row.text();
    question.shownBy.text = row.text();
    question.why = orThrow(codec::spansFromJson(row.json()));
    return {{section}, std::move(question)};
}

content::GuidanceLogic logicFrom(Row row) {
    content::GuidanceLogic logic;
    logic.logic = row.text();
    logic.positions = row.text();
    return logic;
}

codec::GuidanceEntry guidanceEntryFrom(Row row) {
    codec::GuidanceEntry entry;
    entry.kind = row.text();
    entry.id = row.text();
    entry.words = row.json();
    return entry;
}

guidance::Guidance guidanceFrom(Row row) {
    const nlohmann::json logic = row.json();
    const nlohmann::json positions = row.json();
    Faults faults;
    guidance::Guidance guidance = codec::readGuidance(logic, {"content database", "/logic"}, positions,
                                                      {"content database", "/positions"}, faults);
    if (!faults.empty())
        throw std::runtime_error(describe(faults.front()));
    return guidance;
}

} // namespace bedside::store
