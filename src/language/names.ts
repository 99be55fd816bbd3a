/** Filled in by the stage that needs it. */
export type NameRules = {}
