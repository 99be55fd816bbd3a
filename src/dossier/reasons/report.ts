import type {Reasons} from './reasons.ts'

/** Sentences for the reason and note keys of the room `report`; `{}` is filled with the detail after "key: ". */
export const reportReasons: Reasons = {}
