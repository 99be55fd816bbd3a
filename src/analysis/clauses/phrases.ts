import type {Doc, Phrase} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import {SvoPhrases} from '../svo/phrases.ts'
import {SvoView} from '../svo/view.ts'
import {WordView} from '../words/word-view.ts'
import {PhraseReader} from './phrase-reader.ts'

/** Noun and prepositional phrases, sorted by `from`; a phrase's inner phrases (genitive, von) are listed after it. */
export function findPhrases(
  doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'quotes' | 'times' | 'quantities' | 'names'>,
  language: Language,
): Phrase[] {
  if (language.clauses.order === 'svo') return fixedOrder(doc, language)
  const reader = new PhraseReader(doc, new WordView(doc, language.clauses), language)
  for (let s = 0; s + 1 < doc.sentences.length; s++) reader.readSentence(doc.sentences[s]!, doc.sentences[s + 1]!)
  return reader.phrases
}

function fixedOrder(doc: ConstructorParameters<typeof SvoView>[0], language: Language): Phrase[] {
  const reader = new SvoPhrases(new SvoView(doc, language))
  for (let s = 0; s + 1 < doc.sentences.length; s++) reader.readSentence(doc.sentences[s]!, doc.sentences[s + 1]!)
  return reader.phrases
}
