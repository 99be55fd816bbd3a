import assert from 'node:assert/strict'
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {htmlPage} from '../../src/dossier/html/page.ts'
import {packageFile} from '../../src/engine.ts'
import {dossierOf} from '../dossier/examples.ts'

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const assets = {style: packageFile('web/page.css'), script: packageFile('web/page.js')}

describe('the page in Chromium', {skip: chromium ? false : 'no Chromium on this machine'}, () => {
  let browser: Browser
  let url = ''
  const errors: string[] = []

  before(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'quellenlage-')), 'page.html')
    writeFileSync(file, htmlPage(await dossierOf('hafenbrand'), assets, 'de'))
    url = pathToFileURL(file).href
    browser = await puppeteer.launch({executablePath: chromium ?? '', args: ['--no-sandbox']})
  })
  after(() => browser?.close())

  async function open(width = 1280): Promise<Page> {
    const page = await browser.newPage()
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('request', (request) => request.url().startsWith('http') && errors.push(`fetches ${request.url()}`))
    await page.setViewport({width, height: 900})
    await page.goto(url)
    return page
  }

  test('draws without a fault and fetches nothing', async () => {
    const page = await open()
    assert.ok((await page.$$('.finding')).length > 0)
    assert.ok((await page.$$('.texts .c')).length > 0)
    assert.deepEqual(errors, [])
  })

  test('a passage of a finding is one click from its sentence, exactly marked', async () => {
    const page = await open()
    const wanted = await page.$eval('.finding .passage q', (q) => q.textContent?.slice(1, -1))
    await page.click('.finding .passage')
    const hit = await page.evaluate('String([...(CSS.highlights.get("hit") ?? [])][0])')
    assert.equal(String(hit).replace(/\s+/gu, ' '), wanted)
    await page.waitForFunction(
      '(() => { const r = [...CSS.highlights.get("hit")][0].getBoundingClientRect(); return r.top >= 0 && r.top <= innerHeight })()',
      {timeout: 3000},
    )
  })

  test('a claim in the text opens its chain; Escape closes it', async () => {
    const page = await open()
    await page.$eval('.texts .c.named[data-c]', (c) => (c as unknown as {click(): void}).click())
    assert.match(await page.$eval('#detail', (d) => d.textContent ?? ''), /Quellenkette/u)
    await page.keyboard.press('Escape')
    assert.equal(await page.$eval('#detail', (d) => (d as {hidden: boolean} & typeof d).hidden), true)
  })

  test('a chip filters the findings and gives them back', async () => {
    const page = await open()
    const visible = () => page.$$eval('.finding:not([hidden])', (all) => all.length)
    const before = await visible()
    await page.click('.chip')
    const filtered = await visible()
    assert.ok(filtered > 0 && filtered <= before)
    await page.click('.chip')
    assert.equal(await visible(), before)
  })

  test('the language changes and no German word of ours is left over', async () => {
    const page = await open()
    await page.click('#language')
    const shown = String(await page.evaluate('document.querySelector(".work").innerText'))
    assert.match(shown, /Findings/u)
    assert.doesNotMatch(shown, /Befunde|Sachverhalte|Widerspruch/u)
  })

  for (const width of [1280, 390])
    test(`nothing runs over the edge at ${width} pixels`, async () => {
      const page = await open(width)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      assert.ok(Number(wide) <= width, `${wide} pixels wide`)
    })

  test('the page reads without script', async () => {
    const page = await browser.newPage()
    await page.setJavaScriptEnabled(false)
    await page.goto(url)
    await page.click('.finding .passage')
    assert.match(page.url(), /#r\d+-s\d+$/u)
  })
})
