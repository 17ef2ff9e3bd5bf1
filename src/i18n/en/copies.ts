/** Words of the copies that people take along: what a copy says of itself, and what could not be read of one. */
export const copies = {
  'copy.as-of': 'As of {date}',
  'copy.content': 'Content {hash}',
  'copy.page': 'Page {page} of {pages}',
  'copy.prompt': '[Add: {hint}]',
  'copy.prompt.leading': 'An early sign that you move yourselves, such as coaching coverage',
  'copy.prompt.lagging': 'A result that should follow, such as the win rate',

  'issue.markdown.no-data':
    'The file has lost the data at its end, without which it cannot be read back. Take the file as it was exported and write your changes into that.',
  'issue.markdown.data-broken':
    'The data at the end of the file are broken near line {line}. Take them over from the file as it was exported; your changes before them may stay.',
  'issue.markdown.data-edited':
    'Both the text and the data at its end were changed by hand. Where they differ, the text was taken over; look at the changes before you keep them.',
  'issue.markdown.other-language':
    'The text was changed, but it is written in a language ({language}) whose words are not loaded here. The file was read without those changes.',
  'issue.markdown.other-words':
    'The file was written by another release, whose sentences differ. Your own texts are read all the same; look at what is listed.',
  'issue.markdown.computed':
    'Line {line}, “{text}”, was changed where the words are made of figures, choices or names. That was not taken over; change it in the editor.',
  'issue.markdown.extra':
    'Line {line}, “{text}”, is new, and nothing says what it belongs to. It was not taken over; add it in the editor.',
  'issue.markdown.missing':
    'Near line {line} something is missing: “{text}”. Nothing was removed; remove it in the editor if you mean to.',
  'issue.markdown.conflict':
    'Line {line} says “{text}”, but line {other} changes the same text otherwise. Line {other} was taken over.',
  'issue.markdown.more': 'And {count} more places that were not understood.',
} as const;
