import type {TreeRules} from '../trees.ts'

export const trees: TreeRules = {
  contractions: new Map([
    ['im', ['in', 'dem']],
    ['am', ['an', 'dem']],
    ['zum', ['zu', 'dem']],
    ['zur', ['zu', 'der']],
    ['vom', ['von', 'dem']],
    ['beim', ['bei', 'dem']],
    ['ins', ['in', 'das']],
    ['ans', ['an', 'das']],
    ['aufs', ['auf', 'das']],
    ['fürs', ['für', 'das']],
    ['ums', ['um', 'das']],
    ['durchs', ['durch', 'das']],
    ['übers', ['über', 'das']],
    ['unters', ['unter', 'das']],
    ['unterm', ['unter', 'dem']],
    ['vors', ['vor', 'das']],
    ['vorm', ['vor', 'dem']],
    ['hinters', ['hinter', 'das']],
    ['hinterm', ['hinter', 'dem']],
    ['überm', ['über', 'dem']],
  ]),
  article: 'der',
}
