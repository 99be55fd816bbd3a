/**
 * Classes of words (names of concepts, the same in every language) that tell of one happening from two sides or with
 * two weights: who sells arms delivers them, who visits has travelled. One group a line.
 */
const groups = [
  'deliver sell trade receive buy export import help',
  'travel visit delegation return',
  'talk meet negotiate',
  'cost pay buy sell offer',
  'agree sign pact promise',
  'cooperate agree expand relation',
  'injure hospital patient victim ill',
  'miss search',
  'burn explode crash',
  'cause defect',
  'investigate monitor',
  'takeover buy offer sell',
  'weapon ammunition missile military',
  'war offensive attack',
  'close stop end',
  'stop end',
  'army mercenary deploy military',
  'strive plan expect hope',
]

const kin = new Map<string, Set<number>>()
groups.forEach((group, at) => {
  for (const concept of group.split(' ')) kin.set(concept, (kin.get(concept) ?? new Set()).add(at))
})

/** True if two concepts can tell of the same happening. */
export function areKin(a: string, b: string): boolean {
  const groupsOfB = kin.get(b)
  if (!groupsOfB) return false
  for (const at of kin.get(a) ?? []) if (groupsOfB.has(at)) return true
  return false
}

const against = new Set(
  [
    'advance stop',
    'continue stop',
    'begin stop',
    'begin end',
    'rise fall',
    'raise lower',
    'win lose',
    'succeed fail',
    'advance fail',
    'open close',
    'allow ban',
    'agree reject',
    'support reject',
    'confirm deny',
    'arrest free',
    'strengthen weaken',
    'expand limit',
    'deploy withdraw',
    'appoint dismiss',
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/** True if two deeds cannot both be told of one thing at one time: it goes on, it is stopped. */
export function areOpposite(a: string, b: string): boolean {
  return against.has(`${a} ${b}`)
}
