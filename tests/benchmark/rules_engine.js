// SPDX-License-Identifier: MIT
// The outcomes and cards of the guidance as rules of npm json-rules-engine, over the sheets of verdict_benchmark.
//
// node rules_engine.js ARTICLE_FOLDER SHEETS_FILE FOLDER_WITH_NODE_MODULES     prints verdicts a second
//
// It ends with 1 where a sheet gives anything else than the sheet's file says. What the engine does not do is not asked
// of it: positions, lines, texts and the order of cards are left out, and which questions are asked is known before.
'use strict'
const fs = require('fs')
const [article, sheetsFile, modules] = process.argv.slice(2)
const { Engine } = require(require.resolve('json-rules-engine', { paths: [modules] }))
const guidance = JSON.parse(fs.readFileSync(`${article}/guidance.json`, 'utf8'))
const sheets = JSON.parse(fs.readFileSync(sheetsFile, 'utf8'))

const questions = new Map(guidance.questions.map(question => [question.id, question]))
const parts = new Map(guidance.parts.map(part => [part.id, part]))
const outcomes = new Map(guidance.outcomes.map(outcome => [outcome.id, outcome]))
const [always, never] = [{ all: [] }, { any: [{ fact: 'nothing', operator: 'equal', value: true }] }]

// Where a condition is surely true. Every "not" of the guidance stands before a "surely", so two values are enough.
function translated (condition) {
  if (condition === 'unanswered') return { fact: 'unanswered', operator: 'equal', value: true }
  if (typeof condition === 'string') {
    return outcomes.has(condition) ? { fact: condition, operator: 'equal', value: true } : { condition }
  }
  if (condition.count) return counted(Object.entries(condition.count), condition.at_least)
  const [[kind, value]] = Object.entries(condition)
  switch (kind) {
    case 'all': return { all: value.map(translated) }
    case 'any': return value.length > 0 ? { any: value.map(translated) } : never
    case 'not':
      if (!value.surely) throw new Error('"not" without "surely" has three values')
      return { not: translated(value.surely) }
    case 'surely': return translated(value)
    case 'is': return answered(...Object.entries(value)[0])
    case 'at_least': {
      const [[question, number]] = Object.entries(value)
      return { fact: question, operator: 'greaterThanInclusive', value: number }
    }
    case 'outcome': return { fact: 'outcome', operator: 'in', value }
  }
  throw new Error(`unknown condition: ${kind}`)
}

function answered (question, options) {
  if (questions.get(question).kind !== 'list') return { fact: question, operator: 'in', value: options }
  return { any: options.map(value => ({ fact: question, operator: 'contains', value })) }
}

function counted (answers, least) {
  if (least === 0) return always
  if (answers.length < least) return never
  const [first, ...others] = answers
  const withFirst = { all: [answered(...first), counted(others, least - 1)] }
  return others.length < least ? withFirst : { any: [withFirst, counted(others, least)] }
}

function passes (limit, card) {
  if (limit.drop) return !limit.drop.includes(card.id)
  return limit.keep.includes(card.id) || Boolean(limit.keep_safety && card.safety)
}

function builtEngine () {
  const engine = new Engine([], { allowUndefinedFacts: true, allowUndefinedConditions: false })
  for (const [name, condition] of Object.entries(guidance.facts)) engine.setCondition(name, grouped(translated(condition)))
  guidance.outcomes.forEach((outcome, place) => {
    for (const { id, cause, when } of outcome.rules) {
      engine.addRule({
        name: id,
        conditions: grouped(translated(when)),
        priority: guidance.outcomes.length - place + 1, // the most urgent first, and all before the cards
        event: { type: 'outcome', params: { outcome: outcome.id, cause } },
        onSuccess: (event, almanac) => {
          almanac.addRuntimeFact(outcome.id, true)
          if (!almanac.isSettled) almanac.addRuntimeFact('outcome', outcome.id)
          almanac.isSettled = true
        }
      })
    }
  })
  for (const card of guidance.cards) {
    const limits = guidance.card_order.limits.filter(limit => !passes(limit, card))
    const conditions = { all: [translated(card.when), ...limits.map(limit => ({ not: translated(limit.when) }))] }
    engine.addRule({ name: card.id, conditions, priority: 1, event: { type: 'card', params: { card: card.id } } })
  }
  return engine
}

