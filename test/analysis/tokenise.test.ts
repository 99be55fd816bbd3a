import assert from 'node:assert/strict'
import {test} from 'node:test'
import {tokenise} from '../../src/analysis/words/tokenise.ts'
import {WordTable} from '../../src/document/word-table.ts'
import {german} from '../../src/language/de/german.ts'
import {sentencesIn} from './written.ts'

const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ['Am 3. Oktober kam Dr. Weber z. B. nach Bonn.', 'Am|3.|Oktober|kam|Dr.|Weber|z.|B.|nach|Bonn|.'],
  ['Das gilt z.B. für i. d. R. zwei', 'Das|gilt|z.B.|für|i.|d.|R.|zwei'],
  ['US-Angaben über Moon Jae-in', 'US-Angaben|über|Moon|Jae-in'],
  ['Waffen- und Munitionslieferungen, Waffenbesitz und -kauf', 'Waffen-|und|Munitionslieferungen|,|Waffenbesitz|und|-kauf'],
  ['Bürger*innen, Kund:innen, Lehrer/-innen und jede*r', 'Bürger*innen|,|Kund:innen|,|Lehrer/-innen|und|jede*r'],
  ['„Gut“, sagte er. »Ja« und ‚nein‘ "doch"', '„|Gut|“|,|sagte|er|.|»|Ja|«|und|‚|nein|‘|"|doch|"'],
  ["``Gut'', sagte er", "``|Gut|''|,|sagte|er"],
  ['61 000 Menschen, 2,4 Mrd. Euro, 1.234,50 Mark', '61 000|Menschen|,|2,4|Mrd.|Euro|,|1.234,50|Mark'],
  ['um 14.30 Uhr beim Stand von 3:1', 'um|14.30|Uhr|beim|Stand|von|3:1'],
  ['am 3.10.2024 bzw. 3.10. in Bonn', 'am|3.10.2024|bzw.|3.10.|in|Bonn'],
  ['die 18-Jährige und der 53jährige, 70er', 'die|18-Jährige|und|der|53jährige|,|70er'],
  ['20–30 Prozent, 5 % und 20 °C bei -5 Grad', '20|–|30|Prozent|,|5|%|und|20|°C|bei|-5|Grad'],
  ['J. D. Vance traf Papst Johannes Paul II. in Rom', 'J.|D.|Vance|traf|Papst|Johannes|Paul|II.|in|Rom'],
  ['Hans’ Auto, so geht’s', 'Hans’|Auto|,|so|geht|’s'],
  ['Er sagte: ‚Das ist Hans‘.', 'Er|sagte|:|‚|Das|ist|Hans|‘|.'],
  ['Siehe www.beispiel.de/a?b=1, oder info@beispiel.org.', 'Siehe|www.beispiel.de/a?b=1|,|oder|info@beispiel.org|.'],
  ['https://beispiel.de/x. @Kanzler schrieb #Wahl', 'https://beispiel.de/x|.|@Kanzler|schrieb|#Wahl'],
  ['CDU/CSU und dpa/AFP bei 50 km/h', 'CDU/CSU|und|dpa|/|AFP|bei|50|km/h'],
  ['Das Auto der Müller GmbH & Co. KG', 'Das|Auto|der|Müller|GmbH|&|Co.|KG'],
  ['Art. 5 Abs. 1, aber dieser Art.', 'Art.|5|Abs.|1|,|aber|dieser|Art|.'],
  ['Er kam ... nicht… – nie -- mehr', 'Er|kam|...|nicht|…|–|nie|--|mehr'],
  ['der 2. Senat, im 19. Jahrhundert, Platz 3.', 'der|2.|Senat|,|im|19.|Jahrhundert|,|Platz|3|.'],
]
for (const [text, tokens] of CASES) test(text, () => assert.equal(sentencesIn(text).flat().join('|'), tokens))

test('every token is its range of the text, and furniture and dateline have none', () => {
  const text = 'Menü\nHamburg (xyz) - Es brennt.\nLeave a Reply'
  const furniture = [
    {start: 0, end: 5, because: 'menu'},
    {start: 32, end: text.length, because: 'comments'},
  ]
  const table = new WordTable()
  const {start, end, word} = tokenise({text, furniture, dateline: {start: 5, end: 21}}, german, table)
  assert.deepEqual(
    [...word].map((id) => table.words[id]),
    ['Es', 'brennt', '.'],
  )
  for (const [i, id] of word.entries()) assert.equal(text.slice(start[i], end[i]), table.words[id])
})
