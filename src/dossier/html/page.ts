import type {Dossier} from '../dossier.ts'
import {formLabels, type ScreenLanguage, titles, words} from '../labels.ts'
import {countsLine, howText, type Lookup, lookUp, oneLine} from '../lookup.ts'
import {explain} from '../reasons/explain.ts'
import {verdictText} from '../verdict.ts'
import {findingsSection} from './findings.ts'
import {both, safe} from './markup.ts'
import {namesSection, notesSection, reportsSection, timelineSection, voicesSection} from './overview.ts'
import {reportArticle} from './report-text.ts'
import {statementsSection} from './statements.ts'

/** Style and script of the page, as text; they live in `web/`. */
export interface Assets {
  readonly style: string
  readonly script: string
}

/** The dossier as one self-contained page: reads without script, without network. */
export function htmlPage(dossier: Dossier, assets: Assets, language: ScreenLanguage): string {
  const look = lookUp(dossier)
  const title = oneLine(dossier.story.title)
  return `<!doctype html>
<html lang="${language}" data-lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${safe(title)} – Quellenlage</title>
<style>${assets.style}</style>
</head>
<body>
<header class="top">
<div class="bar1"><span class="brand">Quellenlage</span><nav>${navigation()}</nav><button type="button" id="language" aria-label="Deutsch / English"><span class="l-de">English</span><span class="l-en">Deutsch</span></button></div>
<h1>${safe(title)}</h1>
<p class="counts">${both({de: countsLine(dossier, 'de'), en: countsLine(dossier, 'en')})}</p>
</header>
<main>
<div class="work">
${[reportsSection, findingsSection, statementsSection, timelineSection, voicesSection, namesSection, notesSection].map((part) => part(look)).join('\n')}
</div>
<div class="texts" id="berichte" aria-label="${safe(titles.texts.de)}">
<div class="key">${legend()}</div>
${dossier.reports.map((report) => reportArticle(look, report)).join('\n')}
</div>
</main>
<aside id="detail" hidden></aside>
<script type="application/json" id="data">${embed({dossier: slim(look), labels: {formLabels, words}})}</script>
<script>${assets.script}</script>
</body>
</html>
`
}

function navigation(): string {
  const items = [
    ['befunde', titles.findings],
    ['sachverhalte', titles.statements],
    ['zeitleiste', titles.timeline],
    ['stimmen', titles.voices],
    ['berichte', titles.texts],
  ] as const
  return items.map(([id, label]) => `<a href="#${id}">${both(label)}</a>`).join('')
}

function legend(): string {
  const items = [
    ['c named', {de: 'mit benannter Quelle', en: 'with a named source'}],
    ['c unnamed', {de: 'mit ungenannter Quelle', en: 'with an unnamed source'}],
    ['c voice', {de: 'eigene Stimme', en: 'own voice'}],
    ['hedge', {de: 'Vorbehalt', en: 'hedge'}],
    ['holder', {de: 'wer es sagt', en: 'who says it'}],
  ] as const
  return items.map(([style, label]) => `<span class="${style}">${both(label)}</span>`).join(' ')
}

/** What the script draws from when a claim is opened; texts and marks stand in the page already. */
function slim(look: Lookup) {
  const {dossier} = look
  return {
    reports: dossier.reports.map(({id, sentences}) => ({id, sentences})),
    claims: dossier.claims.map(({id, report, text, form, negated, chain, when, where, ...claim}) => ({
      id,
      report,
      text: oneLine(text),
      form,
      how: {de: howText(claim, 'de'), en: howText(claim, 'en')},
      negated,
      when: when?.text,
      where: where?.text,
      chain: chain.map((l) => ({
        name: oneLine(l.name),
        ...(l.because ? {because: {de: explain(l.because, 'de'), en: explain(l.because, 'en')}} : {}),
      })),
    })),
    statements: dossier.statements.map((statement) => ({
      id: statement.id,
      claims: statement.claims,
      verdict: verdictText(statement, look),
    })),
  }
}

/** JSON that cannot end the script element around it. */
function embed(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
