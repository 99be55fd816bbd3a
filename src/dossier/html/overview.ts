import type {Dossier} from '../dossier.ts'
import {titles, words} from '../labels.ts'
import {counted, daysText, dayText, type Lookup, oneLine, timelineShown} from '../lookup.ts'
import {explain} from '../reasons/explain.ts'
import {both, passage, reportTag, safe} from './markup.ts'

/** The list of the reports: number, outlet, date, headline, what it copies. */
export function reportsSection(look: Lookup): string {
  const rows = look.dossier.reports.map((report) => {
    const day = report.published?.from
    const copies = (report.copies ?? []).map((copy) => {
      const share = `${Math.round(copy.share * 100)} %`
      const [wie, as] = copy.kind === 'translated' ? ['übersetzt aus', 'translated from'] : ['wie', 'as in']
      const de = `${share} ${wie} ${look.nameOf(copy.of)}`
      const en = `${share} ${as} ${look.nameOf(copy.of)}`
      return `<span class="copy">${both({de, en})}</span>`
    })
    const title = report.headline ? report.text.slice(report.headline.start, report.headline.end) : (report.title ?? '')
    return `<li><a href="#${safe(report.id)}" data-open="${safe(report.id)}">${reportTag(look, report.id)} <b>${safe(look.nameOf(report.id))}</b> <span class="day">${day ? both(dayBoth(day)) : both(words.undated)}</span> <span class="title" lang="${report.language}">${safe(oneLine(title))}</span></a>${copies.join('')}</li>`
  })
  return `<section id="berichte-liste"><ol class="reports">${rows.join('')}</ol></section>`
}

const dayBoth = (iso: string) => ({de: dayText(iso, 'de'), en: dayText(iso, 'en')})

/** Happenings in their order, with the report's own words for the time. */
export function timelineSection(look: Lookup): string {
  const timeline = timelineShown(look.dossier)
  if (timeline.length === 0) return ''
  const rows = timeline.map((h) => {
    const days = {de: daysText(h.when, 'de'), en: daysText(h.when, 'en')}
    const iso = days.de ? `<span class="iso">${both(days)}</span>` : ''
    return `<li><span class="when">${safe(oneLine(h.when.text))}${iso}</span>${passage(look, {report: h.report, ...h.range})}</li>`
  })
  return `<section id="zeitleiste"><h2>${both(titles.timeline)}</h2><ol class="timeline">${rows.join('')}</ol></section>`
}

/** Shares of the attributed claims by house: who is heard, how much. */
export function voicesSection(look: Lookup): string {
  const houses = new Map<string, {name: string; named: boolean; claims: Set<string>; origins: Set<string>}>()
  for (const origin of look.dossier.origins) {
    const key = origin.house ?? origin.id
    const house = houses.get(key) ?? {
      name: origin.houseName ?? origin.name,
      named: origin.named,
      claims: new Set(),
      origins: new Set(),
    }
    for (const claim of origin.claims) house.claims.add(claim)
    house.origins.add(origin.name)
    houses.set(key, house)
  }
  const rows = [...houses.values()].filter((h) => h.claims.size > 0).sort((a, b) => b.claims.size - a.claims.size)
  if (rows.length === 0) return ''
  const most = rows[0]?.claims.size ?? 1
  const items = rows.slice(0, 14).map((house) => {
    const others = [...house.origins].filter((name) => name !== house.name)
    const count = {
      de: counted(house.claims.size, 'claim', 'claims', 'de'),
      en: counted(house.claims.size, 'claim', 'claims', 'en'),
    }
    return `<li class="${house.named ? '' : 'unnamed'}"><span class="who"><b>${safe(oneLine(house.name))}</b> <small>${safe(others.map(oneLine).join(' · '))}</small></span><span class="bar"><i style="width:${Math.round((100 * house.claims.size) / most)}%"></i></span><span class="n">${both(count)}</span></li>`
  })
  return `<section id="stimmen"><h2>${both(titles.voices)}</h2><ul class="voices">${items.join('')}</ul></section>`
}

/** The names that the reports use for the same person or thing, side by side. */
export function namesSection(look: Lookup): string {
  const rows = look.dossier.entities
    .filter((e) => e.kind !== 'thing' && new Set(e.names.map((n) => n.text)).size > 1)
    .map((entity) => `<li><b>${safe(oneLine(entity.name))}</b> ${nameVariants(entity, look)}</li>`)
  return rows.length ? `<section id="namen"><h2>${both(titles.names)}</h2><ul class="names">${rows.join('')}</ul></section>` : ''
}

/** Each name once, with the reports that use it and how often. */
function nameVariants(entity: Dossier['entities'][number], look: Lookup): string {
  return [...new Set(entity.names.map((n) => n.text))]
    .map((text) => {
      const uses = entity.names.filter((n) => n.text === text)
      const tags = uses.map((n) => `${reportTag(look, n.report)}<sup>${n.count > 1 ? n.count : ''}</sup>`)
      return `<span class="name${uses.some((n) => n.loaded) ? ' loaded' : ''}">${safe(oneLine(text))} ${tags.join('')}</span>`
    })
    .join(' ')
}

/** What could not be read, decoded or dated. */
export function notesSection({dossier}: Lookup): string {
  const notes = [...new Set(dossier.notes)].map((n) => `<li>${both({de: explain(n, 'de'), en: explain(n, 'en')})}</li>`)
  return notes.length ? `<section id="hinweise"><h2>${both(titles.notes)}</h2><ul>${notes.join('')}</ul></section>` : ''
}
