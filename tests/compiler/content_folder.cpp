// SPDX-License-Identifier: MIT
#include "compiler/content_folder.h"

namespace bedside::test {

namespace {

std::map<std::string, std::string> sampleWords() {
    return {
        {"a/en/article.json",
         R"({"language": "en", "language_name": "English", "title": "Beds", "welcome": "A calm guide.",
            "answer": "It may help.", "review_note": "No clinician has read this.", "groups": {"guide": "The guide"}})"},
        {"a/en/studies.json", R"({
            "kovacs2003": {"who": "People.", "found": "Little.", "limits": "Small.", "cannot_tell": "Much."},
            "monga1999": {"who": "People.", "found": "Little.", "limits": "Small.", "cannot_tell": "Much."},
            "katz2021": {"who": "People.", "found": "Little.", "limits": "Small.", "cannot_tell": "Much."},
            "backes-card": {"who": "People.", "found": "Little.", "limits": "Small.", "cannot_tell": "Much."},
            "finucane2020": {"who": "People.", "found": "Little.", "limits": "Small.", "cannot_tell": "Much."}})"},
        {"a/en/claims.json", R"({
            "medium-firm": {"says": "A medium-firm bed does better.", "reason": "One trial.", "shown_in": "Adults."},
            "all": {"says": "Many say so.", "reason": "Words of experts."},
            "nerve-sign": {"says": "A new numb area is a sign.", "reason": "A card for patients."},
            "fever-sign": {"says": "Fever with back pain is a sign.", "reason": "A guideline."},
            "sex-untested": {"says": "Nobody has tested it."}})"},
        {"a/en/topics.json", R"({"topics": {"beds": "Beds", "care": "Good care"}, "subjects": {
            "bed-and-pain": "that a bed eases pain", "how-common": "how common it is", "soft-beds": "soft beds"}})"},
        {"a/en/glossary.json", R"({"disc-prolapse": {"word": "disc prolapse", "meaning": "A disc that bulges."}})"},
        {"a/en/figures.json",
         R"({"hip-hinge": {"caption": "Bend.", "description": "Some ground.", "labels": {"spine": "neutral"}}})"},
        {"a/en/regions.json", R"({"none": {"name": "No country", "emergency": "your local emergency number",
            "advice": "your doctor"}, "GB": {"name": "United Kingdom", "checked": "Seen by us."}})"},
        {"a/en/synonyms.json", R"([["slipped disc", "disc prolapse"]])"},
        {"a/en/forbidden.json", R"([{"phrase": "cures", "why": "No trial shows that."}])"},
        {"a/en/cause_words.json", R"([{"phrase": "eases", "why": "an effect"}])"},
        {"a/en/allowances.json", R"([])"},
        {"a/en/sections/right-bed.md", "# The right bed\n\n> [!KEY]\n> A bed should suit you.\n\nTry one first.\n"},
        {"a/en/sections/slow-down-and-heal.md", "# Slow down\n\n> [!KEY]\n> Take your time.\n"},
    };
}

} // namespace

std::map<std::string, std::string> sampleFiles() {
    std::map<std::string, std::string> files = sampleWords();
    files["references.json"] = R"([
        {"id": "kovacs2003", "type": "article-journal", "title": "Beds"},
        {"id": "monga1999", "type": "article-journal", "title": "Positions"},
        {"id": "katz2021", "type": "article-journal", "title": "Reviews"},
        {"id": "backes-card", "type": "pamphlet", "title": "Signs"},
        {"id": "finucane2020", "type": "article-journal", "title": "Red flags"}])";
    files["a/article.json"] = R"({"id": "a", "version": "1.0.0", "reviewed": "2026-11-23", "review_by": "2027-11-23",
        "authors": ["Us"], "funding": "None", "licence": "CC BY 4.0",
        "source": {"title": "Old", "author": "Them", "year": 2018},
        "sections": [
            {"id": "right-bed", "group": "guide", "plain_speech": false, "source_rows": ["1", "2", "3", "4"]},
            {"id": "slow-down-and-heal", "group": "guide", "plain_speech": true,
             "source_rows": ["5a", "5b", "5c", "6", "7", "8"]}]})";
    files["a/appraisals.json"] = R"({
        "kovacs2003": {"design": "trial", "read": "abstract", "sample_size": 313, "topics": ["beds"],
                       "cannot_support": ["soft-beds"]},
        "monga1999": {"design": "survey", "read": "abstract", "sample_size": 45, "men": 40, "women": 5,
                      "patients": 45, "condition": "long_term_back_pain", "mean_age": 45.5, "youngest": 20,
                      "oldest": 70, "topics": ["care"], "cannot_support": []},
        "katz2021": {"design": "review", "read": "full_text", "topics": ["care"], "cannot_support": []},
        "backes-card": {"design": "leaflet", "read": "full_text", "topics": ["care"], "cannot_support": []},
        "finucane2020": {"design": "guideline", "read": "secondary", "topics": ["care"], "cannot_support": []}})";
    files["a/claims.json"] = R"({
        "medium-firm": {"relation": "shows", "certainty": "low", "at_best": "moderate", "about": ["bed-and-pain"],
                        "studies": ["kovacs2003"]},
        "all": {"relation": "expert", "certainty": "very_low",
                "studies": ["monga1999", "katz2021", "backes-card", "finucane2020"]},
        "nerve-sign": {"relation": "expert", "certainty": "low", "studies": ["backes-card"]},
        "fever-sign": {"relation": "guideline", "certainty": "moderate", "studies": ["finucane2020"]},
        "sex-untested": {"relation": "our_inference"}})";
    files["a/regions.json"] = R"({"GB": {"emergency": ["999"], "advice": "111"}})";
    files["a/figures/hip-hinge.json"] = R"({"things": [{"kind": "ground", "box": [10, 150, 100, 1]}], "people": [],
        "labels": [{"key": "spine", "at": [50, 50]}]})";
    return files;
}

std::string faultsAfter(const char* file, std::string_view old, std::string_view now) {
    const ContentFolder folder;
    folder.replace(file, old, now);
    return folder.faults();
}

std::string faultsOf(std::string_view body) {
    const ContentFolder folder;
    folder.body(body);
    return folder.faults();
}

} // namespace bedside::test