// A rule's outermost condition is "all", "any", "not" or a name.
function grouped (condition) {
  return condition.fact ? { all: [condition] } : condition
}

// Plain truth of a condition about answers, for what is known before: which questions are asked.
function holds (condition, given) {
  if (typeof condition === 'string') {
    const outcome = outcomes.get(condition)
    return outcome ? outcome.rules.some(rule => holds(rule.when, given)) : holds(guidance.facts[condition], given)
  }
  if (condition.count) {
    return Object.entries(condition.count).filter(([id, options]) => options.includes(given(id))).length >= condition.at_least
  }
  const [[kind, value]] = Object.entries(condition)
  if (kind === 'all') return value.every(part => holds(part, given))
  if (kind === 'any') return value.some(part => holds(part, given))
  if (kind === 'not') return !holds(value, given)
  if (kind === 'surely') return holds(value, given)
  const [[id, options]] = Object.entries(value)
  if (kind === 'is') return [given(id)].flat().some(answer => options.includes(answer))
  throw new Error(`a question is asked by an unknown condition: ${kind}`)
}

function factsOf (answers) {
  const isAsked = question => [question.asked_if, parts.get(question.part).asked_if]
    .every(condition => condition === undefined || holds(condition, given))
  const given = id => isAsked(questions.get(id)) ? answers[id] : undefined
  const facts = { unanswered: false, nothing: false, outcome: null }
  for (const id of outcomes.keys()) facts[id] = false
  for (const question of questions.values()) {
    const answer = given(question.id)
    facts[question.id] = answer === undefined ? null : answer
    if (answer === undefined && question.must_answer && isAsked(question)) facts.unanswered = true
  }
  return facts
}

// What the engine's events say, in the words of the sheets' file.
function verdictOf (events) {
  const found = { cards: [], held: new Set(), causes: new Set() }
  for (const { type, params } of events) {
    if (type === 'card') found.cards.push(params.card)
    else found.held.add(params.outcome)
  }
  const shown = [...outcomes.keys()].find(id => found.held.has(id))
  for (const { params } of events) if (params.outcome === shown && params.cause) found.causes.add(params.cause)
  const also = [...found.held].filter(id => id !== shown && outcomes.get(id).medical)
  return { outcome: shown, also: also.sort(), causes: [...found.causes].sort(), cards: found.cards.sort() }
}

function expected ({ outcome, also, causes, cards }) {
  return { outcome, also: [...also].sort(), causes: [...causes].sort(), cards: [...cards].sort() }
}

async function main () {
  const engine = builtEngine()
  const facts = sheets.map(sheet => factsOf(sheet.answers))
  for (let i = 0; i < sheets.length; ++i) {
    const [is, should] = [verdictOf((await engine.run({ ...facts[i] })).events), expected(sheets[i])].map(v => JSON.stringify(v))
    if (is !== should) throw new Error(`${JSON.stringify(sheets[i].answers)} gives ${is} and not ${should}`)
  }
  const begin = process.hrtime.bigint()
  let verdicts = 0
  while (process.hrtime.bigint() - begin < 2_000_000_000n) {
    for (const given of facts) {
      const { results } = await engine.run(given) // the results hold each rule's conditions, and how they went
      if (results.length === 0) throw new Error('a verdict had no reason')
      if (++verdicts % 100 === 0 && process.hrtime.bigint() - begin >= 2_000_000_000n) break
    }
  }
  console.log((verdicts / (Number(process.hrtime.bigint() - begin) / 1e9)).toFixed(0))
}

main().catch(error => { console.error(error); process.exit(1) })
