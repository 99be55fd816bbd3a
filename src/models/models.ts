/** What is loaded for one language: lexicon, tagger, gazetteer. Each is made by a loader of its own beside this file. */
export type Models = {}
