// @ts-check
// Draws nothing: the page is complete without it. Adds the exact highlight, the box for a claim, filters and the language.
;(() => {
  const {dossier, labels} = JSON.parse(document.getElementById('data')?.textContent ?? '{}')
  const html = document.documentElement
  const detail = /** @type {HTMLElement} */ (document.getElementById('detail'))
  const texts = /** @type {HTMLElement} */ (document.getElementById('berichte'))
  const language = () => (html.dataset.lang === 'en' ? 'en' : 'de')
  /** @param {{de: string, en: string}} sentence */
  const say = (sentence) => sentence[language()]

  /** The point of a report's text at an offset: a text node and a position in it. @param {string} report @param {number} at */
  function pointAt(report, at) {
    const pieces = [...document.querySelectorAll(`#${CSS.escape(report)} [data-at]`)]
    let found = pieces[0]
    for (const piece of pieces) {
      if (Number(/** @type {HTMLElement} */ (piece).dataset.at) > at) break
      found = piece
    }
    const node = found?.firstChild
    if (!node || !found) return undefined
    const offset = at - Number(/** @type {HTMLElement} */ (found).dataset.at)
    return {node, offset: Math.min(offset, node.textContent?.length ?? 0), element: found}
  }

  /** @param {string} report @param {number} start @param {number} end */
  function highlight(report, start, end) {
    const from = pointAt(report, start)
    const to = pointAt(report, end - 1)
    if (!from || !to) return
    const range = new Range()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, Math.min(to.offset + 1, to.node.textContent?.length ?? 0))
    if ('highlights' in CSS) CSS.highlights.set('hit', new Highlight(range))
    from.element.scrollIntoView({block: 'center', behavior: 'smooth'})
  }

  /** @param {string} tag @param {string} text @param {string} [style] */
  function make(tag, text, style) {
    const element = document.createElement(tag)
    element.textContent = text
    if (style) element.className = style
    return element
  }

  /** @param {HTMLElement} list @param {string} term @param {string} text */
  function row(list, term, text) {
    const dd = make('dd', text)
    list.append(make('dt', term), dd)
    return dd
  }

  /** @param {any} claim */
  function claimBox(claim) {
    const list = document.createElement('dl')
    const names = claim.chain.map((/** @type {any} */ link) => link.name).join(' ← ')
    const chain = row(list, say(labels.words.chain), names || say(labels.words.ownVoice))
    for (const link of claim.chain) if (link.because) chain.append(make('span', say(link.because), 'why'))
    row(list, say(labels.words.claim), `${say(claim.how)} · ${say(labels.formLabels[claim.form])}`)
    if (claim.when) row(list, language() === 'de' ? 'Wann' : 'When', claim.when)
    for (const statement of dossier.statements.filter((/** @type {any} */ s) => s.claims.includes(claim.id))) {
      const dd = row(list, say(labels.words.standing), `${say(statement.verdict)} `)
      const link = /** @type {HTMLAnchorElement} */ (make('a', `${say(labels.words.statement)} →`))
      link.href = `#${statement.id}`
      link.addEventListener('click', () => reveal(statement.id))
      dd.append(link)
    }
    return list
  }

  /** Opens the folds around an element. @param {string} id */
  function reveal(id) {
    const element = document.getElementById(id)
    for (let at = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
    element?.scrollIntoView({block: 'center'})
  }

  function close() {
    detail.hidden = true
    for (const on of document.querySelectorAll('.c.on')) on.classList.remove('on')
  }

  /** @param {HTMLElement} piece */
  function open(piece) {
    close()
    const ids = (piece.dataset.c ?? '').split(' ')
    const claims = dossier.claims.filter((/** @type {any} */ c) => ids.includes(c.id))
    const button = make('button', '×', 'close')
    button.setAttribute('aria-label', language() === 'de' ? 'schließen' : 'close')
    button.addEventListener('click', close)
    detail.replaceChildren(button, ...claims.map(claimBox))
    detail.hidden = claims.length === 0
    for (const id of ids) for (const other of document.querySelectorAll(`[data-c~="${CSS.escape(id)}"]`)) other.classList.add('on')
  }

  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target)
    const passage = /** @type {HTMLElement | null} */ (target.closest('.passage'))
    if (passage) {
      event.preventDefault()
      history.replaceState({y: scrollY}, '')
      history.pushState(null, '', passage.getAttribute('href'))
      highlight(passage.dataset.report ?? '', Number(passage.dataset.start), Number(passage.dataset.end))
      return
    }
    const piece = /** @type {HTMLElement | null} */ (target.closest('.texts .c[data-c]'))
    if (piece) open(piece)
    else if (!detail.contains(target)) close()
  })
  // back leads from the text to the finding one came from, which on a telephone is far away
  addEventListener('popstate', (event) => event.state && scrollTo({top: event.state.y, behavior: 'instant'}))
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close())

  for (const chip of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.chip')))
    chip.addEventListener('click', () => {
      const on = chip.getAttribute('aria-pressed') !== 'true'
      for (const other of document.querySelectorAll('.chip')) other.setAttribute('aria-pressed', String(on && other === chip))
      for (const finding of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.finding')))
        finding.hidden = on && finding.dataset.kind !== chip.dataset.kind
      for (const rest of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details.rest'))) rest.open = on
    })

  document.getElementById('language')?.addEventListener('click', () => {
    html.dataset.lang = html.lang = language() === 'de' ? 'en' : 'de'
    close()
  })
  texts.tabIndex = 0
})()
