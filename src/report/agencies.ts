/** News agencies by the mark that stands in datelines and credit lines. */
const agencyMarks =
  'dpa|dpa-AFX|dpa-infocom|AFP|AFX|Reuters|rtr|AP|APA|SDA|Keystone-SDA|ATS|AWP|KNA|epd|SID|dts|ddp|dapd|ots|DJ|Dow Jones|Bloomberg|UPI|PA|PTI|ANI|IANS|TASS|Interfax|RIA|Ukrinform|Xinhua|Kyodo|Yonhap|ANSA|EFE|PAP|CTK|MTI|Belga|ANP|NTB|TT|Ritzau|STT|Anadolu|IRNA|NBC|ECO|kathpress|glp'
const known = new Set(agencyMarks.split('|').map((mark) => mark.toLowerCase()))

/** Short words that stand in brackets in running text. */
const ordinary = new Set(
  'noch sic auch nur so und oder links rechts alle neu alt siehe dort hier ab bis vor nach mit ohne wie was wer the and not see'.split(
    ' ',
  ),
)

/** A mark looks like one: known, or a short lower-case word as house signs are ("dpa", "ndk"). */
export const isMark = (word: string): boolean =>
  known.has(word.toLowerCase()) || (/^[a-zäöü]{2,5}$/.test(word) && !ordinary.has(word))

/** Every part of "dpa/ap", "taz, dpa" looks like a mark. */
export const areMarks = (list: string): boolean => {
  const parts = marksIn(list)
  return parts.length > 0 && parts.length <= 6 && parts.every(isMark)
}

export const isKnownAgency = (word: string): boolean => known.has(word.toLowerCase())

/** "dpa/ap" → its parts as written. */
export const marksIn = (list: string): readonly string[] => list.split(/\s*[/,;|+]\s*|\s+(?:und|and)\s+|\s/).filter(Boolean)

/** The agency among the marks of one place: the first known one, else the first. */
export const agencyAmong = (list: string): string | undefined => marksIn(list).find(isKnownAgency) ?? marksIn(list)[0]
