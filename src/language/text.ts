export type TokenRules = {}
export type SentenceRules = {}
export type QuotationRules = {}
