/** A message: text with `{token}` placeholders, or one text per plural form chosen by `{count}`. */
export type Message =
  | string
  | { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string };
