// SPDX-License-Identifier: MIT
// A second reading of the grades that `bedside-content check --report` tells: its own reading of the files, npm's
// syllable for the syllables and npm's flesch-kincaid for the formula. Prints what differs, and "checked N texts".
import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

const [packages, article, reportFile] = process.argv.slice(2);
const { syllable } = await import(join(packages, 'syllable/index.js'));
const { fleschKincaid } = await import(join(packages, 'flesch-kincaid/index.js'));
const words = join(article, 'en');
const farthest = 0.8; // grades that the two readings may lie apart: they count some syllables differently

const plain = text => text
    .replace(/!\[\]\(region:emergency\)/g, 'your local emergency number')
    .replace(/!\[\]\(region:advice\)/g, 'your doctor or local advice line')
    .replace(/!\[\]\([^)]*\)/g, ' ')
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '');

const sentencesOf = text => text.split(/(?<=[.!?]["”)]?)\s+(?=["“(]?[A-Z0-9])/).filter(part => /[\p{L}\p{N}]/u.test(part));
const wordsOf = text => text.split(/\s+/).filter(part => /[\p{L}\p{N}]/u.test(part));
const spelled = part => /^[A-Z]{2,3}$/.test(part);
const syllablesOf = word => word.split(/[-/]/).reduce((sum, part) => {
    const letters = part.replace(/[^\p{L}\p{N}']/gu, '');
    const digits = letters.replace(/\D/g, '').length;
    const rest = letters.replace(/\d/g, '');
    return sum + digits + (rest === '' ? 0 : spelled(rest) ? rest.length : Math.max(1, syllable(rest)));
}, 0);

function grade(texts) {
    let sentence = 0, word = 0, syllables = 0;
    for (const text of texts.map(plain)) {
        sentence += sentencesOf(text).length;
        for (const each of wordsOf(text)) {
            word += 1;
            syllables += Math.max(1, syllablesOf(each));
        }
    }
    return fleschKincaid({ sentence, word, syllable: syllables });
}

/// The key message, paragraphs and items of a page, without its headings and tables.
function proseOf(markdown) {
    const texts = [];
    let open = false;
    for (const raw of markdown.split('\n')) {
        const line = raw.replace(/^(\s*>)+ ?/, '');
        const item = /^\s*([-*]|\d+\.) /.test(line);
        const prose = line.trim() !== '' && !/^(#|\||\[!)/.test(line.trim());
        if (prose && open && !item)
            texts[texts.length - 1] += ' ' + line.trim();
        else if (prose)
            texts.push(line.replace(/^\s*([-*]|\d+\.) (\[ \] )?/, ''));
        open = prose;
    }
    return texts;
}

const page = path => proseOf(readFileSync(path, 'utf8'));
const json = name => JSON.parse(readFileSync(join(words, name), 'utf8'));

function questionTexts(question) {
    const ways = [question, question.carer, question.back_care_only].filter(Boolean);
    return ways.flatMap(way => [way.ask, way.note].filter(Boolean)).concat(question.why);
}

const mine = new Map();
for (const [folder, name] of [['sections', ''], ['outcomes', 'outcomes/'], ['cards', 'cards/']])
    for (const file of readdirSync(join(words, folder)))
        mine.set(name + file.replace(/\.md$/, ''), grade(page(join(words, folder, file))));
for (const [id, question] of Object.entries(json('questions.json')))
    if (id !== 'parts')
        mine.set('questions/' + id, grade(questionTexts(question)));
for (const [id, lines] of Object.entries(json('easy.json')))
    mine.set('easy/' + id, grade(lines));

const told = new Map();
const exempt = new Set();
for (const line of readFileSync(reportFile, 'utf8').split('\n')) {
    const row = line.match(/^(\S+)\s+(-?\d+\.\d)(\*?)\s+\d+\s+\d+\s+\d+$/);
    if (row) {
        told.set(row[1], Number(row[2]));
        if (row[3])
            exempt.add(row[1]);
    }
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kinds = { section: [], card: [], question: [], easy: [] };
for (const [name, found] of mine) {
    if (!told.has(name))
        console.log(`${name}: the report does not tell its grade`);
    else if (Math.abs(told.get(name) - found) > farthest)
        console.log(`${name}: told ${told.get(name)}, read ${found.toFixed(1)}`);
    if (exempt.has(name))
        continue;
    if (found > 7)
        console.log(`${name}: reads at grade ${found.toFixed(1)}, and 7 is the most`);
    const kind = name.startsWith('questions/') ? 'question' : name.startsWith('easy/') ? 'easy'
        : name.includes('/') ? 'card' : 'section';
    kinds[kind].push(found);
}
for (const [kind, most] of [['section', 6], ['card', 6], ['question', 6], ['easy', 5]])
    if (median(kinds[kind]) > most)
        console.log(`each ${kind}: a median of ${median(kinds[kind]).toFixed(1)}, and ${most} is the most`);
console.log(`checked ${mine.size} texts, exempt: ${[...exempt].sort().join(' ')}`);
