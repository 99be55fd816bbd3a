import type {Reasons} from './reasons.ts'

/** Sentences for the reason and note keys of the room `analysis`; `{}` is filled with the detail after "key: ". */
export const analysisReasons: Reasons = {}
