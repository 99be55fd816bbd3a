/** One line of a text without the spaces around it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Nothing stands between it and the line before or after: no blank line. */
  readonly afterBlank: boolean
  readonly beforeBlank: boolean
}

/** The lines of a text that hold something, in order. Linear in the text. */
export function linesOf(text: string): readonly Line[] {
  const lines: {start: number; end: number; text: string; afterBlank: boolean; beforeBlank: boolean}[] = []
  let blank = true
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(at, end)
    const trimmed = line.trim()
    const last = lines.at(-1)
    if (trimmed) {
      const start = at + line.length - line.trimStart().length
      lines.push({start, end: start + trimmed.length, text: trimmed, afterBlank: blank, beforeBlank: true})
      if (last) last.beforeBlank = blank
    }
    blank = trimmed === ''
    at = end + 1
  }
  return lines
}

/** Ends like a sentence: a stop, question or exclamation mark, closing quotes and brackets aside. */
export const endsSentence = (line: string): boolean =>
  /[.!?…][”“"«»’')\]]*$/.test(line) && !/\b(?:z|d|u|bzw|ca|Nr|Dr|St)\.$/.test(line)

export const wordCount = (line: string): number => line.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0

/** Running text: a whole sentence of some length, or so long that it can be nothing else. */
export const isRunning = (line: string): boolean => line.length > 160 || (endsSentence(line) && wordCount(line) >= 7)
