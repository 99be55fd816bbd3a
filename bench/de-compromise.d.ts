declare module 'de-compromise' {
  /** Tags a German text. */
  export default function german(text: string): {json(): unknown}
}
